/** DENOMINATOR_MISMATCH: per cent of one thing against per cent of another, or of something nobody has said. */
import { type Figure, type Finding, type Indicator, type Language, formatNumber } from '@regionpuls/domain';
import type { Pair } from '../pair.ts';
import { raise } from '../raise.ts';
import { formatValue } from '../words.ts';

export function findDenominatorMismatch(pair: Pair): Finding[] {
  const { left, right, indicators } = pair;
  if (left.unit !== 'percent' || right.unit !== 'percent') return [];
  if (denominatorOf(left, indicators.left) === denominatorOf(right, indicators.right)) return [];
  return [
    raise('DENOMINATOR_MISMATCH', 'block', (language) => {
      const a = describe(left, indicators.left, pair, language);
      const b = describe(right, indicators.right, pair, language);
      return {
        nb: `Prosentene er ikke regnet av det samme: ${a}, mot ${b}. Forskjellen kan skyldes regnemåten.`,
        nn: `Prosentane er ikkje rekna av det same: ${a}, mot ${b}. Skilnaden kan kome av reknemåten.`,
        en: `The percentages are not of the same thing: ${a}, against ${b}. The difference may come from how they are computed.`,
      };
    }),
  ];
}

/** Equal for two rates exactly when they are known to be of the same whole. */
function denominatorOf(figure: Figure, indicator: Indicator): string {
  if (figure.quoted) return `quoted from ${figure.source}`;
  // A rate of an indicator of counts was computed here, of the population.
  if (indicator.unit !== 'percent') return 'computed';
  return `${indicator.source}: ${indicator.unitName.en}`;
}

const QUOTED: Record<Language, string> = { nb: 'oppgitt', nn: 'oppgitt', en: 'quoted' };
const COMPUTED: Record<Language, string> = {
  nb: 'regnet ut av oss',
  nn: 'rekna ut av oss',
  en: 'computed by us',
};
const OF: Record<Language, string> = { nb: 'av', nn: 'av', en: 'of' };

/** «2,8 % (prosent av arbeidsstyrken, Helt ledige …)», «2,928 % oppgitt («…»), 4 042 av 138 042». */
function describe(figure: Figure, indicator: Indicator, { context }: Pair, language: Language): string {
  const value = figure.value === null ? '' : `${formatValue(figure.value, figure, language)} `;
  const share = context.shareOf?.(figure);
  const persons = share
    ? `, ${formatNumber(share.count, language)} ${OF[language]} ${formatNumber(share.total, language)}`
    : '';
  if (figure.quoted) return `${value}${QUOTED[language]} (${quote(figure.source, language)})${persons}`;
  if (indicator.unit !== 'percent') return `${value}${COMPUTED[language]}${persons}`;
  return `${value}(${indicator.unitName[language]}, ${quote(indicator.name[language], language)})${persons}`;
}

function quote(text: string, language: Language): string {
  return language === 'en' ? `“${text}”` : `«${text}»`;
}
