/** The words that stand beside a value. A status is called the same here as on the screen. */
import type { BoundaryFlag, Language, LocalizedText, Status } from '@regionpuls/domain';
import { type CellStatus, NOT_PUBLISHED } from './jsonStat.ts';

export const STATUS_WORDS: Record<Status, LocalizedText> = {
  final: { nb: 'endelig', nn: 'endeleg', en: 'final' },
  provisional: { nb: 'foreløpig', nn: 'førebels', en: 'provisional' },
  suppressed: { nb: 'undertrykt', nn: 'undertrykt', en: 'suppressed' },
  missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
  'not-applicable': { nb: 'gjelder ikke', nn: 'gjeld ikkje', en: 'not applicable' },
  estimated: { nb: 'anslag', nn: 'anslag', en: 'estimate' },
};

const NOT_PUBLISHED_WORDS: LocalizedText = {
  nb: 'ikke publisert',
  nn: 'ikkje publisert',
  en: 'not published',
};

/** The source's own figure needs no word. */
export const FLAG_WORDS: Record<Exclude<BoundaryFlag, 'exact-same'>, LocalizedText> = {
  'exact-sum': {
    nb: 'vår sum av hele områder',
    nn: 'vår sum av heile område',
    en: 'our sum of whole areas',
  },
  'estimated-share': {
    nb: 'vårt anslag for et delt område',
    nn: 'vårt anslag for eit delt område',
    en: 'our estimate for a divided area',
  },
  'estimated-rate': {
    nb: 'vårt anslag for andelen',
    nn: 'vårt anslag for delen',
    en: 'our estimate of the rate',
  },
  'not-possible': {
    nb: 'kan ikke regnes ut på disse grensene',
    nn: 'kan ikkje reknast ut på desse grensene',
    en: 'cannot be computed on these borders',
  },
};

/** The word for a suppressed value, and that it is not zero. */
export const SUPPRESSED_MEANS: LocalizedText = {
  nb: 'undertrykt: kilden viser ikke tallet fordi det gjelder svært få personer. Det er ikke null.',
  nn: 'undertrykt: kjelda viser ikkje talet fordi det gjeld svært få personar. Det er ikkje null.',
  en: 'suppressed: the source withholds the figure because it concerns very few people. It is not zero.',
};

const SEX_WORDS: Readonly<Record<string, LocalizedText>> = {
  total: { nb: 'begge kjønn', nn: 'begge kjønn', en: 'both sexes' },
  female: { nb: 'kvinner', nn: 'kvinner', en: 'women' },
  male: { nb: 'menn', nn: 'menn', en: 'men' },
};

const AS_PUBLISHED: LocalizedText = { nb: 'som publisert', nn: 'som publisert', en: 'as published' };

export function statusWord(status: Status, flag: BoundaryFlag | undefined, language: Language): string {
  const word = STATUS_WORDS[status][language];
  return flag && flag !== 'exact-same' ? `${word}; ${FLAG_WORDS[flag][language]}` : word;
}

export function cellStatusWord(status: CellStatus, language: Language): string {
  return (status === NOT_PUBLISHED ? NOT_PUBLISHED_WORDS : STATUS_WORDS[status])[language];
}

export function memberWord(dimension: string, member: string, language: Language): string {
  return dimension === 'sex' ? (SEX_WORDS[member]?.[language] ?? member) : member;
}

export function boundariesWord(boundaries: string, language: Language): string {
  return boundaries === 'published' ? AS_PUBLISHED[language] : boundaries;
}

/** What each of the statuses of a file means. */
export function explainStatuses(
  statuses: ReadonlySet<CellStatus>,
  language: Language,
): Partial<Record<CellStatus, string>> {
  return Object.fromEntries(
    [...statuses]
      .sort()
      .map((status) => [
        status,
        status === 'suppressed' ? SUPPRESSED_MEANS[language] : cellStatusWord(status, language),
      ]),
  );
}
