import type { Language, Region } from '@regionpuls/domain';
import { EMBED_WORDS } from './embedWords.ts';

/** A region's name in a sentence of the language: counties and municipalities have one name, the country three. */
export function nameOfRegion({ level, label }: Pick<Region, 'level' | 'label'>, language: Language): string {
  return level === 'country' ? EMBED_WORDS[language].country : label;
}
