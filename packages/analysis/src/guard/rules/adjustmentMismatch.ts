/** ADJUSTMENT_MISMATCH: an unadjusted figure against one whose season has been taken out. */
import type { Adjustment, Finding, LocalizedText } from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

const ADJUSTED: Record<Adjustment, LocalizedText> = {
  none: { nb: 'som publisert', nn: 'som publisert', en: 'as published' },
  'seasonally-adjusted': {
    nb: 'sesongjustert (vår beregning)',
    nn: 'sesongjustert (vår utrekning)',
    en: 'seasonally adjusted (our calculation)',
  },
  trend: { nb: 'en trend', nn: 'ein trend', en: 'a trend' },
  'mean-12m': {
    nb: 'et gjennomsnitt av tolv måneder',
    nn: 'eit gjennomsnitt av tolv månader',
    en: 'a mean of twelve months',
  },
};

export function findAdjustmentMismatch({ left, right }: Pair): Finding[] {
  if (left.adjustment === right.adjustment) return [];
  return [
    raise('ADJUSTMENT_MISMATCH', 'block', (language) => {
      const [a, b] = [ADJUSTED[left.adjustment][language], ADJUSTED[right.adjustment][language]];
      return {
        nb: `Det ene tallet er ${a}, det andre er ${b}. Begge må være behandlet på samme måte for å kunne sammenlignes.`,
        nn: `Det eine talet er ${a}, det andre er ${b}. Begge må vere handsama på same måte for å kunne samanliknast.`,
        en: `One figure is ${a}, the other is ${b}. Both must be treated in the same way to be compared.`,
      };
    }),
  ];
}
