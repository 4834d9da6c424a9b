/** PROVISIONAL: the source says that a figure will be revised. */
import { type Finding, formatPeriod } from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

export function findProvisional({ left, right }: Pair): Finding[] {
  const provisional = [left, right].filter(({ status }) => status === 'provisional');
  if (provisional.length === 0) return [];
  const periods = [...new Set(provisional.map(({ period }) => period))];
  return [
    raise('PROVISIONAL', 'info', (language) => {
      const [first, second] = periods.map((period) => formatPeriod(period, language));
      return {
        nb: `Tallet for ${first}${second ? ` og for ${second}` : ''} er foreløpig og kan bli endret.`,
        nn: `Talet for ${first}${second ? ` og for ${second}` : ''} er førebels og kan bli endra.`,
        en: `The figure for ${first}${second ? ` and for ${second}` : ''} is provisional and may be changed.`,
      };
    }),
  ];
}
