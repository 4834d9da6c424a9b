/** The sentence above a map or a ranking: from the lowest to the highest, as far as the figures say. */
import { type Extreme, extremesOf, valueFormat } from '@regionpuls/charts';
import type { Indicator, Language, Point } from '@regionpuls/domain';
import { EMBED_WORDS } from './embedWords.ts';

interface Shown {
  /** «Helt ledige i Nordland, kvinner». */
  what: string;
  indicator: Indicator;
  values: readonly (Pick<Point, 'value' | 'status' | 'flag' | 'interval'> & { label: string })[];
  level: 'county' | 'municipality';
  /** The period in words. */
  when: string;
  language: Language;
}

export function writeRegionsTakeaway(shown: Shown): string {
  const { indicator, values, when, language } = shown;
  const words = EMBED_WORDS[language];
  const all = values.length;
  const regions = words.regions[shown.level];
  const suppressed = values.filter(({ value, status }) => value === null && status === 'suppressed').length;
  const hidden = suppressed > 0 ? `; ${words.withheld(suppressed, all, regions)}` : '';
  const extremes = extremesOf(values, valueFormat(indicator, 'none', indicator.unit, language));
  if (!extremes) return words.latest(shown.what, when) + hidden;
  const { high, low, known, missing } = extremes;
  const isOfAll = missing === 0 && (suppressed === 0 || isAboveHidden(high, shown));
  const what = isOfAll ? shown.what : words.withFigures(shown.what, known, all, regions);
  const tell = ({ text, names }: Extreme) => `${text} (${names})`;
  if (suppressed > 0) return words.highest(what, tell(high), when) + hidden;
  if (known === 1) return words.level(what, tell(high), when);
  if (high.names === low.names) return words.allSame(what, high.text, known, regions, when);
  return words.spread(what, tell(low), tell(high), when);
}

/** Whether no withheld value can be above it. Of a rate nobody knows: its count is small, and so may its region be. */
function isAboveHidden({ value }: Extreme, { indicator, values }: Shown): boolean {
  if (indicator.unit !== 'persons') return false;
  const hidden = values.filter((each) => each.value === null);
  return hidden.every(
    ({ interval }) => (interval?.[1] ?? indicator.suppression?.range[1] ?? Infinity) <= value,
  );
}
