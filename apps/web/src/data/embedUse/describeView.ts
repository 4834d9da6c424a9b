import { type Region, type View, formatDate, formatPeriod, localesOf, osloDay } from '@regionpuls/domain';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import type { DataReader } from '../useDataReader.ts';

/** Names by their codes; a code without a name stands for itself. */
export interface Names {
  indicators: readonly Pick<LoadedIndicator, 'id' | 'name'>[];
  regions: readonly Pick<Region, 'code' | 'label'>[];
}

/** What a chart shows: «Helt ledige i Østfold og Telemark», and whatever in it somebody chose. */
export function describeView(
  view: View,
  { indicators, regions }: Names,
  { d, t, language }: Pick<DataReader, 'd' | 't' | 'language'>,
): { title: string; choices: string[] } {
  const u = d.embedUse;
  const { from, to, asOf } = view;
  const indicator = indicators.find(({ id }) => id === view.indicator)?.name[language] ?? view.indicator;
  const places = view.region.map((code) => regions.find((one) => one.code === code)?.label ?? code);
  const choices = [
    view.target ? u.target : view.kind === 'line' ? '' : u.kinds[view.kind],
    view.sex === 'total' ? '' : t.explorer.sexes[view.sex].toLowerCase(),
    view.recipe === 'none' ? '' : t.explorer.recipes[view.recipe].toLowerCase(),
    from ? u.from(formatPeriod(from, language)) : '',
    to ? u.to(formatPeriod(to, language)) : '',
    asOf ? u.frozen(formatDate(asOf.length > 10 ? osloDay(new Date(asOf)) : asOf, language)) : '',
    u.languages[view.lang],
    view.theme === 'auto' ? '' : t.reader.themes[view.theme].toLowerCase(),
  ];
  return {
    title: u.where(indicator, new Intl.ListFormat(localesOf(language)).format(places)),
    choices: choices.filter(Boolean),
  };
}
