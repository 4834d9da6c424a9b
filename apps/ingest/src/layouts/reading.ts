/** What somebody says of a file. */
import type { Layout, LocalizedText } from '@regionpuls/domain';

export interface Reading {
  layout: Layout;
  source: string;
  fileName: string;
  /** Default: what the layout is on. */
  boundaries?: string;
  /** As `parsePublished` reads it; left out where the file tells. */
  published?: string;
  /** Name of a saved mapping, and its version after «@» where it is not the newest. */
  mapping?: string;
  /** The file's period, in place of the one that is fixed in the mapping. */
  period?: string;
  /** Id of a table card. */
  table?: string;
}

/** What was said of a file cannot be true of any: no such source, mapping, borders or date. */
export class ReadingError extends Error {
  readonly texts: LocalizedText;
  constructor(texts: LocalizedText) {
    super(texts.nb);
    this.texts = texts;
  }
}
