/** How a forecast did against the yardstick, as a sentence for people. */
import { type Language, formatPercent } from '@regionpuls/domain';
import type { Texts } from '../texts/texts.ts';

/** @param own and @param yardstick mean absolute scaled errors: both in the same unit, lower is better. */
export function writeAccuracy(own: number, yardstick: number, t: Texts, language: Language): string {
  const less = Math.round((1 - own / yardstick) * 100);
  if (less === 0 || !Number.isFinite(less)) return t.methods.equal;
  const percent = formatPercent(Math.abs(less), language, 0);
  return less > 0 ? t.methods.better(percent) : t.methods.worse(percent);
}
