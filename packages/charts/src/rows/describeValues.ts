/** Many regions' values in the alternative text: the highest, the lowest, and how many have none. */
import { WORDS } from '../line/words.ts';
import type { ValueFormat } from '../line/valueFormat.ts';
import { type Extremes, type RegionValue, extremesOf } from './extremes.ts';

/** @returns a sentence each. Where values are withheld or missing, nobody is the lowest of all. */
export function describeValues(values: readonly RegionValue[], format: ValueFormat): string[] {
  const { language } = format;
  const extremes = extremesOf(values, format);
  const suppressed = values.filter(({ status }) => status === 'suppressed').length;
  const missing = values.filter(({ value, status }) => value === null && status !== 'suppressed').length;
  return [
    extremes ? writeExtremes(extremes, format, values.length) : `${WORDS[language].nothing}.`,
    ...(suppressed > 0 ? [SUPPRESSED[language](suppressed)] : []),
    ...(missing > 0 ? [MISSING[language](missing)] : []),
  ];
}

const SUPPRESSED = {
  nb: (count: number) => `${count} undertrykt.`,
  nn: (count: number) => `${count} ${count === 1 ? 'undertrykt' : 'undertrykte'}.`,
  en: (count: number) => `${count} suppressed.`,
};
const MISSING = {
  nb: (count: number) => `${count} uten tall.`,
  nn: (count: number) => `${count} utan tal.`,
  en: (count: number) => `${count} without a figure.`,
};

function writeExtremes(
  { high, low, known, suppressed, missing }: Extremes,
  { language }: ValueFormat,
  all: number,
): string {
  if (all === 1) return `${high.names}: ${high.text}.`;
  if (known === 1) {
    return {
      nb: `Bare ${high.names} har tall: ${high.text}.`,
      nn: `Berre ${high.names} har tal: ${high.text}.`,
      en: `Only ${high.names} has a figure: ${high.text}.`,
    }[language];
  }
  if (high.names === low.names) {
    return {
      nb: `Alle ${known} med tall har ${high.text}.`,
      nn: `Alle ${known} med tal har ${high.text}.`,
      en: `All ${known} with figures have ${high.text}.`,
    }[language];
  }
  if (suppressed + missing > 0) {
    return {
      nb: `Av ${known} med tall er ${high.names} høyest med ${high.text}, ${low.names} lavest med ${low.text}.`,
      nn: `Av ${known} med tal er ${high.names} høgast med ${high.text}, ${low.names} lågast med ${low.text}.`,
      en: `Of ${known} with figures, the highest is ${high.names} with ${high.text}, the lowest ${low.names} with ${low.text}.`,
    }[language];
  }
  return {
    nb: `Høyest er ${high.names} med ${high.text}, lavest ${low.names} med ${low.text}.`,
    nn: `Høgast er ${high.names} med ${high.text}, lågast ${low.names} med ${low.text}.`,
    en: `The highest is ${high.names} with ${high.text}, the lowest ${low.names} with ${low.text}.`,
  }[language];
}
