import { type Breakdown, breakdownMember } from '@regionpuls/domain';
import type { DataTexts } from '../texts/data/texts.ts';

/** «kvinner»; empty for the total; the code itself for what has no word. */
export function writeBreakdown(breakdown: Breakdown, d: DataTexts): string {
  const member = breakdownMember(breakdown)?.member;
  if (member === undefined) return '';
  return member === 'female' || member === 'male' ? d.breakdowns[member] : member;
}
