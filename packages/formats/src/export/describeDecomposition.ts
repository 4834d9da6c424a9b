/** Where the figures of a change taken apart come from, and how it was taken apart. */
import { type Point, type Series, frequencyOf } from '@regionpuls/domain';
import type { DecompositionFigures, PartEnds } from './decompositionFigures.ts';
import { DECOMPOSITION_WORDS } from './decompositionWords.ts';
import { describeCalculation } from './describeCalculation.ts';
import type { DescribedLine } from './describeFigures.ts';
import { FILE_WORDS } from './fileWords.ts';
import { nameMethod } from './nameMethod.ts';
import type { Provenance } from './provenance.ts';
import { SUPPRESSED_MEANS } from './valueWords.ts';

/** @param at the instant at which the file is made, ISO 8601 in UTC. */
export function describeDecomposition(
  figures: DecompositionFigures,
  provenance: Provenance,
  at: string,
): DescribedLine[] {
  const { decomposition, parts, others } = figures;
  const { kind, method, reference } = decomposition;
  const words = DECOMPOSITION_WORDS[provenance.language];
  const file = FILE_WORDS[provenance.language];
  const known = provenance.methodWords?.(method.name);
  const made: DescribedLine[] = [
    [file.shownAs, words.kinds[kind]],
    ...(reference ? [[words.reference, `${reference.label} ${reference.code}`] satisfies DescribedLine] : []),
    [words.method, words.methodText(nameMethod(method.name, provenance, method.version))],
    ...(known ? [[words.calculated, known.description] satisfies DescribedLine] : []),
    ...(isPublication(method.citation) ? [[words.citation, method.citation] satisfies DescribedLine] : []),
    ...(parts.some(isSuppressed)
      ? [[file.suppressed, SUPPRESSED_MEANS[provenance.language]] satisfies DescribedLine]
      : []),
  ];
  return describeCalculation(
    { series: wholeSeries(figures, provenance.source.id), made, others },
    provenance,
    at,
  );
}

/** A published work has its year; what has none is a formula in English words, and is told in the language above. */
function isPublication(citation: string): boolean {
  return /\b(18|19|20)\d\d\b/.test(citation);
}

function isSuppressed({ before, after }: PartEnds): boolean {
  return before?.status === 'suppressed' || after?.status === 'suppressed';
}

/** The change as the two figures that it is between. */
function wholeSeries({ decomposition, vintage, ends }: DecompositionFigures, source: string): Series {
  const { indicator, region, boundaries, unit, from, to, before, after, notes } = decomposition;
  const point = (period: string, value: number, known: Point | undefined): Point => {
    return known?.value === value ? known : { period, value, status: 'final' };
  };
  return {
    ...{ indicator, region, boundaries, unit, vintage, notes, source },
    breakdown: 'total',
    frequency: frequencyOf(from),
    points: [point(from, before, ends.before), point(to, after, ends.after)],
  };
}
