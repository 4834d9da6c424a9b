/** Why no statement at all can be made about a target, whatever the figures say. */
import {
  type Indicator,
  type Note,
  PERIODS_PER_YEAR,
  type PathVersion,
  type Series,
  formatNumber,
  inEveryLanguage,
} from '@regionpuls/domain';
import { type WITHOUT_GAP, describeWithoutGap } from './nowReasons.ts';
import { whyNoPath } from '../path.ts';

/** Three years: fewer figures do not show what is usual from month to month. */
const YEARS_NEEDED = 3;

/** The agreement itself gives nothing to measure against. */
export function whyNothingAgreed(version: PathVersion | null): Note | null {
  const code = whyNotMeasured(version);
  return code && describeWithoutGap(code);
}

function whyNotMeasured(version: PathVersion | null): keyof typeof WITHOUT_GAP | null {
  if (!version) return 'NO_PATH_YET';
  const noPath = whyNoPath(version);
  if (noPath) return noPath;
  return version.baseline.value === version.goal.value ? 'GOAL_EQUALS_BASELINE' : null;
}

/** The figures are of another kind than the indicator that the target is agreed in. */
export function whyNotSameConcept(actual: Series, indicator: Indicator): Note | null {
  if (actual.indicator === indicator.id && actual.unit === indicator.unit) return null;
  return {
    code: 'SOURCE_DEFINITION_MISMATCH',
    text: inEveryLanguage(
      (language) =>
        ({
          nb: `Tallene er ikke de samme som målet er avtalt i (${indicator.name.nb}), så de kan ikke holdes mot det.`,
          nn: `Tala er ikkje dei same som målet er avtalt i (${indicator.name.nn}), så dei kan ikkje haldast mot det.`,
          en: `The figures are not those the goal is agreed in (${indicator.name.en}), so they cannot be held against it.`,
        })[language],
    ),
  };
}

/** Fewer than 36 months of figures (12 quarters); annual figures are judged as they are. */
export function whyTooFew(actual: Series): Note | null {
  if (actual.frequency === 'year') return null;
  const needed = YEARS_NEEDED * PERIODS_PER_YEAR[actual.frequency];
  const known = actual.points.filter((point) => point.value !== null).length;
  if (known >= needed) return null;
  const withheld = actual.points.filter((point) => point.status === 'suppressed').length;
  return withheld > 0 && known + withheld >= needed
    ? describeSuppressed(withheld, actual.points.length)
    : describeTooFew(known, needed, actual.frequency);
}

function describeSuppressed(withheld: number, all: number): Note {
  return {
    code: 'SUPPRESSED',
    text: inEveryLanguage((language) => {
      const [some, total] = [formatNumber(withheld, language), formatNumber(all, language)];
      return {
        nb: `Kilden viser ikke ${some} av ${total} tall, fordi de gjelder så få personer. Det som er igjen, er for lite til å si hvordan det går.`,
        nn: `Kjelda viser ikkje ${some} av ${total} tal, fordi dei gjeld så få personar. Det som er att, er for lite til å seie korleis det går.`,
        en: `The source does not show ${some} of ${total} figures, because they concern so few people. What is left is too little to say how things are going.`,
      }[language];
    }),
  };
}

function describeTooFew(known: number, needed: number, frequency: 'month' | 'quarter'): Note {
  const unit = {
    month: { nb: 'måneder', nn: 'månader', en: 'months' },
    quarter: { nb: 'kvartaler', nn: 'kvartal', en: 'quarters' },
  }[frequency];
  return {
    code: 'TOO_FEW_OBSERVATIONS',
    text: inEveryLanguage((language) => {
      const [some, all] = [formatNumber(known, language), formatNumber(needed, language)];
      return {
        nb: `Det finnes tall for ${some} ${unit.nb}. Det trengs ${all} for å skille en endring fra vanlige svingninger.`,
        nn: `Det finst tal for ${some} ${unit.nn}. Det trengst ${all} for å skilje ei endring frå vanlege svingingar.`,
        en: `There are figures for ${some} ${unit.en}. ${all} are needed to tell a change from ordinary variation.`,
      }[language];
    }),
  };
}
