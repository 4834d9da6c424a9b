/** What a chart's name has after indicator and place: of whom the figures are, and what was done to them. */
import { type Breakdown, type Language, type Recipe, nameBreakdown } from '@regionpuls/domain';
import { breakdownOfAll, indexBase } from './chartFormat.ts';
import type { LineInput } from './lineInput.ts';
import { recipeName, uncapitalise } from './valueFormat.ts';

interface Qualified {
  breakdown?: Breakdown | undefined;
  recipe?: Recipe | undefined;
  language: Language;
  /** The period in words that is 100 in an index. */
  base?: string | null | undefined;
}

/** «, menn, sesongjustert (vår beregning)»; empty for figures of all as published. */
export function qualifiers({ breakdown = 'total', recipe = 'none', language, base }: Qualified): string {
  const done = recipe === 'none' ? '' : uncapitalise(recipeName(recipe, language, base));
  return [nameBreakdown(breakdown, language), done].map((each) => (each ? `, ${each}` : '')).join('');
}

/** The same of a line chart. */
export function qualifiersOf(input: LineInput): string {
  const { recipe, language } = input;
  return qualifiers({ breakdown: breakdownOfAll(input), recipe, language, base: indexBase(input) });
}
