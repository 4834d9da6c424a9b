/** What the kinds of decomposition share: the question, its figures, and what is printed with every one of them. */
import type { BoundaryBasis, Decomposition, Indicator, Note, Point, RegionCode } from '@regionpuls/domain';
import type { Method } from '../methods.ts';

/** One region's figures at the two ends. */
export interface Ends {
  code: RegionCode;
  label: string;
  before: Point | undefined;
  after: Point | undefined;
}

export interface DecompositionQuestion {
  indicator: Indicator;
  boundaries: BoundaryBasis;
  from: string;
  to: string;
  region: Ends;
}

/** The figures needed are not there; the message is for the problem document. */
export class DecompositionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DecompositionError';
  }
}

/** @throws DecompositionError naming the region and the end that has no value. */
export function requireValue(ends: Ends, end: 'before' | 'after', period: string): number {
  const point = ends[end];
  if (point && point.value !== null) return point.value;
  const why = point ? `the figure is ${point.status}` : 'there is no figure';
  throw new DecompositionError(`${ends.label} (${ends.code}) ${period}: ${why}`);
}

export const DESCRIBES: Note = {
  code: 'DESCRIBES_NOT_CAUSE',
  text: {
    nb: 'Oppdelingen beskriver endringen. Den viser ikke hva som er årsaken.',
    nn: 'Oppdelinga beskriv endringa. Ho viser ikkje kva som er årsaka.',
    en: 'The split describes the change. It does not prove a cause.',
  },
};

/** The parts that every kind fills alike. */
export function startDecomposition(
  question: DecompositionQuestion,
  kind: Decomposition['kind'],
  { name, version, citation, note }: Method,
): Decomposition {
  const { indicator, boundaries, from, to, region } = question;
  const before = requireValue(region, 'before', from);
  const after = requireValue(region, 'after', to);
  return {
    kind,
    indicator: indicator.id,
    region: region.code,
    label: region.label,
    reference: null,
    boundaries,
    unit: indicator.unit,
    from,
    to,
    before,
    after,
    change: after - before,
    components: [],
    industries: [],
    method: { name, version, citation },
    notes: [DESCRIBES, note],
  };
}
