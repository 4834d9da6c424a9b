/** The sentences about a level and its noise. */
import {
  type Indicator,
  type NoiseTest,
  type Note,
  type Shock,
  formatNumber,
  formatPercent,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';

/** Where a mean of adjusted figures stands against the path, or against the target to be held. */
export function describeNoiseTest(test: NoiseTest, indicator: Indicator, hold: boolean): Note {
  const gap = test.actual - test.expected;
  return {
    code: 'GAP_OF_ADJUSTED',
    text: inEveryLanguage((language) => {
      // A mean has a decimal more than its figures where they have few.
      const decimals = indicator.decimals > 0 ? Math.max(2, indicator.decimals) : indicator.decimals;
      const number = (value: number) => formatNumber(value, language, decimals);
      const [from, to] = [formatPeriod(test.from, language), formatPeriod(test.to, language)];
      const unit = indicator.unitName[language];
      const [actual, expected] = [number(test.actual), number(test.expected)];
      const isOne = test.from === test.to;
      const level = {
        nb: `Sesongjustert (vår beregning): ${actual} ${unit} ${isOne ? `i ${to}` : `i gjennomsnitt fra ${from} til ${to}`}.`,
        nn: `Sesongjustert (vår utrekning): ${actual} ${unit} ${isOne ? `i ${to}` : `i gjennomsnitt frå ${from} til ${to}`}.`,
        en: `Seasonally adjusted (our calculation): ${actual} ${unit} ${isOne ? `in ${to}` : `on average from ${from} to ${to}`}.`,
      }[language];
      const size = sizeOf(gap, test.expected, indicator, language, number(Math.abs(gap)));
      return `${level} ${number(Math.abs(gap)) === number(0) ? EQUAL[language](expected, hold) : SIDE[language](size, gap > 0, expected, hold)}`;
    }),
  };
}

function sizeOf(
  gap: number,
  expected: number,
  indicator: Indicator,
  language: 'nb' | 'nn' | 'en',
  difference: string,
): string {
  if (indicator.unit === 'percent') {
    return `${difference} ${language === 'en' ? 'percentage points' : 'prosentpoeng'}`;
  }
  return expected === 0
    ? difference
    : `${difference} (${formatPercent(Math.abs(gap / expected) * 100, language)})`;
}

const EQUAL = {
  nb: (expected: string, hold: boolean) =>
    `Det er ${hold ? 'akkurat målet' : 'det samme som forventet'}, ${expected}.`,
  nn: (expected: string, hold: boolean) =>
    `Det er ${hold ? 'akkurat målet' : 'det same som venta'}, ${expected}.`,
  en: (expected: string, hold: boolean) =>
    `That is ${hold ? 'exactly the goal' : 'what was expected'}, ${expected}.`,
};

const SIDE = {
  nb: (size: string, over: boolean, expected: string, hold: boolean) =>
    `Det er ${size} ${over ? 'over' : 'under'} ${hold ? `målet på ${expected}` : `de ${expected} som var forventet`}.`,
  nn: (size: string, over: boolean, expected: string, hold: boolean) =>
    `Det er ${size} ${over ? 'over' : 'under'} ${hold ? `målet på ${expected}` : `dei ${expected} som var venta`}.`,
  en: (size: string, over: boolean, expected: string, hold: boolean) =>
    `That is ${size} ${over ? 'above' : 'below'} the ${hold ? `goal of ${expected}` : `${expected} expected`}.`,
};

/** Whether the gap may be chance. */
export function describeChance({ z }: NoiseTest): Note {
  const distance = Math.abs(z);
  const [code, text] =
    distance > 2
      ? (['GAP_BEYOND_NOISE', BEYOND] as const)
      : distance > 1
        ? (['GAP_NEAR_NOISE', NEAR] as const)
        : (['GAP_WITHIN_NOISE', WITHIN] as const);
  return { code, text };
}

const BEYOND = {
  nb: 'Avstanden er større enn vanlige tilfeldige svingninger.',
  nn: 'Avstanden er større enn vanlege tilfeldige svingingar.',
  en: 'The gap is larger than ordinary chance variation.',
};
const NEAR = {
  nb: 'Avstanden er litt større enn det som er vanlig av tilfeldige svingninger.',
  nn: 'Avstanden er litt større enn det som er vanleg av tilfeldige svingingar.',
  en: 'The gap is a little larger than is usual by chance.',
};
const WITHIN = {
  nb: 'Avstanden er så liten at den kan være tilfeldig.',
  nn: 'Avstanden er så liten at han kan vere tilfeldig.',
  en: 'The gap is so small that it may be chance.',
};

/** The verdict rests on the plain gap. */
export function describeNoiseUnknown(): Note {
  return {
    code: 'NOISE_UNKNOWN',
    text: {
      nb: 'Tallrekken har hull, eller er for kort, så vi vet ikke hvor mye av avstanden som kan være tilfeldig.',
      nn: 'Talrekkja har hol, eller er for kort, så vi veit ikkje kor mykje av avstanden som kan vere tilfeldig.',
      en: 'The series has gaps or is too short, so we do not know how much of the gap may be chance.',
    },
  };
}

/** The level lies in an extraordinary time. */
export function describeShock(shock: Shock): Note {
  return {
    code: 'WITHIN_SHOCK',
    text: inEveryLanguage((language) => {
      const label = shock.label[language];
      return {
        nb: `Tallene er fra en unntakstid: ${label}.`,
        nn: `Tala er frå ei unntakstid: ${label}.`,
        en: `The figures are from an exceptional time: ${label}.`,
      }[language];
    }),
  };
}
