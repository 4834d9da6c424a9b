/**
 * SHOCK_CORONA: a figure from a stretch so extraordinary that it says little about what came before or after. Figures
 * less than a year apart inside one shock describe its course, and nothing is hidden by holding them together.
 */
import {
  type Figure,
  type Finding,
  type Shock,
  firstMonth,
  formatPeriod,
  lastMonth,
  monthsBetween,
} from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';

export function findShock({ left, right, earlier, later, indicators }: Pair): Finding[] {
  const shocks = new Map(
    [...indicators.left.shocks, ...indicators.right.shocks].map((shock) => [shock.from, shock]),
  );
  return [...shocks.values()].flatMap((shock) => {
    const inside = [left, right].filter((figure) => isInside(figure, shock));
    if (inside.length === 0) return [];
    if (inside.length === 2 && monthsBetween(earlier.period, later.period) < 12) return [];
    return [
      raise(codeOf(shock), 'warn', (language) => {
        const name = shock.label[language];
        const [from, to] = [formatPeriod(shock.from, language), formatPeriod(shock.to, language)];
        return {
          nb: `${inside.length === 2 ? 'Begge tallene' : `Tallet for ${formatPeriod(inside[0]!.period, 'nb')}`} er fra en unormal tid: ${name} (${from} til ${to}). Forskjellen sier lite om utviklingen ellers.`,
          nn: `${inside.length === 2 ? 'Begge tala' : `Talet for ${formatPeriod(inside[0]!.period, 'nn')}`} er frå ei unormal tid: ${name} (${from} til ${to}). Skilnaden seier lite om utviklinga elles.`,
          en: `${inside.length === 2 ? 'Both figures are' : `The figure for ${formatPeriod(inside[0]!.period, 'en')} is`} from an abnormal time: ${name} (${from} to ${to}). The difference says little about the development otherwise.`,
        };
      }),
    ];
  });
}

/** A quarter or a year with a month of the shock in it has been hit by it. */
function isInside({ period }: Figure, { from, to }: Shock): boolean {
  return firstMonth(period) <= lastMonth(to) && lastMonth(period) >= firstMonth(from);
}

/** An undeclared code is made of the first period, so that two shocks never share one. */
function codeOf({ code, from }: Shock): string {
  return code ?? `SHOCK_${from.replace('-', '_')}`;
}
