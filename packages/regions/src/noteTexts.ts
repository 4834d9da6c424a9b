/** The sentences that go with sums, estimates and gaps. */
import {
  type BoundaryBasis,
  type Indicator,
  type Language,
  type Note,
  type Period,
  type RegionCode,
  formatNumber,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';
import { type SummableLevel, coverArea, planBorders } from './borderPlan.ts';
import { correspond } from './correspondence.ts';
import type { RegionIndex } from './regionIndex.ts';
import { joinSome, joinWords, labelOf } from './words.ts';

interface Subject {
  codes: readonly RegionCode[];
  level: SummableLevel;
  epoch: number;
}

const UNITS: Record<Language, Record<SummableLevel, string>> = {
  nb: { county: 'fylker', municipality: 'kommuner' },
  nn: { county: 'fylke', municipality: 'kommunar' },
  en: { county: 'counties', municipality: 'municipalities' },
};

const ON_BORDERS: Record<Language, string> = {
  nb: 'på grensene i',
  nn: 'på grensene i',
  en: 'on the borders of',
};

export function writeSum(index: RegionIndex, { codes, level, epoch }: Subject): Note {
  const names = codes.map((code) => named(index, code, epoch));
  return {
    code: 'BOUNDARY_EXACT_SUM',
    text: inEveryLanguage((language) => {
      const which = joinSome(names, language, 6);
      const count = `${formatNumber(codes.length, language)} ${UNITS[language][level]}`;
      switch (language) {
        case 'nb':
          return `vår sum av ${count} (${which}).`;
        case 'nn':
          return `vår sum av ${count} (${which}).`;
        case 'en':
          return `our sum of ${count} (${which}).`;
      }
    }),
  };
}

export function writeEstimate(index: RegionIndex, { codes, epoch }: Subject): Note {
  const names = codes.map((code) => named(index, code, epoch));
  return {
    code: 'BOUNDARY_ESTIMATED_SHARE',
    text: inEveryLanguage((language) => {
      const which = joinSome(names, language, 6);
      switch (language) {
        case 'nb':
          return `vårt anslag ut fra hvor stor del av området som er med (${which}).`;
        case 'nn':
          return `vårt anslag ut frå kor stor del av området som er med (${which}).`;
        case 'en':
          return `our estimate from the share of the area included (${which}).`;
      }
    }),
  };
}

export function writeMissing(index: RegionIndex, { codes, epoch }: Subject): Note {
  const names = codes.map((code) => named(index, code, epoch));
  return {
    code: 'BOUNDARY_ADDENDS_MISSING',
    text: inEveryLanguage((language) => {
      const which = joinSome(names, language, 6);
      switch (language) {
        case 'nb':
          return `ingen sum, for tall mangler for ${which}.`;
        case 'nn':
          return `ingen sum, for tal manglar for ${which}.`;
        case 'en':
          return `no sum, as figures are missing for ${which}.`;
      }
    }),
  };
}

/** Why a value cannot be given, naming the units in the way, and what can be given instead. */
export function writeObstacle(
  index: RegionIndex,
  subject: Subject & { indicator: Indicator; region: RegionCode; wanted: number; boundaries: BoundaryBasis },
): Note {
  const { region, wanted, epoch, level, indicator, codes, boundaries } = subject;
  const cover = planBorders(index, region, wanted, epoch).covers.find((one) => one.level === level);
  const from = codes.map((code) => named(index, code, epoch));
  const own = named(index, region, wanted);
  const why = causeOf(index, subject, cover?.partial ?? [], cover?.complete ?? true);
  const instead = indicator.additivity === 'sum' ? componentOf(index, subject) : null;
  return {
    code: 'BOUNDARY_NOT_POSSIBLE',
    text: inEveryLanguage((language) => {
      const have = joinSome(from, language);
      const reason = why(language);
      const other = instead ? joinSome(instead, language, 8) : null;
      const on = boundaries === 'published' ? '' : ` ${ON_BORDERS[language]} ${boundaries}`;
      switch (language) {
        case 'nb':
          return (
            `tallene gjelder ${have} og kan ikke regnes om til ${own}${on}. ${reason}` +
            (other ? ` Samlet for ${other} er summen eksakt.` : '')
          );
        case 'nn':
          return (
            `tala gjeld ${have} og kan ikkje reknast om til ${own}${on}. ${reason}` +
            (other ? ` Samla for ${other} er summen eksakt.` : '')
          );
        case 'en':
          return (
            `the figures are for ${have} and cannot be converted to ${own}${on}. ${reason}` +
            (other ? ` For ${other} together the sum is exact.` : '')
          );
      }
    }),
  };
}

function causeOf(
  index: RegionIndex,
  {
    region,
    wanted,
    epoch,
    level,
  }: { region: RegionCode; wanted: number; epoch: number; level: SummableLevel },
  partial: readonly RegionCode[],
  complete: boolean,
): (language: Language) => string {
  if (!complete) {
    return (language) =>
      ({
        nb: 'Grensene før 2008 er ikke kjent for hele området.',
        nn: 'Grensene før 2008 er ikkje kjende for heile området.',
        en: 'The borders before 2008 are not known for all of the area.',
      })[language];
  }
  if (partial.length === 0) {
    return (language) =>
      ({
        nb: 'Prosenter, medianer og indekser kan ikke legges sammen.',
        nn: 'Prosentar, medianar og indeksar kan ikkje leggjast saman.',
        en: 'Rates, medians and indices cannot be added up.',
      })[language];
  }
  if (level === 'municipality') {
    const names = partial.map((code) => labelOf(index, code, index.epochs[epoch]));
    return (language) => {
      const divided = joinSome(names, language);
      const one = names.length === 1;
      switch (language) {
        case 'nb':
          return `${divided} ligger bare delvis i området, og hvor stor del er ikke kjent.`;
        case 'nn':
          return `${divided} ligg berre delvis i området, og kor stor del er ikkje kjent.`;
        case 'en':
          return `Only part of ${divided} ${one ? 'lies' : 'lie'} in the area, and how much is not known.`;
      }
    };
  }
  const area = index.areaOf(region, wanted) ?? [];
  const inside = new Set(area);
  const outside = partial.flatMap((code) =>
    (index.areaOf(code, epoch) ?? []).filter((course) => !inside.has(course)),
  );
  const extra = coverArea(index, outside, epoch, 'municipality');
  const names = [...new Set([...extra.whole, ...extra.partial])].map((code) =>
    labelOf(index, code, index.epochs[epoch]),
  );
  return (language) => {
    const others = joinSome(names, language, 3);
    switch (language) {
      case 'nb':
        return `Tallene omfatter også ${others}.`;
      case 'nn':
        return `Tala omfattar òg ${others}.`;
      case 'en':
        return `The figures also cover ${others}.`;
    }
  };
}

/** Names of the regions that must be taken together; null when that is no smaller than everything. */
function componentOf(
  index: RegionIndex,
  {
    region,
    wanted,
    epoch,
    level,
  }: { region: RegionCode; wanted: number; epoch: number; level: SummableLevel },
): string[] | null {
  const map = correspond(index, index.epochs[epoch]!, index.epochs[wanted]!, level);
  const component = map.components.find(({ targets }) => targets.includes(region));
  if (!component || component.targets.length === map.targets.length) return null;
  return component.targets.map((code) => named(index, code, wanted));
}

function named(index: RegionIndex, code: RegionCode, epoch: number): string {
  return `${labelOf(index, code, index.epochs[epoch])} (${code})`;
}

/** First and last period of an unbroken stretch. */
export interface Stretch {
  from: Period;
  to: Period;
}

const PERIODS: Record<Language, (count: string, stretch: string) => string> = {
  nb: (count, stretch) => `${count} perioder i ${stretch}`,
  nn: (count, stretch) => `${count} periodar i ${stretch}`,
  en: (count, stretch) => `${count} periods in ${stretch}`,
};

/**
 * The note with the periods that it is about in front: «Mars 2010–desember 2011 og mai 2014: …». More than three stretches
 * are counted instead.
 */
export function dateNote({ code, text }: Note, stretches: readonly Stretch[], count: number): Note {
  return {
    code,
    text: inEveryLanguage((language) => {
      const name = ({ from, to }: Stretch) =>
        [...new Set([from, to])].map((period) => formatPeriod(period, language)).join('–');
      const all = { from: stretches[0]!.from, to: stretches.at(-1)!.to };
      const when =
        stretches.length > 3
          ? PERIODS[language](formatNumber(count, language), name(all))
          : joinWords(stretches.map(name), language);
      return `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${text[language]}`;
    }),
  };
}
