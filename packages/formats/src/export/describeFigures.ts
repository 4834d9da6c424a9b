/** Where the figures of a file come from, line by line: what a reader must know who has the file and nothing else. */
import { type Language, type Series, formatDate, formatPeriod, formatPublished } from '@regionpuls/domain';
import { FILE_WORDS, type FileWords } from './fileWords.ts';
import { RECIPE_WORDS, nameOfMeasure, nameOfUnit } from './measured.ts';
import { notesOf } from './notesOf.ts';
import { breaksWithin, periodsOf } from './periodsOf.ts';
import type { Provenance } from './provenance.ts';
import { SUPPRESSED_MEANS } from './valueWords.ts';
import { vintagesOf } from './vintagesOf.ts';

/** A label and its text; several lines may have the same label. */
export type DescribedLine = [label: string, text: string];

/** @param made the instant at which the file is made, ISO 8601 in UTC. */
export function describeFigures(
  series: readonly Series[],
  provenance: Provenance,
  made: string,
): DescribedLine[] {
  const { language, indicator, source, recipe, asOf, address, page } = provenance;
  const words = FILE_WORDS[language];
  const periods = periodsOf(series);
  const unit = series[0]?.unit ?? indicator.unit;
  return [
    [words.indicator, nameOfMeasure(indicator, 'none', language)],
    [words.description, indicator.description[language]],
    [words.shownAs, RECIPE_WORDS[recipe][language]],
    [words.unit, nameOfUnit(indicator, recipe, unit, language)],
    [words.regions, series.map(({ region }) => nameRegion(region, provenance)).join('; ')],
    ...bordersOf(series, provenance, words).map((text): DescribedLine => [words.borders, text]),
    [words.periods, spanOf(periods, language)],
    [words.source, `${source.name}, ${source.homepage}`],
    ...(indicator.table ? [[words.table, indicator.table] satisfies DescribedLine] : []),
    [words.licence, [source.licence[language], source.licenceUrl].filter(Boolean).join(', ')],
    [words.attribution, source.attribution[language]],
    ...vintagesOf(series).map((vintage): DescribedLine => {
      return [words.vintages, words.vintage(vintage.id, formatPublished(vintage, language))];
    }),
    [words.asOf, asOf ? instantText(asOf, language, words) : words.asOfNow],
    ...breaksWithin(indicator.breaks, periods).map((each): DescribedLine => {
      return [words.breaks, `${formatPeriod(each.period, language)}: ${each.text[language]}`];
    }),
    ...notesOf(series).map(({ text }): DescribedLine => [words.notes, text[language]]),
    ...(isSuppressed(series) ? [[words.suppressed, SUPPRESSED_MEANS[language]] satisfies DescribedLine] : []),
    ...(page ? [[words.page, page] satisfies DescribedLine] : []),
    [words.address, address],
    [words.made, instantText(made, language, words)],
  ];
}

function nameRegion(code: string, { regionName }: Provenance): string {
  return [regionName(code), code].filter(Boolean).join(' ');
}

function spanOf(periods: readonly string[], language: Language): string {
  const words = FILE_WORDS[language];
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return words.notPublished;
  if (first === last) return formatPeriod(first, language);
  return words.fromTo(formatPeriod(first, language), formatPeriod(last, language));
}

/** One line where all regions are on the same borders, else one for each borders, naming its regions. */
function bordersOf(series: readonly Series[], provenance: Provenance, words: FileWords): string[] {
  const bases = new Map<string, string[]>();
  for (const { boundaries, region } of series) {
    bases.set(boundaries, [...(bases.get(boundaries) ?? []), nameRegion(region, provenance)]);
  }
  return [...bases].map(([basis, regions]) => {
    const text = basis === 'published' ? words.borderPublished : words.borderYear(basis);
    return bases.size === 1 ? text : `${text}: ${regions.join('; ')}`;
  });
}

function isSuppressed(series: readonly Series[]): boolean {
  return series.some(({ points }) => points.some(({ status }) => status === 'suppressed'));
}

/** A day, or a day and a time where one is given. */
function instantText(instant: string, language: Language, words: FileWords): string {
  if (!instant.includes('T')) return formatDate(instant, language);
  const utc = new Date(instant).toISOString();
  return words.utc(formatDate(utc, language), utc.slice(11, 16));
}
