/** What stands behind every figure of a calculation: borders, source, publication, and the method. */
import type { Language, Series, Source } from '@regionpuls/domain';
import type { FigureCube } from './figureCube.ts';
import { HEADINGS } from './headings.ts';
import { publishedText } from './publishedText.ts';
import { boundariesWord } from './valueWords.ts';

interface Origin {
  boundaries: string;
  source: Source;
  vintage: Series['vintage'];
  /** Its name. */
  method: string;
  language: Language;
}

export function originOf({ boundaries, source, vintage, method, language }: Origin): FigureCube['origin'] {
  const headings = HEADINGS[language];
  const published = publishedText(vintage);
  return [
    {
      id: 'boundaries',
      heading: headings.boundaries,
      code: boundaries,
      word: boundariesWord(boundaries, language),
    },
    { id: 'source', heading: headings.source, code: source.id, word: source.name },
    { id: 'published', heading: headings.published, code: published, word: published },
    { id: 'method', heading: headings.method, code: method, word: headings.ours },
  ];
}
