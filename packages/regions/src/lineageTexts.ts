/** One event in a region's history as a sentence. */
import {
  type Language,
  type LocalizedText,
  type Region,
  type RegionCode,
  formatDate,
  inEveryLanguage,
} from '@regionpuls/domain';
import type { SummableLevel } from './borderPlan.ts';
import { joinSome, joinWords } from './words.ts';

type Name = Pick<Region, 'code' | 'label'>;

interface Event {
  date: string;
  level: SummableLevel;
  from: readonly Name[];
  to: readonly Name[];
  /** Codes in `from` of which only a part is meant. */
  partial: ReadonlySet<RegionCode>;
}

const PARTS: Record<Language, string> = { nb: 'deler av', nn: 'delar av', en: 'parts of' };

/** More names than this and the sentence drowns; `from` and `to` hold them all. */
const NAMED = 8;

export function writeEvent({ date, from, to, partial }: Event): LocalizedText {
  return inEveryLanguage((language) => {
    const on = formatDate(date, language);
    const words = SENTENCES[language];
    const [source] = from;
    const [target] = to;
    if (source && target && from.length === 1 && to.length === 1 && partial.size === 0) {
      return source.label === target.label
        ? words.recoded(on, source, target)
        : words.renamed(on, withCode(source), withCode(target));
    }
    const sources = sourceText(from, partial, language);
    const targets = joinSome(to.map(withCode), language, NAMED);
    if (from.length === 1 && partial.size === 0) return words.divided(on, sources, targets);
    if (to.length === 1) return words.formed(on, sources, targets);
    return words.distributed(on, sources, targets);
  });
}

function withCode({ code, label }: Name): string {
  return `${label} (${code})`;
}

function sourceText(from: readonly Name[], partial: ReadonlySet<RegionCode>, language: Language): string {
  const whole = from.filter(({ code }) => !partial.has(code)).map(withCode);
  const parts = from.filter(({ code }) => partial.has(code)).map(withCode);
  if (parts.length === 0) return joinSome(whole, language, NAMED);
  return joinWords(
    [
      ...(whole.length ? [joinSome(whole, language, NAMED)] : []),
      `${PARTS[language]} ${joinSome(parts, language, NAMED)}`,
    ],
    language,
  );
}

const SENTENCES: Record<
  Language,
  {
    recoded: (on: string, source: Name, target: Name) => string;
    renamed: (on: string, source: string, target: string) => string;
    formed: (on: string, sources: string, target: string) => string;
    divided: (on: string, source: string, targets: string) => string;
    distributed: (on: string, sources: string, targets: string) => string;
  }
> = {
  nb: {
    recoded: (on, source, target) =>
      `${on} fikk ${target.label} koden ${target.code}; før var den ${source.code}.`,
    renamed: (on, source, target) => `${on} ble ${source} til ${target}.`,
    formed: (on, sources, target) => `${on} ble ${target} dannet av ${sources}.`,
    divided: (on, source, targets) => `${on} ble ${source} delt i ${targets}.`,
    distributed: (on, sources, targets) => `${on} ble ${sources} fordelt på ${targets}.`,
  },
  nn: {
    recoded: (on, source, target) =>
      `${on} fekk ${target.label} koden ${target.code}; før var han ${source.code}.`,
    renamed: (on, source, target) => `${on} vart ${source} til ${target}.`,
    formed: (on, sources, target) => `${on} vart ${target} danna av ${sources}.`,
    divided: (on, source, targets) => `${on} vart ${source} delt i ${targets}.`,
    distributed: (on, sources, targets) => `${on} vart ${sources} fordelte på ${targets}.`,
  },
  en: {
    recoded: (on, source, target) =>
      `On ${on}, ${target.label} was given the code ${target.code}; before, it was ${source.code}.`,
    renamed: (on, source, target) => `On ${on}, ${source} became ${target}.`,
    formed: (on, sources, target) => `On ${on}, ${target} was formed from ${sources}.`,
    divided: (on, source, targets) => `On ${on}, ${source} was divided into ${targets}.`,
    distributed: (on, sources, targets) => `On ${on}, ${sources} were distributed among ${targets}.`,
  },
};
