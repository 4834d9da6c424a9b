/** BOUNDARY_MISMATCH: the areas are not the same. One area under two codes is no mismatch. */
import {
  type Figure,
  type Finding,
  type Language,
  basisDate,
  formatDate,
  formatPeriod,
} from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';
import { listNames } from '../words.ts';

export function findBoundaryMismatch({ left, right, context }: Pair): Finding[] {
  const units = context.differingUnits(left, right);
  if (units.length === 0) return [];
  const names = (change: 'gained' | 'lost') =>
    units.filter((unit) => unit.change === change).map(({ label }) => label);
  const [gained, lost] = [names('gained'), names('lost')];
  return [
    raise('BOUNDARY_MISMATCH', 'warn', (language) => {
      const [a, b] = [describeArea(left, language), describeArea(right, language)];
      const words = WORDS[language];
      const differences = [
        ...(lost.length > 0 ? [words.lost(listNames(lost, language))] : []),
        ...(gained.length > 0 ? [words.gained(listNames(gained, language))] : []),
      ].join(' ');
      const text = words.sentence(a, b, differences);
      return { nb: text, nn: text, en: text };
    }),
  ];
}

interface Words {
  sentence: (a: string, b: string, differences: string) => string;
  gained: (names: string) => string;
  lost: (names: string) => string;
  day: (day: string) => string;
  period: (period: string) => string;
}

const WORDS: Record<Language, Words> = {
  nb: {
    sentence: (a, b, differences) => `Tallene gjelder ikke samme område: ${a} og ${b}. ${differences}`,
    gained: (names) => `Bare i det andre: ${names}.`,
    lost: (names) => `Bare i det første: ${names}.`,
    day: (day) => `grensene ${day}`,
    period: (period) => `grensene i ${period}`,
  },
  nn: {
    sentence: (a, b, differences) => `Tala gjeld ikkje same område: ${a} og ${b}. ${differences}`,
    gained: (names) => `Berre i det andre: ${names}.`,
    lost: (names) => `Berre i det første: ${names}.`,
    day: (day) => `grensene ${day}`,
    period: (period) => `grensene i ${period}`,
  },
  en: {
    sentence: (a, b, differences) => `The figures are not for the same area: ${a} and ${b}. ${differences}`,
    gained: (names) => `Only in the second: ${names}.`,
    lost: (names) => `Only in the first: ${names}.`,
    day: (day) => `borders of ${day}`,
    period: (period) => `borders of ${period}`,
  },
};

/** «Østfold (31, grensene 1. januar 2024)». */
function describeArea({ label, region, boundaries, period }: Figure, language: Language): string {
  const day = basisDate(boundaries);
  const words = WORDS[language];
  const borders = day ? words.day(formatDate(day, language)) : words.period(formatPeriod(period, language));
  return `${label} (${region}, ${borders})`;
}
