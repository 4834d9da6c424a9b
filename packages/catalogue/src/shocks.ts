/** Stretches so extraordinary that charts cut them and comparisons warn. */
import type { Shock } from '@regionpuls/domain';

/** Lay-offs from March 2020; measures and lay-off rules lasted through 2021. */
export const CORONA: Shock = {
  code: 'SHOCK_CORONA',
  from: '2020-03',
  to: '2021-12',
  label: { nb: 'Koronapandemien', nn: 'Koronapandemien', en: 'The coronavirus pandemic' },
};
