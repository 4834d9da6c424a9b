import { type Language, formatDate, osloDay, osloTime } from '@regionpuls/domain';

/** «22. november 2026 kl. 10.30», in the time of Norway whoever reads it where. */
export function writeMoment(instant: string, language: Language): string {
  const at = new Date(instant);
  const [day, clock] = [formatDate(osloDay(at), language), osloTime(at)];
  return language === 'en' ? `${day}, ${clock}` : `${day} kl. ${clock.replace(':', '.')}`;
}
