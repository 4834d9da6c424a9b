/** The sentences that say why the statement *now* is what it is, with their numbers filled in. */
import {
  type Break,
  type Gap,
  type Indicator,
  type Language,
  type LocalizedText,
  type Note,
  type PathVersion,
  type Point,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  frequencyOf,
  inEveryLanguage,
} from '@regionpuls/domain';

/** @param hold the target was met at baseline, so the figure is held against the target itself */
export function describeGap(gap: Gap, version: PathVersion, indicator: Indicator, hold = false): Note {
  return {
    code: gap.measure === 'mean-12m' ? 'GAP_OF_MEAN' : 'GAP_OF_VALUE',
    text: inEveryLanguage((language) => {
      const decimals =
        gap.measure === 'mean-12m' && indicator.decimals > 0
          ? Math.max(2, indicator.decimals)
          : indicator.decimals;
      const number = (value: number) => formatNumber(value, language, decimals);
      const what = SUBJECT[language][gap.measure](
        number(gap.actual),
        indicator.unitName[language],
        formatPeriod(gap.period, language),
      );
      const sameSeason =
        gap.measure === 'value' && frequencyOf(gap.period) !== 'year'
          ? SAME_SEASON[language](formatPeriod(version.baseline.period, language))
          : '';
      const expected = number(gap.expected);
      if (number(Math.abs(gap.gap)) === number(0))
        return `${what} ${hold ? HELD[language].equal(expected) : SIDE[language].equal(expected)}${sameSeason}`;
      const size = sizeOf(gap, indicator, language, number(Math.abs(gap.gap)));
      const words = hold ? HELD[language] : SIDE[language];
      const side = gap.gap > 0 ? words.over : words.under;
      return `${what} ${side(size, expected)}${sameSeason}`;
    }),
  };
}

const SUBJECT: Record<
  Language,
  Record<Gap['measure'], (value: string, unit: string, period: string) => string>
> = {
  nb: {
    value: (value, unit, period) => `${value} ${unit} i ${period}.`,
    'mean-12m': (value, unit, period) =>
      `${value} ${unit} i gjennomsnitt de tolv månedene til og med ${period}.`,
  },
  nn: {
    value: (value, unit, period) => `${value} ${unit} i ${period}.`,
    'mean-12m': (value, unit, period) =>
      `${value} ${unit} i gjennomsnitt dei tolv månadene til og med ${period}.`,
  },
  en: {
    value: (value, unit, period) => `${value} ${unit} in ${period}.`,
    'mean-12m': (value, unit, period) => `${value} ${unit} on average in the twelve months to ${period}.`,
  },
};

/** «300 (7,5 %)» for counts, «0,4 prosentpoeng» for rates: a per cent of a per cent confuses. */
function sizeOf(gap: Gap, indicator: Indicator, language: Language, difference: string): string {
  if (indicator.unit === 'percent') return `${difference} ${PERCENTAGE_POINTS[language]}`;
  if (gap.gapPercent === null) return difference;
  return `${difference} (${formatPercent(Math.abs(gap.gapPercent), language)})`;
}

const PERCENTAGE_POINTS: Record<Language, string> = {
  nb: 'prosentpoeng',
  nn: 'prosentpoeng',
  en: 'percentage points',
};

type Side = (size: string, expected: string) => string;
const SIDE: Record<Language, { over: Side; under: Side; equal: (expected: string) => string }> = {
  nb: {
    over: (size, expected) => `Det er ${size} over de ${expected} som var forventet.`,
    under: (size, expected) => `Det er ${size} under de ${expected} som var forventet.`,
    equal: (expected) => `Det er det samme som forventet, ${expected}.`,
  },
  nn: {
    over: (size, expected) => `Det er ${size} over dei ${expected} som var venta.`,
    under: (size, expected) => `Det er ${size} under dei ${expected} som var venta.`,
    equal: (expected) => `Det er det same som venta, ${expected}.`,
  },
  en: {
    over: (size, expected) => `That is ${size} above the ${expected} expected.`,
    under: (size, expected) => `That is ${size} below the ${expected} expected.`,
    equal: (expected) => `That is what was expected, ${expected}.`,
  },
};

/** Against a target to be held. */
const HELD: typeof SIDE = {
  nb: {
    over: (size, goal) => `Det er ${size} over målet på ${goal}.`,
    under: (size, goal) => `Det er ${size} under målet på ${goal}.`,
    equal: (goal) => `Det er akkurat målet, ${goal}.`,
  },
  nn: {
    over: (size, goal) => `Det er ${size} over målet på ${goal}.`,
    under: (size, goal) => `Det er ${size} under målet på ${goal}.`,
    equal: (goal) => `Det er akkurat målet, ${goal}.`,
  },
  en: {
    over: (size, goal) => `That is ${size} above the goal of ${goal}.`,
    under: (size, goal) => `That is ${size} below the goal of ${goal}.`,
    equal: (goal) => `That is exactly the goal, ${goal}.`,
  },
};

const SAME_SEASON: Record<Language, (baseline: string) => string> = {
  nb: (baseline) => ` Utgangspunktet er ${baseline}, så det er holdt mot samme tid på året.`,
  nn: (baseline) => ` Utgangspunktet er ${baseline}, så det er halde mot same tid på året.`,
  en: (baseline) => ` The baseline is ${baseline}, so it is held against the same time of year.`,
};

