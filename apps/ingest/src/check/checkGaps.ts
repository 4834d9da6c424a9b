import {
  type LocalizedText,
  type SeriesKey,
  formatNumber,
  formatPeriod,
  fromOrdinal,
  inEveryLanguage,
} from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import type { DeliveredSeries } from '../delivered.ts';
import { FirstPlaces, remarkOf } from './complaints.ts';
import type { MakeCheck } from './context.ts';
import { nameRegion } from './nameSeries.ts';

interface Gaps {
  missing: number;
  series: FirstPlaces;
  /** Of the series that comes first in the delivery. */
  example: { key: SeriesKey; hole: number } | null;
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
        const gaps = byIndicator.get(key.indicator) ?? {
          missing: 0,
          series: new FirstPlaces(),
          example: null,
        };
        byIndicator.set(key.indicator, gaps);
        gaps.missing += missing;
        if (gaps.series.count === 0 || first < gaps.series.numbers[0]!) gaps.example = { key, hole };
        gaps.series.add(first);
      }
    },
    remarks: () =>
      [...byIndicator]
        .sort(([, a], [, b]) => a.series.numbers[0]! - b.series.numbers[0]!)
        .map(([, { missing, series, example }]) =>
          remarkOf(
            'gap',
            'warning',
            gapText(missing, series.count, example!),
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

function gapText(
  missing: number,
  series: number,
  { key, hole }: { key: SeriesKey; hole: number },
): LocalizedText {
  const words = {
    nb: {
      one: 'periode mangler',
      more: 'perioder mangler',
      inside: 'inne i',
      series: ['serie', 'serier'],
      such: 'for eksempel',
    },
    nn: {
      one: 'periode manglar',
      more: 'periodar manglar',
      inside: 'inne i',
      series: ['serie', 'seriar'],
      such: 'til dømes',
    },
    en: {
      one: 'period is missing',
      more: 'periods are missing',
      inside: 'inside',
      series: ['series', 'series'],
      such: 'for example',
    },
  };
  const hiatus = fromOrdinal(key.frequency, hole);
  return inEveryLanguage((language) => {
    const { one, more, inside, series: nouns, such } = words[language];
    const gaps = `${formatNumber(missing, language)} ${missing === 1 ? one : more}`;
    const among = `${formatNumber(series, language)} ${series === 1 ? nouns[0] : nouns[1]}`;
    return `${key.indicator}: ${gaps} ${inside} ${among}, ${such} ${nameRegion(key, language)}, ${formatPeriod(hiatus, language)}.`;
  });
}
