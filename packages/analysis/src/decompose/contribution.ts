/** What each municipality contributes to the county's change, as bars that sum to it. */
import type { Component, Decomposition } from '@regionpuls/domain';
import { METHODS } from '../methods.ts';
import { DecompositionError, type DecompositionQuestion, type Ends, startDecomposition } from './parts.ts';

/**
 * Municipalities with a withheld figure at either end are taken together: what they contribute is known only as what is
 * left. The same holds for what the source could not place.
 * @throws DecompositionError when the county has no value at an end, or no municipality has values at both.
 */
export function decomposeByMunicipality(
  question: DecompositionQuestion,
  parts: readonly Ends[],
): Decomposition {
  if (question.indicator.additivity !== 'sum') {
    throw new DecompositionError(
      `«${question.indicator.id}» is not a count: its parts do not sum to the whole`,
    );
  }
  const whole = startDecomposition(question, 'contribution', METHODS.contribution);
  const known = parts.flatMap(({ code, label, before, after }): Component[] => {
    if (!before || !after || before.value === null || after.value === null) return [];
    return [
      {
        code,
        label: { nb: label, nn: label, en: label },
        value: after.value - before.value,
        before: before.value,
        after: after.value,
      },
    ];
  });
  if (known.length === 0) {
    throw new DecompositionError(
      `no municipality in ${question.region.label} has figures for both ${question.from} and ${question.to}`,
    );
  }
  const rest = whole.change - known.reduce((sum, part) => sum + part.value, 0);
  const withheld = parts.length - known.length;
  const components = [...known].sort((a, b) => b.value - a.value);
  if (withheld > 0 || rest !== 0) components.push(restOf(rest, withheld));
  return { ...whole, components };
}

function restOf(value: number, withheld: number): Component {
  const label =
    withheld > 0
      ? {
          nb: `${withheld === 1 ? 'Én kommune' : `${withheld} kommuner`} uten vist tall`,
          nn: `${withheld === 1 ? 'Éin kommune' : `${withheld} kommunar`} utan vist tal`,
          en: `${withheld === 1 ? 'One municipality' : `${withheld} municipalities`} without a figure shown`,
        }
      : { nb: 'Ikke fordelt på kommune', nn: 'Ikkje fordelt på kommune', en: 'Not placed in a municipality' };
  return { code: 'rest', label, value, before: null, after: null };
}
