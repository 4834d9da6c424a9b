/** VINTAGE_REVISION: one figure as it was published twice. A revision is not a development. */
import { type Figure, type Finding, type Language, formatPeriod, formatPublished } from '@regionpuls/domain';
import { type Pair, isSameFigure, valueOf } from '../pair.ts';
import { raise } from '../raise.ts';
import { formatValue } from '../words.ts';

export function findVintageRevision({ left, right }: Pair): Finding[] {
  if (!isSameFigure(left, right) || left.quoted || right.quoted) return [];
  if (!left.vintage || !right.vintage || left.vintage.id === right.vintage.id) return [];
  const [older, newer] = left.vintage.published <= right.vintage.published ? [left, right] : [right, left];
  return [
    raise('VINTAGE_REVISION', 'info', (language) => {
      const when = formatPeriod(left.period, language);
      const [a, b] = [describe(older, language), describe(newer, language)];
      return {
        nb: `Dette er samme tall, for ${when}, publisert to ganger: ${a}, ${b}. Forskjellen er en revisjon og ikke en utvikling.`,
        nn: `Dette er same tal, for ${when}, publisert to gonger: ${a}, ${b}. Skilnaden er ein revisjon og ikkje ei utvikling.`,
        en: `This is one figure, for ${when}, published twice: ${a}, ${b}. The difference is a revision and not a development.`,
      };
    }),
  ];
}

const WITHHELD: Record<Language, string> = { nb: 'ikke vist', nn: 'ikkje vist', en: 'withheld' };

/** «2 893 000 (7. november 2024)». */
function describe(figure: Figure, language: Language): string {
  const value = valueOf(figure);
  const text = value === null ? WITHHELD[language] : formatValue(value, figure, language);
  return `${text} (${figure.vintage ? formatPublished(figure.vintage, language) : ''})`;
}
