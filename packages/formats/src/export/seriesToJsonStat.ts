/** Series as a JSON-stat 2.0 dataset: indicator × region × period × breakdown. */
import { type BoundaryFlag, type Series, formatPeriod } from '@regionpuls/domain';
import { describeDataset } from './describeDataset.ts';
import { dimensionsOf, memberOf } from './dimensions.ts';
import { fillCells } from './fillCells.ts';
import { HEADINGS } from './headings.ts';
import type { JsonStatDataset, JsonStatDimension } from './jsonStat.ts';
import { decimalsOf, nameOfMeasure, nameOfUnit } from './measured.ts';
import { notesOf } from './notesOf.ts';
import { periodsOf } from './periodsOf.ts';
import type { Provenance } from './provenance.ts';
import { FLAG_WORDS, memberWord } from './valueWords.ts';
import { vintagesOf } from './vintagesOf.ts';

/** Every cell of the cube is there; one without a value is null with a status that says why, never 0. */
export function seriesToJsonStat(series: readonly Series[], provenance: Provenance): JsonStatDataset {
  const { language, indicator, recipe } = provenance;
  const unit = series[0]?.unit ?? indicator.unit;
  const dimensions = dimensionsOf(series);
  const regions = [...new Set(series.map(({ region }) => region))];
  const periods = periodsOf(series);
  const members = dimensions.map((name) => [...new Set(series.map((one) => memberOf(one, name)))]);
  const measure = nameOfMeasure(indicator, recipe, language);
  const headings = HEADINGS[language];
  const cells = fillCells(series, { dimensions, regions, periods, members });
  const { head, common } = describeDataset({
    label: measure,
    provenance,
    statuses: cells.statuses,
    vintages: vintagesOf(series),
    notes: notesOf(series),
  });
  return {
    ...head,
    id: ['indicator', 'region', 'period', ...dimensions],
    size: [1, regions.length, periods.length, ...members.map(({ length }) => length)],
    role: { time: ['period'], geo: ['region'], metric: ['indicator'] },
    dimension: {
      indicator: {
        label: headings.indicator,
        category: {
          index: [indicator.id],
          label: { [indicator.id]: measure },
          unit: {
            [indicator.id]: {
              label: nameOfUnit(indicator, recipe, unit, language),
              decimals: decimalsOf(indicator, recipe, unit),
              ...(unit === 'percent' && recipe !== 'change-12m'
                ? { symbol: '%', position: 'end' as const }
                : {}),
            },
          },
        },
      },
      region: dimension(headings.regionName, regions, (code) => provenance.regionName(code) ?? code),
      period: dimension(headings.period, periods, (period) => formatPeriod(period, language)),
      ...Object.fromEntries(
        dimensions.map((name, place) => [
          name,
          dimension(headings.dimensions[name] ?? name, members[place]!, (member) =>
            memberWord(name, member, language),
          ),
        ]),
      ),
    },
    value: cells.value,
    status: cells.status,
    extension: {
      ...common,
      recipe,
      flags: cells.flags,
      flagMeanings: explainFlags(Object.values(cells.flags), language),
      intervals: cells.intervals,
      series: series.map(({ region, breakdown, boundaries, frequency, vintage }) => ({
        region,
        breakdown,
        boundaries,
        frequency,
        vintage: vintage?.id ?? null,
      })),
    },
  };
}

function dimension(label: string, index: string[], write: (id: string) => string): JsonStatDimension {
  return { label, category: { index, label: Object.fromEntries(index.map((id) => [id, write(id)])) } };
}

function explainFlags(
  flags: readonly BoundaryFlag[],
  language: Provenance['language'],
): Partial<Record<BoundaryFlag, string>> {
  const used = [...new Set(flags)].sort();
  return Object.fromEntries(
    used.flatMap((flag) => (flag === 'exact-same' ? [] : [[flag, FLAG_WORDS[flag][language]]])),
  );
}
