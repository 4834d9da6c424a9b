/** Figures as the table that people get: a row a value, codes and words left of it, status and origin right of it. */
import type { Language, Point, Series } from '@regionpuls/domain';
import { dimensionsOf, memberOf } from './dimensions.ts';
import { HEADINGS } from './headings.ts';
import { publishedText } from './publishedText.ts';
import { boundariesWord, memberWord, statusWord } from './valueWords.ts';

export interface FigureTable {
  before: string[];
  value: string;
  after: string[];
  rows: FigureRow[];
}

export interface FigureRow {
  before: string[];
  point: Point;
  after: string[];
}

/** Names beside the codes; a missing name leaves the code alone. */
export interface Names {
  indicatorName?: (id: string) => string | undefined;
  regionName?: (code: string) => string | undefined;
  sourceName?: (id: string) => string | undefined;
}

export function tabulateFigures(series: readonly Series[], language: Language, names: Names): FigureTable {
  const dimensions = dimensionsOf(series);
  const headings = HEADINGS[language];
  return {
    before: [
      headings.indicator,
      headings.region,
      headings.regionName,
      headings.period,
      ...dimensions.map((dimension) => headings.dimensions[dimension] ?? dimension),
    ],
    value: headings.value,
    after: [headings.status, headings.boundaries, headings.source, headings.published],
    rows: series.flatMap((one) => {
      const indicator = names.indicatorName?.(one.indicator) ?? one.indicator;
      const region = names.regionName?.(one.region) ?? '';
      const members = dimensions.map((dimension) =>
        memberWord(dimension, memberOf(one, dimension), language),
      );
      const source = names.sourceName?.(one.source) ?? one.source;
      const origin = [boundariesWord(one.boundaries, language), source, publishedText(one.vintage)];
      return one.points.map((point): FigureRow => ({
        before: [indicator, one.region, region, point.period, ...members],
        point,
        after: [statusWord(point.status, point.flag, language), ...origin],
      }));
    }),
  };
}
