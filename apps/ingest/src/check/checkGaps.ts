import { type LocalizedText, formatNumber, fromOrdinal, inEveryLanguage } from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import type { DeliveredSeries } from '../delivered.ts';
import { FirstPlaces, remarkOf } from './complaints.ts';
import type { MakeCheck } from './context.ts';

interface Gaps {
  missing: number;
  series: FirstPlaces;
  /** Of the series that comes first in the delivery. */
  example: string;
}

/** Warns about periods missing inside a series, counting what the archive already has. */
export const checkGaps: MakeCheck = ({ place }) => {
  const byIndicator = new Map<string, Gaps>();
  return {
    see({ series }) {
      for (const one of series) {
        const { missing, hole } = holesOf(one);
        if (missing === 0) continue;
        const { key, said } = one;
        const first = said[0]!.places[0]!;
        const gaps = byIndicator.get(key.indicator) ?? { missing: 0, series: new FirstPlaces(), example: '' };
        byIndicator.set(key.indicator, gaps);
        gaps.missing += missing;
        if (gaps.series.count === 0 || first < gaps.series.numbers[0]!)
          gaps.example = `region ${key.region}, ${key.breakdown}, ${fromOrdinal(key.frequency, hole)}`;
        gaps.series.add(first);
      }
    },
    remarks: () =>
      [...byIndicator]
        .sort(([, a], [, b]) => a.series.numbers[0]! - b.series.numbers[0]!)
        .map(([indicator, { missing, series, example }]) =>
          remarkOf(
            'gap',
            'warning',
            gapText(indicator, missing, series.count, example),
            { numbers: series.numbers, count: missing },
            place,
          ),
        ),
  };
};

/** How many periods are missing between the first and the last that file or archive has, and the first of them. */
function holesOf({ said, archived }: DeliveredSeries): { missing: number; hole: number } {
  const lists = [...said, archived].filter(({ ordinals }) => ordinals.length > 0);
  if (lists.every(isUnbroken) && (lists.length === 1 || (lists.length === 2 && touch(lists[0]!, lists[1]!))))
    return { missing: 0, hole: 0 };
  const first = Math.min(...lists.map(({ ordinals }) => ordinals[0]!));
  const last = Math.max(...lists.map(({ ordinals }) => ordinals[ordinals.length - 1]!));
  const seen = new Uint8Array(last - first + 1);
  for (const { ordinals } of lists) for (const ordinal of ordinals) seen[ordinal - first] = 1;
  let missing = 0;
  for (const one of seen) missing += 1 - one;
  return { missing, hole: first + seen.indexOf(0) };
}

function isUnbroken({ ordinals }: Points): boolean {
  return ordinals[ordinals.length - 1]! - ordinals[0]! + 1 === ordinals.length;
}

/** Nothing lies between two unbroken stretches. */
function touch({ ordinals: a }: Points, { ordinals: b }: Points): boolean {
  return a[0]! <= b[b.length - 1]! + 1 && b[0]! <= a[a.length - 1]! + 1;
}

function gapText(indicator: string, missing: number, series: number, example: string): LocalizedText {
  const words = {
    nb: ['perioder mangler inne i', 'serier, for eksempel'],
    nn: ['periodar manglar inne i', 'seriar, til dømes'],
    en: ['periods are missing inside', 'series, for example'],
  };
  return inEveryLanguage((language) => {
    const [inside, such] = words[language];
    return `${indicator}: ${formatNumber(missing, language)} ${inside} ${formatNumber(series, language)} ${such} ${example}.`;
  });
}
