import { type AsOf, type Language, formatDate, osloDay } from '@regionpuls/domain';

/** «1. juni 2018»: the day in Norway of what may be a day or an instant. */
export function writeDay(asOf: AsOf, language: Language): string {
  return formatDate(dayOf(asOf), language);
}

export function dayOf(asOf: AsOf): string {
  return asOf.length > 10 ? osloDay(new Date(asOf)) : asOf;
}
