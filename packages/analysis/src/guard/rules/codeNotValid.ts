/** CODE_NOT_VALID_AT_DATE: some sources print 0 for a code out of use; that 0 is not a figure. */
import { type Figure, type Finding, basisDate, formatDate, formatPeriod } from '@regionpuls/domain';
import type { GuardContext } from '../guardContext.ts';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

export function findCodeNotValid({ left, right, context }: Pair): Finding[] {
  const side = [left, right].find((figure) => !isValid(figure, context));
  if (!side) return [];
  const { region, label, boundaries, period } = side;
  return [
    raise('CODE_NOT_VALID_AT_DATE', 'block', (language) => {
      const day = basisDate(boundaries);
      const when = day ? formatDate(day, language) : formatPeriod(period, language);
      return {
        nb: `${label} (${region}) fantes ikke ${day ? '' : 'i '}${when}. Et tall der, også 0, er ikke et tall for området.`,
        nn: `${label} (${region}) fanst ikkje ${day ? '' : 'i '}${when}. Eit tal der, også 0, er ikkje eit tal for området.`,
        en: `${label} (${region}) did not exist ${day ? 'on' : 'in'} ${when}. A number there, even 0, is not a figure for the area.`,
      };
    }),
  ];
}

/** On other borders than its own period's, the code must be in use on the day of those borders. */
function isValid({ region, boundaries, period }: Figure, context: GuardContext): boolean {
  return context.isCodeValid(region, basisDate(boundaries)?.slice(0, 7) ?? period);
}