const WITHHELD: Record<Language, (period: string) => string> = {
  nb: (period) => `Tallet for ${period} er ikke vist av kilden, så vurderingen gjelder det siste som finnes.`,
  nn: (period) => `Talet for ${period} er ikkje vist av kjelda, så vurderinga gjeld det siste som finst.`,
  en: (period) => `The source does not show the figure for ${period}, so this concerns the latest there is.`,
};

export function describeBreak(b: Break): Note {
  return {
    code: b.code,
    text: inEveryLanguage(
      (language) =>
        ({
          nb: `Tallene er laget på en annen måte fra ${formatPeriod(b.period, 'nb')}, så forskjellen kan skyldes det. ${b.text.nb}`,
          nn: `Tala er laga på ein annan måte frå ${formatPeriod(b.period, 'nn')}, så skilnaden kan kome av det. ${b.text.nn}`,
          en: `The figures are made in another way from ${formatPeriod(b.period, 'en')}, which may be the reason for the gap. ${b.text.en}`,
        })[language],
    ),
  };
}

/** The partnership has decided to read across the break; the decision is shown with its date. */
export function describeAcceptedBreak(b: Break, reason: LocalizedText, version: PathVersion): Note {
  return {
    code: 'BREAK_ACCEPTED',
    text: inEveryLanguage((language) => {
      const [when, decided] = [formatPeriod(b.period, language), formatDate(version.agreed, language)];
      return {
        nb: `Tallene er laget på en annen måte fra ${when}. ${version.agreedBy} vedtok ${decided} å se bort fra det: ${reason.nb}`,
        nn: `Tala er laga på ein annan måte frå ${when}. ${version.agreedBy} vedtok ${decided} å sjå bort frå det: ${reason.nn}`,
        en: `The figures are made in another way from ${when}. ${version.agreedBy} decided on ${decided} to disregard it: ${reason.en}`,
      }[language];
    }),
  };
}

export function describeRounding(version: PathVersion, indicator: Indicator): Note {
  const coarse = Math.max(version.baseline.roundedTo, indicator.roundedTo);
  return {
    code: 'ROUNDED_INPUT',
    text: inEveryLanguage((language) => {
      const to = formatNumber(coarse, language, coarse < 1 ? indicator.decimals : 0);
      return {
        nb: `Tallene er avrundet til nærmeste ${to}. Avstanden er så liten at svaret kunne blitt et annet uten avrunding.`,
        nn: `Tala er runda av til næraste ${to}. Avstanden er så liten at svaret kunne blitt eit anna utan avrunding.`,
        en: `The figures are rounded to the nearest ${to}. The gap is so small that the answer might be another without rounding.`,
      }[language];
    }),
  };
}

/** Why no gap can be given at all, by code. */
export const WITHOUT_GAP = {
  NO_PATH_YET: {
    nb: 'Det var ikke vedtatt noen forventet utvikling på dette tidspunktet.',
    nn: 'Det var ikkje vedteke noka forventa utvikling på dette tidspunktet.',
    en: 'No expected path had been agreed at this time.',
  },
  GOAL_EQUALS_BASELINE: {
    nb: 'Målet er det samme som utgangspunktet, så det finnes ingen utvikling å måle mot.',
    nn: 'Målet er det same som utgangspunktet, så det finst inga utvikling å måle mot.',
    en: 'The goal equals the baseline, so there is no course to measure against.',
  },
  NO_FIGURE_ON_PATH: {
    nb: 'Det finnes ikke noe tall etter utgangspunktet som kan sammenlignes med forventet utvikling.',
    nn: 'Det finst ikkje noko tal etter utgangspunktet som kan samanliknast med forventa utvikling.',
    en: 'There is no figure after the baseline that can be compared with the expected path.',
  },
  GOAL_NOT_AFTER_BASELINE: {
    nb: 'Måltidspunktet er ikke etter utgangspunktet, så det finnes ingen utvikling å måle mot.',
    nn: 'Måltidspunktet er ikkje etter utgangspunktet, så det finst inga utvikling å måle mot.',
    en: 'The goal’s date is not after the baseline, so there is no course to measure against.',
  },
  GROWTH_NEEDS_ONE_SIGN: {
    nb: 'Jevn prosentvis endring kan ikke regnes når utgangspunktet eller målet er null, eller de har ulikt fortegn.',
    nn: 'Jamn prosentvis endring kan ikkje reknast når utgangspunktet eller målet er null, eller dei har ulikt forteikn.',
    en: 'Constant percentage growth cannot be computed when baseline or goal is zero or they differ in sign.',
  },
  MILESTONE_OUTSIDE_PATH: {
    nb: 'Delmålene står ikke i rekkefølge mellom utgangspunktet og målet.',
    nn: 'Delmåla står ikkje i rekkjefølgje mellom utgangspunktet og målet.',
    en: 'The milestones are not in order between the baseline and the goal.',
  },
} as const satisfies Record<string, Note['text']>;

export function describeWithoutGap(code: keyof typeof WITHOUT_GAP): Note {
  return { code, text: WITHOUT_GAP[code] };
}

/** The newest figure has no value, so the gap is older than the figures. */
export function describeWithheld(point: Point): Note {
  return {
    code: point.status === 'suppressed' ? 'SUPPRESSED' : 'MISSING',
    text: inEveryLanguage((language) => WITHHELD[language](formatPeriod(point.period, language))),
  };
}
