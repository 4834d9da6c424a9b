import type { ColumnMapping } from '@regionpuls/domain';
import type { ColumnProfile } from './profileColumn.ts';

type SexColumn = NonNullable<ColumnMapping['sex']>;

const WORDS: Record<string, SexColumn['members'][string]> = {
  'begge kjønn': 'total',
  'begge kjonn': 'total',
  'both sexes': 'total',
  'i alt': 'total',
  totalt: 'total',
  total: 'total',
  alle: 'total',
  kvinner: 'female',
  kvinne: 'female',
  women: 'female',
  female: 'female',
  menn: 'male',
  mann: 'male',
  men: 'male',
  male: 'male',
};

/** The column in which every cell is a word for a sex, or for all of them; null where there is none. */
export function suggestSex(profiles: readonly ColumnProfile[]): SexColumn | null {
  for (const { column, heading, texts } of profiles) {
    const members = [...texts].map((text) => [text, WORDS[text.toLowerCase()]] as const);
    const known = members.flatMap(([text, member]) => (member ? [[text, member] as const] : []));
    if (known.length !== members.length || !known.some(([, member]) => member !== 'total')) continue;
    return { column, heading, members: Object.fromEntries(known) };
  }
  return null;
}
