/** How what there is to say of a file of boundaries is put. */
import type { LocalizedText, Remark, RemarkSeverity } from '@regionpuls/domain';
import type { BoundaryLevel } from './shape.ts';

const SHOWN = 12;

export function remark(rule: string, severity: RemarkSeverity, message: LocalizedText, count = 0): Remark {
  return { rule, severity, message, places: [], count };
}

/** «3101, 3103, 3105 …», the first twelve. */
export function named(names: readonly string[]): string {
  return names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ' …' : '');
}

export const LEVEL_NAMES: Record<BoundaryLevel, LocalizedText> = {
  county: { nb: 'fylker', nn: 'fylke', en: 'counties' },
  municipality: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' },
};
