/** A map's alternative text: the highest, the lowest, and how many are without a figure. */
import type { LocalizedText } from '@regionpuls/domain';
import { readPoint } from '../line/hitPoints.ts';
import type { ValueFormat } from '../line/valueFormat.ts';
import { WORDS } from '../line/words.ts';
import type { MapInput } from './mapInput.ts';

const COUNTS: Record<'suppressed' | 'none', LocalizedText> = {
  suppressed: { nb: 'undertrykt', nn: 'undertrykte', en: 'suppressed' },
  none: { nb: 'uten tall', nn: 'utan tal', en: 'without a figure' },
};

export function describeMap(title: string, input: MapInput, format: ValueFormat): string[] {
  const { language } = input;
  const words = WORDS[language];
  const known = input.values.filter((each) => each.value !== null).sort((a, b) => a.value! - b.value!);
  const sentences = [`${title}.`];
  const low = known.at(0);
  const high = known.at(-1);
  if (low && high) {
    sentences.push(
      {
        nb: `Høyest er ${high.label} med ${readPoint(high, format, words)}, lavest ${low.label} med ${readPoint(low, format, words)}.`,
        nn: `Høgast er ${high.label} med ${readPoint(high, format, words)}, lågast ${low.label} med ${readPoint(low, format, words)}.`,
        en: `${high.label} is highest with ${readPoint(high, format, words)}, ${low.label} lowest with ${readPoint(low, format, words)}.`,
      }[language],
    );
  } else sentences.push(`${words.nothing}.`);
  const withheld = input.values.filter(({ status }) => status === 'suppressed').length;
  const none = input.values.length - known.length - withheld;
  if (withheld > 0) sentences.push(`${withheld} ${COUNTS.suppressed[language]}.`);
  if (none > 0) sentences.push(`${none} ${COUNTS.none[language]}.`);
  return sentences;
}
