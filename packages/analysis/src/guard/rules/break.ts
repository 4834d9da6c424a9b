/** BREAK_<SOURCE>_<PERIOD>: the two figures are not made in the same way. */
import type { Finding } from '@regionpuls/domain';
import { describeBreakEffect, estimateBreakEffect } from '../breakEffect.ts';
import { breaksBetween } from '../breaksBetween.ts';
import type { ChangedPair, Pair } from '../pair.ts';
import { raise } from '../raise.ts';

export function findBreaks(pair: Pair, changed: ChangedPair | null): Finding[] {
  return breaksBetween(pair)
    .filter(({ ofDenominator }) => !ofDenominator)
    .map(({ at }) => {
      const effect = changed && estimateBreakEffect(at, changed);
      if (!effect) return raise(at.code, 'warn', () => at.text);
      return raise(at.code, 'warn', (language) => ({
        ...at.text,
        [language]: `${at.text[language]} ${describeBreakEffect(effect, changed, language)}`,
      }));
    });
}
