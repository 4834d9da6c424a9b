/**
 * NAV's counts add up to the last person, so a total that is not the sum of its rows shows a row left out or moved and a figure
 * hidden by mistake. A star is an interval, never 0.
 */
import {
  type Language,
  type LocalizedText,
  type Period,
  formatNumber,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';
import { type RemarkList, columnLetters } from '@regionpuls/formats';
import type { Figure } from './readFigure.ts';
import type { FigureRow, SheetFigures } from './readSheet.ts';
import type { SheetKind } from './sheetKinds.ts';

type Range = readonly [least: number, most: number];

interface Miss {
  month: Period;
  column: number;
  total: Range;
  sum: Range;
}

/** One doubt for each total, whatever the number of months. Rates are no sums. */
export function checkSums(sheets: readonly SheetFigures[], remarks: RemarkList): void {
  for (const { sheet, kind, months, rows } of sheets) {
    if (kind.indicator.additivity !== 'sum') continue;
    for (const whole of rows.values()) {
      if (whole.partOf !== null) continue;
      const parts = [...rows.values()].filter(({ partOf }) => partOf === whole.name);
      const misses = findMisses(whole, parts, months, kind);
      const message = sumDiffers(whole.name, kind.level, misses);
      for (const { column } of misses) {
        const place = { sheet, line: whole.line, column: columnLetters(column) };
        remarks.add('sum-differs', 'doubt', message, place);
      }
    }
  }
}

function findMisses(
  whole: FigureRow,
  parts: readonly FigureRow[],
  months: readonly Period[],
  { indicator: { suppression } }: SheetKind,
): Miss[] {
  const hidden: Range = suppression?.range ?? [0, Infinity];
  const rangeOf = ({ value }: Figure): Range => (Number.isNaN(value) ? hidden : [value, value]);
  return months.flatMap((month, index) => {
    const { column, ...figure } = whole.figures[index]!;
    const total = rangeOf(figure);
    const ranges = parts.map(({ figures }) => rangeOf(figures[index]!));
    const sum = ranges.reduce<Range>(([least, most], range) => [least + range[0], most + range[1]], [0, 0]);
    return total[0] > sum[1] || total[1] < sum[0] ? [{ month, column, total, sum }] : [];
  });
}

const MOST_NAMED = 3;

function sumDiffers(name: string, level: SheetKind['level'], misses: readonly Miss[]): LocalizedText {
  const more = misses.length - MOST_NAMED;
  const words: LocalizedText =
    level === 'county'
      ? {
          nb: 'ikke summen av fylkene, øvrige områder og ukjent',
          nn: 'ikkje summen av fylka, øvrige områder og ukjent',
          en: 'not the sum of the counties, other areas and what is unknown',
        }
      : {
          nb: 'ikke summen av kommunene',
          nn: 'ikkje summen av kommunane',
          en: 'not the sum of its municipalities',
        };
  const list = inEveryLanguage((language) =>
    misses
      .slice(0, MOST_NAMED)
      .map((miss) => missText(miss, language))
      .join(', '),
  );
  const rest = more > 0 ? moreMonths(more) : { nb: '', nn: '', en: '' };
  return {
    nb: `«${name}» er ${words.nb}: ${list.nb}${rest.nb}. Mangler en rad, eller er tall flyttet eller skjult ved en feil?`,
    nn: `«${name}» er ${words.nn}: ${list.nn}${rest.nn}. Manglar ei rad, eller er tal flytta eller skjulte ved ein feil?`,
    en: `«${name}» is ${words.en}: ${list.en}${rest.en}. Is a row missing, or have figures been moved or hidden by mistake?`,
  };
}

/** «6 146 mot 6 034–6 037 i januar 2022». */
function missText({ month, total, sum }: Miss, language: Language): string {
  const against = { nb: 'mot', nn: 'mot', en: 'against' }[language];
  const within = { nb: 'i', nn: 'i', en: 'in' }[language];
  const write = ([least, most]: Range) =>
    [...new Set([least, most])].map((end) => formatNumber(end, language)).join('–');
  return `${write(total)} ${against} ${write(sum)} ${within} ${formatPeriod(month, language)}`;
}

function moreMonths(count: number): LocalizedText {
  if (count === 1) return { nb: ' og én måned til', nn: ' og éin månad til', en: ' and one more month' };
  return inEveryLanguage((language) => {
    const number = formatNumber(count, language);
    const words = {
      nb: ` og ${number} måneder til`,
      nn: ` og ${number} månader til`,
      en: ` and ${number} more months`,
    };
    return words[language];
  });
}
