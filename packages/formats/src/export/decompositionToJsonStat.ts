/** A change taken apart as a JSON-stat 2.0 dataset: … × part × before, after and change. */
import type { Decomposition } from '@regionpuls/domain';
import { cubeToJsonStat } from './cubeToJsonStat.ts';
import { decompositionCube } from './decompositionCube.ts';
import type { DecompositionFigures } from './decompositionFigures.ts';
import { DECOMPOSITION_WORDS } from './decompositionWords.ts';
import type { CommonExtension, JsonStatDataset } from './jsonStat.ts';
import type { Provenance } from './provenance.ts';
import { titleOfDecomposition } from './titleOfDecomposition.ts';
import { vintagesOf } from './vintagesOf.ts';

export type DecompositionExtension = CommonExtension &
  Pick<Decomposition, 'kind' | 'boundaries' | 'reference' | 'method'> & {
    /** Of parts whose `before` and `after` are measured in something else than the change is. */
    units: Record<string, string>;
    /** Other indicators that the parts rest on. */
    others: { indicator: string; source: string; attribution: string; vintage: number | null }[];
  };

export function decompositionToJsonStat(
  figures: DecompositionFigures,
  provenance: Provenance,
): JsonStatDataset<DecompositionExtension> {
  const { decomposition, vintage, others } = figures;
  const { kind, boundaries, reference, method, notes } = decomposition;
  const { language } = provenance;
  return cubeToJsonStat(decompositionCube(figures, provenance), {
    label: titleOfDecomposition(figures, provenance),
    provenance,
    extension: {
      ...{ kind, boundaries, reference, method, notes },
      vintages: vintagesOf([{ vintage }, ...others]),
      units: kind === 'population-rate' ? { rate: DECOMPOSITION_WORDS[language].percentOfResidents } : {},
      others: others.map(({ indicator, source, vintage: of }) => ({
        indicator: indicator.id,
        source: source.name,
        attribution: source.attribution[language],
        vintage: of?.id ?? null,
      })),
    },
  });
}
