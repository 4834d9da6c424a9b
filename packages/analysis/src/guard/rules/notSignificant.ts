/** NOT_SIGNIFICANT: small counts differ by chance alone (Garwood 1936, Newcombe 1998). */
import { type Finding, type Language, formatNumber } from '@regionpuls/domain';
import { newcombeInterval, poissonRatioInterval } from '@regionpuls/stats';
import type { ShareOfPersons } from '../guardContext.ts';
import { type ChangedPair, isSameFigure } from '../pair.ts';
import { raise } from '../raise.ts';
import { formatPoints, formatRange } from '../words.ts';

/** From this count on, chance is small beside season, breaks and definitions. */
const SMALL = 100;

export function findNotSignificant(pair: ChangedPair): Finding[] {
  const { left, right, context } = pair;
  // A revision of one figure, or another way of quoting it, is no second draw.
  if (left.indicator !== right.indicator || isSameFigure(left, right)) return [];
  const shares = [context.shareOf?.(left), context.shareOf?.(right)] as const;
  const finding = shares[0] && shares[1] ? compareShares(shares[0], shares[1]) : compareCounts(pair);
  return finding ? [finding] : [];
}

function compareShares(left: ShareOfPersons, right: ShareOfPersons): Finding | null {
  if (Math.min(left.count, right.count) >= SMALL) return null;
  const { lower, upper } = newcombeInterval(right, left);
  if (lower > 0 || upper < 0) return null;
  return raiseNotSignificant(left.count, right.count, (language) => {
    const points = (value: number) => formatNumber(value * 100, language, 1);
    const range = formatRange(points(lower), formatPoints(upper * 100, language), language);
    return {
      nb: `Andelen kan ha endret seg ${range}`,
      nn: `Delen kan ha endra seg ${range}`,
      en: `The share may have changed by ${range}`,
    }[language];
  });
}

/** Exact for full counts of one area only: a sample, a mean or a share-out varies in another way. */
function compareCounts({ left, right, values, context }: ChangedPair): Finding | null {
  const areCounts = [left, right].every(
    ({ unit, roundedTo, adjustment }) => unit === 'persons' && roundedTo === 1 && adjustment === 'none',
  );
  if (!areCounts || !Number.isInteger(values.left) || !Number.isInteger(values.right)) return null;
  const least = Math.min(values.left, values.right);
  if (least < 0 || least >= SMALL || values.left + values.right === 0) return null;
  if (context.differingUnits(left, right).length > 0) return null;
  const { lower, upper } = poissonRatioInterval(values.right, values.left);
  if (lower > 1 || upper < 1) return null;
  return raiseNotSignificant(values.left, values.right, (language) => {
    const ratio = (value: number) => formatNumber(value, language, 2);
    const from = ratio(lower);
    // Nothing to divide by: the ratio has no upper limit.
    const to = Number.isFinite(upper) ? ratio(upper) : null;
    return {
      nb: to
        ? `Det andre tallet kan svare til ${from} til ${to} ganger det første`
        : `Det andre tallet kan svare til ${from} ganger det første eller mer`,
      nn: to
        ? `Det andre talet kan svare til ${from} til ${to} gonger det første`
        : `Det andre talet kan svare til ${from} gonger det første eller meir`,
      en: to
        ? `The second figure may stand for ${from} to ${to} times the first`
        : `The second figure may stand for ${from} times the first or more`,
    }[language];
  });
}

function raiseNotSignificant(left: number, right: number, describe: (language: Language) => string): Finding {
  return raise('NOT_SIGNIFICANT', 'info', (language) => {
    const [a, b] = [formatNumber(left, language), formatNumber(right, language)];
    const range = describe(language);
    return {
      nb: `${a} og ${b} er så få at forskjellen kan være tilfeldig. ${range} (95 % konfidensintervall).`,
      nn: `${a} og ${b} er så få at skilnaden kan vere tilfeldig. ${range} (95 % konfidensintervall).`,
      en: `${a} and ${b} are so few that the difference may be chance. ${range} (95% confidence interval).`,
    };
  });
}
