/** The sentences about the chance of reaching a target. */
import {
  type AheadStatement,
  type AheadVerdict,
  type Frequency,
  type Indicator,
  type Language,
  type Note,
  type PathVersion,
  formatNumber,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';

type Chance = NonNullable<AheadStatement['chance']>;

const WORDS: Record<Language, Record<Exclude<AheadVerdict, 'cannot-tell'>, string>> = {
  nb: {
    'very-likely': 'Svært sannsynlig',
    likely: 'Sannsynlig',
    'about-even': 'Omtrent like sannsynlig som ikke',
    unlikely: 'Lite sannsynlig',
    'very-unlikely': 'Svært lite sannsynlig',
  },
  nn: {
    'very-likely': 'Svært sannsynleg',
    likely: 'Sannsynleg',
    'about-even': 'Om lag like sannsynleg som ikkje',
    unlikely: 'Lite sannsynleg',
    'very-unlikely': 'Svært lite sannsynleg',
  },
  en: {
    'very-likely': 'Very likely',
    likely: 'Likely',
    'about-even': 'About as likely as not',
    unlikely: 'Unlikely',
    'very-unlikely': 'Very unlikely',
  },
};

/** «under 1 av 100», «om lag 42 av 100», «over 99 av 100»: a chance is never said to be none or certain. */
export function chanceInWords(probability: number, language: Language): string {
  const [under, about, over, of] = {
    nb: ['under', 'om lag', 'over', 'av'],
    nn: ['under', 'om lag', 'over', 'av'],
    en: ['under', 'about', 'over', 'in'],
  }[language] as [string, string, string, string];
  const rounded = Math.round(probability * 100);
  if (probability < 0.01) return `${under} 1 ${of} 100`;
  if (probability > 0.99) return `${over} 99 ${of} 100`;
  return `${about} ${rounded} ${of} 100`;
}

export function describeChanceOfGoal(
  chance: Chance,
  verdict: AheadVerdict,
  version: PathVersion,
  indicator: Indicator,
  hold: boolean,
): Note {
  return {
    code: 'CHANCE_OF_GOAL',
    text: inEveryLanguage((language) => {
      const word = verdict === 'cannot-tell' ? '' : WORDS[language][verdict];
      const odds = chanceInWords(chance.probability, language);
      const goal = formatNumber(version.goal.value, language, indicator.decimals);
      const middle = formatNumber(chance.median, language, indicator.decimals);
      const when = formatPeriod(chance.period, language);
      const isMean = chance.measure === 'mean-12m';
      return {
        nb: `${word}: sjansen for ${hold ? 'fortsatt å holde' : 'å nå'} målet på ${goal} i ${when} er ${odds}, hvis ingenting endres. Framskrivingen peker mot ${middle}${isMean ? ' i gjennomsnitt de tolv månedene til da' : ''}.`,
        nn: `${word}: sjansen for ${hold ? 'framleis å halde' : 'å nå'} målet på ${goal} i ${when} er ${odds}, dersom ingenting blir endra. Framskrivinga peikar mot ${middle}${isMean ? ' i gjennomsnitt dei tolv månadene til då' : ''}.`,
        en: `${word}: the chance of ${hold ? 'still holding' : 'reaching'} the goal of ${goal} in ${when} is ${odds}, if nothing changes. The forecast points to ${middle}${isMean ? ' on average in the twelve months to then' : ''}.`,
      }[language];
    }),
  };
}

/** The goal lies further ahead than such forecasts have been tested. */
export function describeFarGoal(horizon: number, frequency: Frequency): Note {
  const unit = {
    year: { nb: 'år', nn: 'år', en: 'years' },
    quarter: { nb: 'kvartaler', nn: 'kvartal', en: 'quarters' },
    month: { nb: 'måneder', nn: 'månader', en: 'months' },
  }[frequency];
  return {
    code: 'GOAL_BEYOND_TEST',
    text: inEveryLanguage((language) => {
      const ahead = `${formatNumber(horizon, language)} ${unit[language]}`;
      return {
        nb: `Målet ligger ${ahead} fram. Framskrivingen er bare prøvd ett år fram, så sjansen er usikker.`,
        nn: `Målet ligg ${ahead} fram. Framskrivinga er berre prøvd eitt år fram, så sjansen er usikker.`,
        en: `The goal is ${ahead} ahead. The forecast has only been tested one year ahead, so the chance is uncertain.`,
      }[language];
    }),
  };
}

export function describeGoalPassed(version: PathVersion): Note {
  return {
    code: 'GOAL_DATE_PASSED',
    text: inEveryLanguage((language) => {
      const when = formatPeriod(version.goal.period, language);
      return {
        nb: `Fristen, ${when}, er passert. Det er ingenting igjen å framskrive.`,
        nn: `Fristen, ${when}, er passert. Det er ingenting att å framskrive.`,
        en: `The date, ${when}, has passed. There is nothing left to forecast.`,
      }[language];
    }),
  };
}

export function describeRoundedChance(coarse: number): Note {
  return {
    code: 'ROUNDED_INPUT',
    text: inEveryLanguage((language) => {
      const to = formatNumber(coarse, language);
      return {
        nb: `Tallene er avrundet til nærmeste ${to}. Sjansen kunne blitt en annen uten avrunding.`,
        nn: `Tala er runda av til næraste ${to}. Sjansen kunne blitt ein annan utan avrunding.`,
        en: `The figures are rounded to the nearest ${to}. The chance might be another without rounding.`,
      }[language];
    }),
  };
}
