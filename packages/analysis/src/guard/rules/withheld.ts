/** SUPPRESSED, MISSING: a side without a value. Nothing stands in for it, least of all 0. */
import { type Figure, type Finding, formatNumber, formatPeriod } from '@regionpuls/domain';
import { type Pair, valueOf } from '../pair.ts';
import { raise } from '../raise.ts';

export function findWithheld({ left, right, indicators }: Pair): Finding[] {
  const sides = [
    { figure: left, below: indicators.left.suppression?.below },
    { figure: right, below: indicators.right.suppression?.below },
  ];
  const withheld = sides.filter(({ figure }) => valueOf(figure) === null);
  const suppressed = withheld.find(({ figure }) => figure.status === 'suppressed');
  const missing = withheld.find(({ figure }) => figure.status !== 'suppressed');
  return [
    ...(suppressed ? [raiseSuppressed(suppressed.figure, suppressed.below)] : []),
    ...(missing ? [raiseMissing(missing.figure)] : []),
  ];
}

function raiseSuppressed({ label, period }: Figure, below: number | undefined): Finding {
  return raise('SUPPRESSED', 'block', (language) => {
    const when = formatPeriod(period, language);
    const few = below === undefined ? null : formatNumber(below, language);
    return {
      nb: `Kilden viser ikke tallet for ${label} i ${when}${few ? `, fordi det gjelder færre enn ${few} personer` : ''}. Da kan endringen ikke regnes ut.`,
      nn: `Kjelda viser ikkje talet for ${label} i ${when}${few ? `, fordi det gjeld færre enn ${few} personar` : ''}. Då kan endringa ikkje reknast ut.`,
      en: `The source withholds the figure for ${label} in ${when}${few ? `, because it concerns fewer than ${few} people` : ''}. So no change can be computed.`,
    };
  });
}

function raiseMissing({ label, period }: Figure): Finding {
  return raise('MISSING', 'block', (language) => {
    const when = formatPeriod(period, language);
    return {
      nb: `Det finnes ikke noe tall for ${label} i ${when}. Da kan endringen ikke regnes ut.`,
      nn: `Det finst ikkje noko tal for ${label} i ${when}. Då kan endringa ikkje reknast ut.`,
      en: `There is no figure for ${label} in ${when}. So no change can be computed.`,
    };
  });
}
