/** Everything about figures that a file must carry with it once it has left the page. */
import type { AsOf, Indicator, Language, Recipe, Source } from '@regionpuls/domain';

export interface Provenance {
  language: Language;
  indicator: Indicator;
  source: Source;
  recipe: Recipe;
  /** The instant that was asked about; absent when it was now. */
  asOf?: AsOf | undefined;
  regionName: (code: string) => string | undefined;
  /** What a method of ours is called in the language, and how it goes. */
  methodWords?: (name: string) => { title: string; description: string } | undefined;
  /** Absolute address that gives this file again. */
  address: string;
  /** Absolute address of the page that shows the same figures; absent when no page shows them all. */
  page?: string | undefined;
}
