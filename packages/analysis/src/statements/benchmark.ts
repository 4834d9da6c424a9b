/** How the region does against the country since baseline, over the same periods and on the same footing. */
import {
  type Benchmark,
  type Indicator,
  type Language,
  type PathVersion,
  type Period,
  type Series,
  comparePeriods,
  formatNumber,
  formatPercent,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';
import { comparableFigures } from './gaps.ts';

/** Null when either has no comparable figure at baseline, or none after it. */
export function benchmarkNation(
  region: Series,
  nation: Series,
  version: PathVersion,
  indicator: Indicator,
): Benchmark | null {
  const span = commonSpan([region, nation], version);
  if (!span) return null;
  const [regionChange, otherChange] = [region, nation].map((series) =>
    changeOver(series, version, span, indicator),
  );
  if (
    regionChange === null ||
    regionChange === undefined ||
    otherChange === null ||
    otherChange === undefined
  )
    return null;
  return describeBenchmark({
    with: 'nation',
    version,
    region,
    span,
    indicator,
    regionChange,
    otherChange,
    weights: [],
  });
}

export interface Span {
  from: Period;
  to: Period;
}

/** From the baseline to the newest period after it in which all have a comparable figure. */
export function commonSpan(all: readonly Series[], version: PathVersion): Span | null {
  const known = all.map(
    (series) => new Set(comparableFigures(series, version).points.map((point) => point.period)),
  );
  const [first, ...others] = known;
  const common = [...(first ?? [])].filter((period) => others.every((periods) => periods.has(period)));
  const from = version.baseline.period;
  const to = common.at(-1);
  return to && common.includes(from) && comparePeriods(to, from) > 0 ? { from, to } : null;
}

/** In per cent for counts, in percentage points for rates; null without a figure at an end, or a count from 0. */
export function changeOver(
  series: Series,
  version: PathVersion,
  { from, to }: Span,
  indicator: Indicator,
): number | null {
  const { points } = comparableFigures(series, version);
  const [before, after] = [from, to].map((period) => points.find((point) => point.period === period)?.value);
  if (before === undefined || after === undefined) return null;
  if (indicator.unit === 'percent') return after - before;
  return before > 0 ? (after / before - 1) * 100 : null;
}

export function describeBenchmark(facts: {
  with: Benchmark['with'];
  version: PathVersion;
  region: Series;
  span: Span;
  indicator: Indicator;
  regionChange: number;
  otherChange: number;
  weights: Benchmark['weights'];
}): Benchmark {
  const { span, indicator, regionChange, otherChange, weights } = facts;
  const { measure } = comparableFigures(facts.region, facts.version);
  const unit = indicator.unit === 'percent' ? 'percentage-points' : 'percent';
  const difference = regionChange - otherChange;
  return {
    with: facts.with,
    measure,
    ...span,
    unit,
    regionChange,
    otherChange,
    difference,
    weights,
    text: inEveryLanguage((language) => {
      const amount = (change: number) => amountIn(change, unit, language);
      const points = `${formatNumber(Math.abs(difference), language, unit === 'percent' ? 1 : 2)} ${POINTS[language]}`;
      const [from, to] = [formatPeriod(span.from, language), formatPeriod(span.to, language)];
      const other = OTHERS[language][facts.with];
      const mean = measure === 'mean-12m' ? MEAN[language] : '';
      return {
        nb: `Fra ${from} til ${to}${mean}: ${amount(regionChange)} her, ${amount(otherChange)} ${other}. Forskjellen er ${points}.`,
        nn: `Frå ${from} til ${to}${mean}: ${amount(regionChange)} her, ${amount(otherChange)} ${other}. Skilnaden er ${points}.`,
        en: `From ${from} to ${to}${mean}: ${amount(regionChange)} here, ${amount(otherChange)} ${other}. The difference is ${points}.`,
      }[language];
    }),
  };
}

const POINTS: Record<Language, string> = { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' };
const MEAN: Record<Language, string> = {
  nb: ' (gjennomsnitt av tolv måneder)',
  nn: ' (gjennomsnitt av tolv månader)',
  en: ' (means of twelve months)',
};
const OTHERS: Record<Language, Record<Benchmark['with'], string>> = {
  nb: { nation: 'i hele landet', peers: 'i lignende områder' },
  nn: { nation: 'i heile landet', peers: 'i liknande område' },
  en: { nation: 'in the whole country', peers: 'in similar areas' },
};

/** «−25,9 %», «+0,20 prosentpoeng». */
function amountIn(change: number, unit: Benchmark['unit'], language: Language): string {
  if (unit === 'percent') return formatPercent(change, language, 1, 'exceptZero');
  return `${formatNumber(change, language, 2, 'exceptZero')} ${POINTS[language]}`;
}
