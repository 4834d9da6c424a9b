/** One period for every region of a level: what maps and rankings show. */
import { uncertaintyOf } from '@regionpuls/analysis';
import { type QueryOf, type ResponseOf, readSnapshot } from '@regionpuls/contract';
import {
  type Breakdown,
  type BoundaryBasis,
  type Figures,
  type Indicator,
  type Note,
  type Period,
  type Point,
  type Region,
  basisDate,
  breakdownOf,
  comparePeriods,
  frequencyOf,
  isValidDuring,
  isValidOn,
} from '@regionpuls/domain';
import { type RegionIndex, defaultBasis, resolveSeries } from '@regionpuls/regions';
import type { FastifyInstance } from 'fastify';
import { requireBreakdown } from '../assemble.ts';
import { giveWay } from '../giveWay.ts';
import { Memo } from '../memo.ts';
import { mount } from '../mount.ts';
import type { OpenSources } from '../openData/openSources.ts';
import { sendSnapshot } from '../openData/sendSnapshot.ts';
import { type Sources, readContext, requireIndicator, requireRegion } from '../sources.ts';
import { newestVintage, vintageOfSeries } from '../vintages.ts';

interface Row {
  region: Region;
  points: Map<Period, Point>;
  vintages: number[];
  /** What must be said of one period; a note of another year would mislead. */
  notesAt(period: Period): Note[];
}

export function answerSnapshot(app: FastifyInstance, sources: OpenSources): void {
  const rowsByQuestion = new Memo<Promise<Row[]>>(24);

  mount(app, readSnapshot, async ({ query, request, reply }) => {
    const snapshot = await readOnePeriod(sources, query, rowsByQuestion);
    const { format } = query;
    return format === 'json'
      ? snapshot
      : sendSnapshot(sources, snapshot, { ...query, format }, request, reply);
  });
}

async function readOnePeriod(
  sources: Sources,
  query: QueryOf<typeof readSnapshot>,
  rowsByQuestion: Memo<Promise<Row[]>>,
): Promise<ResponseOf<typeof readSnapshot>> {
  const indicator = requireIndicator(sources, query.indicator);
  requireBreakdown(indicator, query.sex);
  const { figures, index } = await readContext(sources, query.asOf);
  if (query.parent) requireRegion(index, query.parent, 'parent');
  const boundaries = query.boundaries ?? defaultBasis(index.country.code, index);
  const breakdown = breakdownOf('sex', query.sex);
  const key = [figures.revision, indicator.id, breakdown, query.level, query.parent, boundaries].join('|');
  const rows = await rowsByQuestion.get(key, () =>
    resolveRows(figures, index, indicator, breakdown, boundaries, {
      level: query.level,
      parent: query.parent,
    }),
  );
  const periods = [...new Set(rows.flatMap(knownPeriods))].sort(comparePeriods);
  const period = query.period ?? periods.at(-1) ?? null;
  const shown =
    period && periods.includes(period)
      ? rows.filter(({ region }) => basisDate(boundaries) !== null || isValidDuring(region, period))
      : [];
  const notes = period ? notesAt(period, shown) : [];
  const counts = countsBeside(sources, figures, index, indicator, { breakdown, boundaries, period });
  const uncertainty = (region: string, value: number | null) => {
    const range =
      query.level === 'municipality' ? uncertaintyOf(value, counts(region, value), indicator) : null;
    return range ? { uncertainty: range } : {};
  };
  return {
    indicator: indicator.id,
    level: query.level,
    period,
    periods,
    boundaries,
    unit: indicator.unit,
    values: shown.map(({ region, points }) => {
      const { value, status, flag, interval } = points.get(period!) ?? {
        value: null,
        status: 'missing' as const,
      };
      return {
        region: region.code,
        label: region.label,
        parent: region.parent,
        value,
        status,
        ...(flag ? { flag } : {}),
        ...(interval ? { interval } : {}),
        ...uncertainty(region.code, value),
      };
    }),
    source: indicator.source,
    vintage: vintageOfSeries(
      await newestVintage(sources, [...new Set(shown.flatMap((row) => row.vintages))]),
    ),
    notes,
  };
}

/** Regions: a few milliseconds. */
const IN_ONE_TURN = 10;

/** Every region of the level with its whole series, in the finest frequency that gives any of them a value. */
async function resolveRows(
  figures: Figures,
  index: RegionIndex,
  indicator: Indicator,
  breakdown: Breakdown,
  boundaries: BoundaryBasis,
  where: { level: 'county' | 'municipality'; parent?: string | undefined },
): Promise<Row[]> {
  const day = basisDate(boundaries);
  const regions = index.regions.filter(
    (region) =>
      region.level === where.level &&
      (!where.parent || region.parent === where.parent) &&
      (day === null || isValidOn(region, day)),
  );
  for (const frequency of indicator.frequencies) {
    const rows: Row[] = [];
    for (const [place, region] of regions.entries()) {
      if (place % IN_ONE_TURN === 0) await giveWay();
      const selection = { indicator, region: region.code, breakdown, frequency, boundaries };
      const { points, vintages } = resolveSeries(selection, { figures, index });
      rows.push({
        region,
        vintages,
        points: new Map(points.map((point) => [point.period, point])),
        notesAt: (period) =>
          resolveSeries({ ...selection, from: period, to: period }, { figures, index }).notes,
      });
    }
    if (rows.some((row) => knownPeriods(row).length > 0)) return rows;
  }
  return [];
}

/** Periods in which the region has a value, or one that the source withholds. */
function knownPeriods(row: Row): Period[] {
  return [...row.points.values()]
    .filter((point) => point.value !== null || point.status === 'suppressed')
    .map((point) => point.period);
}

function notesAt(period: Period, rows: readonly Row[]): Note[] {
  const calculated = rows.filter((row) => row.points.get(period)?.flag !== 'exact-same');
  const notes = calculated.flatMap((row) => row.notesAt(period));
  return [...new Map(notes.map((note) => [note.code + note.text.nb, note])).values()];
}

/** The persons behind a region's figure: the figure itself for a count, the count beside it for a rate. */
function countsBeside(
  sources: Sources,
  figures: Figures,
  index: RegionIndex,
  indicator: Indicator,
  {
    breakdown,
    boundaries,
    period,
  }: { breakdown: Breakdown; boundaries: BoundaryBasis; period: Period | null },
): (region: string, value: number | null) => number | null {
  if (indicator.unit === 'persons') return (_, value) => value;
  const numerator = sources.indicators.find((candidate) => candidate.id === indicator.numerator);
  if (!numerator || !period) return () => null;
  return (region) => {
    const selection = { indicator: numerator, region, breakdown, boundaries, frequency: frequencyOf(period) };
    return (
      resolveSeries({ ...selection, from: period, to: period }, { figures, index }).points[0]?.value ?? null
    );
  };
}
