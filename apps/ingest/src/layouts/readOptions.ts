/** What was said of a file, held against what there is. */
import { findSource, sources } from '@regionpuls/catalogue';
import {
  type BoundaryBasis,
  type LocalizedText,
  type Published,
  boundaryBasisSchema,
  inEveryLanguage,
  parsePublished,
} from '@regionpuls/domain';
import { quote } from '@regionpuls/formats';
import { type Reading, ReadingError } from './reading.ts';

export interface ReadOptions {
  boundaries: BoundaryBasis;
  /** Null where it was not said. */
  published: Published | null;
}

/** @throws ReadingError naming what was said wrong and what is allowed. */
export function readOptions({ source, boundaries = 'published', published }: Reading): ReadOptions {
  if (!findSource(source)) {
    const known = sources.map(({ id }) => id).join(', ');
    throw new ReadingError({
      nb: `${quote(source)} er ikke en kjent kilde. Kjente kilder: ${known}.`,
      nn: `${quote(source)} er ikkje ei kjend kjelde. Kjende kjelder: ${known}.`,
      en: `${quote(source)} is not a known source. Known sources: ${known}.`,
    });
  }
  if (!boundaryBasisSchema.safeParse(boundaries).success) {
    throw new ReadingError({
      nb: `${quote(boundaries)} er ikke et grensegrunnlag. Skriv published, eller et år som 2024.`,
      nn: `${quote(boundaries)} er ikkje eit grensegrunnlag. Skriv published, eller eit år som 2024.`,
      en: `${quote(boundaries)} is not a set of borders. Write published, or a year such as 2024.`,
    });
  }
  return { boundaries, published: published === undefined ? null : readDate(published) };
}

/** @throws ReadingError when it was not said. */
export function requireDate({ published }: ReadOptions): Published {
  if (published) return published;
  throw new ReadingError(DATE_MISSING);
}

const DATE_MISSING: LocalizedText = {
  nb: 'Publiseringsdato mangler: filen forteller ikke når tallene ble publisert. Oppgi datoen.',
  nn: 'Publiseringsdato manglar: fila fortel ikkje når tala vart publiserte. Oppgje datoen.',
  en: 'The publication date is missing: the file does not tell when the figures were published. Give the date.',
};

function readDate(text: string): Published {
  try {
    return parsePublished(text);
  } catch {
    const forms = { nb: 'ÅÅÅÅ-MM-DD', nn: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' };
    const words = {
      nb: ['er ikke en publiseringsdato. Skriv', 'eller', 'når datoen er ukjent'],
      nn: ['er ikkje ein publiseringsdato. Skriv', 'eller', 'når datoen er ukjend'],
      en: ['is not a publication date. Write', 'or', 'when the date is unknown'],
    };
    throw new ReadingError(
      inEveryLanguage((language) => {
        const [is, or, when] = words[language];
        const form = forms[language];
        return `${quote(text)} ${is} ${form}, ${form.slice(0, 7)}, ${or} >=${form} ${when}.`;
      }),
    );
  }
}
