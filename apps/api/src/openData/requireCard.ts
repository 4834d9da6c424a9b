import type { Indicator, Source } from '@regionpuls/domain';
import type { Sources } from '../sources.ts';

/** The card of the indicator's source. @throws Error: the catalogue has an indicator without a source. */
export function requireCard(sources: Sources, indicator: Indicator): Source {
  const card = sources.cards.find(({ id }) => id === indicator.source);
  if (!card) throw new Error(`${indicator.id} has no source card`);
  return card;
}
