/** The sentences about pace. */
import {
  type Indicator,
  type Language,
  type Note,
  type Pace,
  type PaceVerdict,
  type PathVersion,
  formatNumber,
  formatPercent,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';
import type { Ends } from './paceEnds.ts';

export function describePace(
  pace: Pace,
  verdict: PaceVerdict,
  ends: Ends,
  version: PathVersion,
  indicator: Indicator,
): Note {
  return {
    code: CODES[verdict],
    text: inEveryLanguage((language) => {
      const amount = amountIn(indicator, language);
      const since = formatPeriod(pace.from, language);
      const sentences = [achieved(pace.achievedPerYear, amount, since, language)];
      if (verdict === 'reached') {
        sentences.push(REACHED[language](ends, amountOf(version.goal.value, indicator, language)));
      } else if (pace.neededPerYear === null) {
        sentences.push(LATE[language](formatPeriod(version.goal.period, language)));
      } else {
        sentences.push(needed(pace.neededPerYear, pace.neededPerMonth!, amount, language));
        if (pace.ratio !== null && pace.ratio > 0) {
          sentences.push(RATIO[language](formatPercent(pace.ratio * 100, language, 0)));
        }
      }
      return sentences.join(' ');
    }),
  };
}

const CODES: Record<PaceVerdict, string> = {
  reached: 'PACE_REACHED',
  'fast-enough': 'PACE_FAST_ENOUGH',
  'too-slow': 'PACE_TOO_SLOW',
  'wrong-way': 'PACE_WRONG_WAY',
  'cannot-tell': 'PACE_UNKNOWN',
};

type Amount = (value: number) => string;

/** «150» for counts, «0,12 prosentpoeng» for rates; without sign, with a decimal where the number is small. */
function amountIn(indicator: Indicator, language: Language): Amount {
  return (value) => {
    const size = Math.abs(value);
    const decimals = indicator.unit === 'persons' && size >= 10 ? 0 : indicator.unit === 'persons' ? 1 : 2;
    const number = formatNumber(size, language, decimals);
    if (indicator.unit !== 'percent') return number;
    return `${number} ${language === 'en' ? 'percentage points' : 'prosentpoeng'}`;
  };
}

function amountOf(value: number, indicator: Indicator, language: Language): string {
  return formatNumber(value, language, indicator.decimals);
}

function achieved(change: number, amount: Amount, since: string, language: Language): string {
  const size = amount(change);
  const isFlat = /^[0.,]+( |$)/.test(size);
  if (isFlat) {
    return {
      nb: `Nesten uendret siden ${since}.`,
      nn: `Nesten uendra sidan ${since}.`,
      en: `Almost unchanged since ${since}.`,
    }[language];
  }
  const up = change > 0;
  return {
    nb: `Har ${up ? 'økt' : 'falt'} med ${size} i året siden ${since}.`,
    nn: `Har ${up ? 'auka' : 'falle'} med ${size} i året sidan ${since}.`,
    en: `Has ${up ? 'risen' : 'fallen'} by ${size} a year since ${since}.`,
  }[language];
}

function needed(perYear: number, perMonth: number, amount: Amount, language: Language): string {
  const up = perYear > 0;
  const [year, month] = [amount(perYear), amount(perMonth)];
  return {
    nb: `Må ${up ? 'øke' : 'falle'} med ${year} i året (${month} i måneden) for å nå målet i tide.`,
    nn: `Må ${up ? 'auke' : 'falle'} med ${year} i året (${month} i månaden) for å nå målet i tide.`,
    en: `Must ${up ? 'rise' : 'fall'} by ${year} a year (${month} a month) to reach the goal in time.`,
  }[language];
}

const RATIO: Record<Language, (share: string) => string> = {
  nb: (share) => `Tempoet er ${share} av det som trengs.`,
  nn: (share) => `Tempoet er ${share} av det som trengst.`,
  en: (share) => `The pace is ${share} of what is needed.`,
};

const LATE: Record<Language, (goal: string) => string> = {
  nb: (goal) => `Fristen var ${goal}, og målet ble ikke nådd.`,
  nn: (goal) => `Fristen var ${goal}, og målet vart ikkje nådd.`,
  en: (goal) => `The date was ${goal}, and the goal was not reached.`,
};

type Reached = (ends: Ends, goal: string) => string;

/** Met at baseline and still met, or met since. */
const wasMet = (ends: Ends) => (ends.level - ends.goal) * (ends.baseline - ends.goal) > 0;
const REACHED: Record<Language, Reached> = {
  nb: (ends, goal) =>
    wasMet(ends) ? `Målet på ${goal} var nådd fra start og er fortsatt nådd.` : `Målet på ${goal} er nådd.`,
  nn: (ends, goal) =>
    wasMet(ends) ? `Målet på ${goal} var nådd frå start og er framleis nådd.` : `Målet på ${goal} er nådd.`,
  en: (ends, goal) =>
    wasMet(ends)
      ? `The goal of ${goal} was met from the start and is still met.`
      : `The goal of ${goal} is reached.`,
};

/** Less than a year since baseline. */
export function describeShortPace(version: PathVersion): Note {
  return {
    code: 'PACE_TOO_SHORT',
    text: inEveryLanguage((language) => {
      const since = formatPeriod(version.baseline.period, language);
      return {
        nb: `Det er under et år med tall siden utgangspunktet (${since}). Det er for kort til å snakke om et tempo.`,
        nn: `Det er under eit år med tal sidan utgangspunktet (${since}). Det er for kort til å snakke om eit tempo.`,
        en: `There is less than a year of figures since the baseline (${since}). That is too short to speak of a pace.`,
      }[language];
    }),
  };
}

/** What the pace may have been before the figures were rounded. */
export function describePaceRange(
  corners: readonly Ends[],
  version: PathVersion,
  indicator: Indicator,
): Note {
  const rates = corners.map(({ baseline, level, monthsSince }) =>
    indicator.unit === 'percent' || baseline <= 0 || level <= 0
      ? ((level - baseline) / monthsSince) * 12
      : ((level / baseline) ** (12 / monthsSince) - 1) * 100,
  );
  const coarse = Math.max(version.baseline.roundedTo, indicator.roundedTo);
  return {
    code: 'ROUNDED_INPUT',
    text: inEveryLanguage((language) => {
      const to = formatNumber(coarse, language, coarse < 1 ? indicator.decimals : 0);
      const [least, most] = [Math.min(...rates), Math.max(...rates)].map((rate) =>
        indicator.unit === 'percent' ? formatNumber(rate, language, 2) : formatPercent(rate, language, 2),
      );
      const unit =
        indicator.unit === 'percent'
          ? { nb: ' prosentpoeng', nn: ' prosentpoeng', en: ' percentage points' }[language]
          : '';
      return {
        nb: `Tallene er avrundet til nærmeste ${to}. Endringen kan være alt fra ${least} til ${most}${unit} i året, så svaret kunne blitt et annet uten avrunding.`,
        nn: `Tala er runda av til næraste ${to}. Endringa kan vere alt frå ${least} til ${most}${unit} i året, så svaret kunne blitt eit anna utan avrunding.`,
        en: `The figures are rounded to the nearest ${to}. The change may be anything from ${least} to ${most}${unit} a year, so the answer might be another without rounding.`,
      }[language];
    }),
  };
}
