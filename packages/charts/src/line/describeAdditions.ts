/** What the alternative text says of the thin line, the forecast and the measures. */
import { formatPeriod } from '@regionpuls/domain';
import { chartFormat } from './chartFormat.ts';
import { knownPoints } from './knownPoints.ts';
import { forecastPoints } from './fan.ts';
import type { LineInput } from './lineInput.ts';
import { measuresShown, nameMeasure } from './measureStrip.ts';
import { timeSpan } from './timeScale.ts';
import { formatInText, formatShort } from './valueFormat.ts';
import { WORDS, listOf } from './words.ts';

export function describeAdditions(input: LineInput): string[] {
  const { language, published } = input;
  const words = WORDS[language];
  const format = chartFormat(input);
  const sentences: string[] = [];
  const last = published ? knownPoints({ series: published }).at(-1) : undefined;
  if (last) {
    sentences.push(words.publishedWas(formatInText(last.value, format), formatPeriod(last.period, language)));
  }
  const end = forecastPoints(input).at(-1);
  if (end) {
    const [low80, high80] = end.interval80.map((value) => formatShort(value, format)) as [string, string];
    const [low95, high95] = end.interval95.map((value) => formatShort(value, format)) as [string, string];
    const when = formatPeriod(end.period, language);
    sentences.push(words.forecastIs(formatInText(end.median, format), when, low80, high80, low95, high95));
  }
  const span = timeSpan(input);
  const measures = span ? measuresShown(input, span).map((one) => nameMeasure(one, input)) : [];
  if (measures.length > 0) sentences.push(words.measuresWere(listOf(measures, language)));
  return sentences;
}
