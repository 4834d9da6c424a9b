/**
 * One member of one breakdown, as text: `total`, `sex=female`, `industry=manufacturing`. A series has exactly one;
 * figures crossed by two dimensions would be a new form here, not a hidden convention elsewhere.
 */
import { z } from 'zod';
import type { Language, LocalizedText } from './language.ts';

export const SEXES = ['total', 'female', 'male'] as const;
export const sexSchema = z.enum(SEXES);
export type Sex = z.infer<typeof sexSchema>;

export const breakdownSchema = z
  .string()
  .regex(/^(total|[a-z]+=[a-z0-9-]+)$/)
  .meta({ description: 'total, or dimension=member', examples: ['total', 'sex=female'] });
export type Breakdown = z.infer<typeof breakdownSchema>;

export function breakdownOf(dimension: string, member: string): Breakdown {
  return member === 'total' ? 'total' : `${dimension}=${member}`;
}

const WORDS: Partial<Record<string, LocalizedText>> = {
  female: { nb: 'kvinner', nn: 'kvinner', en: 'women' },
  male: { nb: 'menn', nn: 'menn', en: 'men' },
};

/** «kvinner»; empty for the total; the member itself for what has no word. */
export function nameBreakdown(breakdown: Breakdown, language: Language): string {
  const member = breakdownMember(breakdown)?.member ?? '';
  return WORDS[member]?.[language] ?? member;
}

export function breakdownMember(breakdown: Breakdown): { dimension: string; member: string } | null {
  const [dimension, member] = breakdown.split('=');
  return dimension && member ? { dimension, member } : null;
}
