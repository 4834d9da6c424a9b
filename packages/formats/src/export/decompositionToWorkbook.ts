import { cubeToWorkbook } from './cubeToWorkbook.ts';
import { decompositionCube } from './decompositionCube.ts';
import type { DecompositionFigures } from './decompositionFigures.ts';
import { describeDecomposition } from './describeDecomposition.ts';
import type { Provenance } from './provenance.ts';
import { titleOfDecomposition } from './titleOfDecomposition.ts';

/** @param made the instant at which the file is made, ISO 8601 in UTC. */
export async function decompositionToWorkbook(
  figures: DecompositionFigures,
  provenance: Provenance,
  made: string,
): Promise<Uint8Array> {
  return cubeToWorkbook(
    decompositionCube(figures, provenance),
    provenance.language,
    titleOfDecomposition(figures, provenance),
    describeDecomposition(figures, provenance, made),
  );
}
