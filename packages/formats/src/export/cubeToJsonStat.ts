/** A cube as a JSON-stat 2.0 dataset; the measures are its last dimension. */
import { describeDataset } from './describeDataset.ts';
import { type CubeAxis, type CubeCell, type FigureCube, placeOf, placesOf } from './figureCube.ts';
import { HEADINGS } from './headings.ts';
import {
  type CellStatus,
  type CommonExtension,
  type JsonStatDataset,
  type JsonStatDimension,
  NOT_PUBLISHED,
} from './jsonStat.ts';
import type { Provenance } from './provenance.ts';

interface Described<More> {
  label: string;
  provenance: Provenance;
  /** Beside those that the provenance and the cells give. */
  extension: More & Pick<CommonExtension, 'vintages' | 'notes'>;
}

/** Every cell of the cube is there; one without a value is null with a status that says why, never 0. */
export function cubeToJsonStat<More extends object>(
  { axes, measures, rows }: FigureCube,
  { label, provenance, extension }: Described<More>,
): JsonStatDataset<CommonExtension & More> {
  const cells = placesOf(axes).flatMap((place) => {
    const row = rows.get(placeOf(place.map(({ code }) => code)));
    return measures.map((_, index) => row?.[index] ?? NOTHING);
  });
  const status = statusOf(cells);
  const { head, common } = describeDataset({
    label,
    provenance,
    statuses: new Set(Object.values(status)),
    ...extension,
  });
  const idsOf = (role: CubeAxis['role']) => axes.filter((axis) => axis.role === role).map(({ id }) => id);
  return {
    ...head,
    id: [...axes.map(({ id }) => id), 'measure'],
    size: [...axes.map(({ members }) => members.length), measures.length],
    role: { time: idsOf('time'), geo: idsOf('geo'), metric: ['measure'] },
    dimension: {
      ...Object.fromEntries(axes.map((axis) => [axis.id, dimensionOf(axis)])),
      measure: {
        label: HEADINGS[provenance.language].measure,
        category: {
          ...dimensionOf({ heading: '', members: measures }).category,
          unit: Object.fromEntries(
            measures.map(({ code, unitWord, decimals }) => [code, { label: unitWord, decimals }]),
          ),
        },
      },
    },
    value: cells.map(({ value }) => value),
    status,
    extension: { ...common, ...extension },
  };
}

const NOTHING: CubeCell = { value: null, status: NOT_PUBLISHED };

function statusOf(cells: readonly CubeCell[]): Record<string, CellStatus> {
  return Object.fromEntries(
    cells.flatMap(({ status }, cell) => (status && status !== 'final' ? [[cell, status]] : [])),
  );
}

function dimensionOf({ heading, members }: Pick<CubeAxis, 'heading' | 'members'>): JsonStatDimension {
  return {
    label: heading,
    category: {
      index: members.map(({ code }) => code),
      label: Object.fromEntries(members.map(({ code, word }) => [code, word])),
    },
  };
}
