import type { LocalizedText } from '@regionpuls/domain';

/** Something could not be fetched, and why, for people. */
export class FetchFailure extends Error {
  readonly texts: LocalizedText;
  constructor(nb: string, nn: string, en: string) {
    super(nb);
    this.name = 'FetchFailure';
    this.texts = { nb, nn, en };
  }
}
