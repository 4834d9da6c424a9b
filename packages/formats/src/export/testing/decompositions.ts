/** A small change to export: two municipalities that are known, one that is withheld, and what is left. */
import type { Point } from '@regionpuls/domain';
import type { DecompositionFigures, PartEnds } from '../decompositionFigures.ts';

const everywhere = (text: string) => ({ nb: text, nn: text, en: text });

function ends(code: string, label: string, before: number | null, after: number | null): PartEnds {
  const point = (period: string, value: number | null): Point => {
    return { period, value, status: value === null ? 'suppressed' : 'final' };
  };
  return { code, label, before: point('2018-04', before), after: point('2018-06', after) };
}

/** @param label of the first municipality. */
export function decompositionOf(label = 'Halden'): DecompositionFigures {
  return {
    decomposition: {
      kind: 'contribution',
      indicator: 'nav-unemployed-rate',
      region: '01',
      label: 'Østfold',
      reference: null,
      boundaries: '2018',
      unit: 'persons',
      from: '2018-04',
      to: '2018-06',
      before: 100,
      after: 90.5,
      change: -9.5,
      components: [
        { code: '0101', label: everywhere(label), value: 2, before: 40, after: 42 },
        { code: '0104', label: everywhere('Moss'), value: -10, before: 50, after: 40 },
        { code: 'rest', label: everywhere('Én kommune'), value: -1.5, before: null, after: null },
      ],
      industries: [],
      method: { name: 'contribution', version: '1', citation: 'The parts sum' },
      notes: [{ code: 'N', text: everywhere('Beskriver.') }],
    },
    vintage: { id: 1, published: '2018-06-30', precision: 'month', recorded: '2026-01-01T00:00:00Z' },
    ends: ends('01', 'Østfold', 100, 90.5),
    parts: [ends('0101', label, 40, 42), ends('0104', 'Moss', 50, 40), ends('0111', 'Hvaler', 4, null)],
    others: [],
  };
}
