/** A change in a count of people, as more people and as a higher rate among them. */
import type { Decomposition } from '@regionpuls/domain';
import { decomposePopulationRate } from '@regionpuls/stats';
import { METHODS } from '../methods.ts';
import {
  DecompositionError,
  type DecompositionQuestion,
  type Ends,
  requireValue,
  startDecomposition,
} from './parts.ts';

/** @throws DecompositionError when a count or a population is lacking at an end. */
export function decomposeByPopulation(question: DecompositionQuestion, population: Ends): Decomposition {
  if (question.indicator.unit !== 'persons') {
    throw new DecompositionError(`«${question.indicator.id}» is not a count of persons`);
  }
  const whole = startDecomposition(question, 'population-rate', METHODS.populationRate);
  const residents = {
    before: requireValue(population, 'before', question.from.slice(0, 4)),
    after: requireValue(population, 'after', question.to.slice(0, 4)),
  };
  const split = decomposePopulationRate(
    { population: residents.before, count: whole.before },
    { population: residents.after, count: whole.after },
  );
  return {
    ...whole,
    components: [
      {
        code: 'population',
        label: { nb: 'Endret folketall', nn: 'Endra folketal', en: 'Change in population' },
        value: split.populationEffect,
        ...residents,
      },
      {
        code: 'rate',
        label: {
          nb: 'Endret andel av innbyggerne',
          nn: 'Endra del av innbyggjarane',
          en: 'Change in the share of residents',
        },
        value: split.rateEffect,
        before: (whole.before / residents.before) * 100,
        after: (whole.after / residents.after) * 100,
      },
    ],
  };
}
