/** A region's change in jobs, split into the reference area's growth, the mix of industries and its own growth. */
import type { Decomposition, LocalizedText, RegionCode } from '@regionpuls/domain';
import { shiftShare } from '@regionpuls/stats';
import { METHODS } from '../methods.ts';
import { DecompositionError, type DecompositionQuestion, DESCRIBES } from './parts.ts';

/** One industry in the region and in the reference area, at the two ends; counts of persons. */
export interface IndustryEnds {
  code: string;
  label: LocalizedText;
  region: { before: number; after: number };
  reference: { before: number; after: number };
}

/**
 * Dunn's shift-share with the reference area in the nation's place.
 * @throws DecompositionError when there are no industries, or one has people in the region but none in the reference.
 */
export function decomposeByIndustry(
  question: Omit<DecompositionQuestion, 'region'> & { region: { code: RegionCode; label: string } },
  reference: { code: RegionCode; label: string },
  industries: readonly IndustryEnds[],
): Decomposition {
  if (industries.length === 0) {
    throw new DecompositionError(
      `there are no figures by industry for ${question.region.label} in ${question.from} and ${question.to}`,
    );
  }
  const year = (end: 'before' | 'after') => ({
    region: industries.map((industry) => industry.region[end]),
    nation: industries.map((industry) => industry.reference[end]),
  });
  const split = splitOrRefuse(() => shiftShare(year('before'), year('after')));
  const [before, after] = [sum(year('before').region), sum(year('after').region)];
  const { indicator, boundaries, from, to, region } = question;
  const { name, version, citation, note } = METHODS.shiftShare;
  return {
    kind: 'shift-share',
    indicator: indicator.id,
    region: region.code,
    label: region.label,
    reference,
    boundaries,
    unit: indicator.unit,
    from,
    to,
    before,
    after,
    change: after - before,
    components: (['national', 'mix', 'competitive'] as const).map((code) => ({
      code,
      label: PARTS[code](reference.label),
      value: split.total[code],
      before: null,
      after: null,
    })),
    industries: industries.map((industry, i) => ({
      code: industry.code,
      label: industry.label,
      ...industry.region,
      ...split.industries[i]!,
    })),
    method: { name, version, citation },
    notes: [DESCRIBES, note],
  };
}

const PARTS: Record<'national' | 'mix' | 'competitive', (reference: string) => LocalizedText> = {
  national: (reference) => ({
    nb: `Samme vekst som ${reference}`,
    nn: `Same vekst som ${reference}`,
    en: `The same growth as ${reference}`,
  }),
  mix: () => ({ nb: 'Næringssammensetning', nn: 'Næringssamansetjing', en: 'Mix of industries' }),
  competitive: () => ({
    nb: 'Egen utvikling i næringene',
    nn: 'Eiga utvikling i næringane',
    en: 'Own growth within industries',
  }),
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function splitOrRefuse<T>(split: () => T): T {
  try {
    return split();
  } catch (error) {
    if (error instanceof RangeError) throw new DecompositionError(error.message);
    throw error;
  }
}
