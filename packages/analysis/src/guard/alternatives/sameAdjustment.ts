/** Both figures treated as one of them is. */
import type { Adjustment, LocalizedText } from '@regionpuls/domain';
import { requestOf } from '../pair.ts';
import type { Remedy } from './remedy.ts';

export const BOTH_ADJUSTED: Record<Adjustment, LocalizedText> = {
  none: {
    nb: 'Begge tallene er som publisert.',
    nn: 'Begge tala er som publisert.',
    en: 'Both figures are as published.',
  },
  'seasonally-adjusted': {
    nb: 'Begge tallene er sesongjustert (vår beregning).',
    nn: 'Begge tala er sesongjusterte (vår utrekning).',
    en: 'Both figures are seasonally adjusted (our calculation).',
  },
  trend: { nb: 'Begge tallene er trend.', nn: 'Begge tala er trend.', en: 'Both figures are trend figures.' },
  'mean-12m': {
    nb: 'Begge tallene er gjennomsnitt av tolv måneder.',
    nn: 'Begge tala er gjennomsnitt av tolv månader.',
    en: 'Both figures are means of twelve months.',
  },
};

export const sameAdjustment: Remedy = {
  cures: ['ADJUSTMENT_MISMATCH'],
  propose: ({ left, right }) =>
    [left.adjustment, right.adjustment].map((adjustment) => ({
      left: { ...requestOf(left), adjustment },
      right: { ...requestOf(right), adjustment },
      reason: BOTH_ADJUSTED[adjustment],
    })),
};
