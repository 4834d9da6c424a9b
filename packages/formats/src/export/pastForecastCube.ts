/** Earlier forecasts as a cube: when each was made, what it said of each period after, and what came. */
import { comparePeriods, formatPeriod } from '@regionpuls/domain';
import { memberOf } from './dimensions.ts';
import { type CubeCell, type FigureCube, placeOf } from './figureCube.ts';
import { HEADINGS } from './headings.ts';
import { originOf } from './originOf.ts';
import type { PastForecastFigures } from './pastForecastFigures.ts';
import { PAST_FORECAST_WORDS } from './pastForecastWords.ts';
import type { Provenance } from './provenance.ts';
import { subjectAxes } from './subjectAxes.ts';
import { memberWord } from './valueWords.ts';

const SEX = 'sex';

export function pastForecastCube(
  { forecast, series }: PastForecastFigures,
  provenance: Provenance,
): FigureCube {
  const { language, indicator, source, regionName } = provenance;
  const words = PAST_FORECAST_WORDS[language];
  const headings = HEADINGS[language];
  const { past, method } = forecast;
  const sex = memberOf(series, SEX);
  const known = new Map(series.points.map((point) => [point.period, point]));
  const cameAt = (period: string, value: number): CubeCell => {
    const point = known.get(period);
    return { value, status: point?.value === value ? point.status : null };
  };
  const constant = [indicator.id, series.region, sex];
  const rows = past.flatMap(({ origin, points }) =>
    points.map(({ period, median, interval80: [low, high], actual }) => {
      const said = [median, low, high].map((value): CubeCell => ({ value, status: 'estimated' }));
      return [placeOf([...constant, origin, period]), [...said, cameAt(period, actual)]] as const;
    }),
  );
  const time = (id: string, heading: string, periods: readonly string[]) => ({
    ...{ id, heading },
    role: 'time' as const,
    members: [...new Set(periods)]
      .sort(comparePeriods)
      .map((period) => ({ code: period, word: formatPeriod(period, language) })),
  });
  return {
    axes: [
      ...subjectAxes(provenance, { code: series.region, word: regionName(series.region) ?? series.region }),
      {
        id: SEX,
        heading: headings.dimensions[SEX] ?? SEX,
        members: [{ code: sex, word: memberWord(SEX, sex, language) }],
      },
      time(
        'origin',
        words.origin,
        past.map(({ origin }) => origin),
      ),
      time(
        'period',
        headings.period,
        past.flatMap(({ points }) => points.map(({ period }) => period)),
      ),
    ],
    measures: (['forecast', 'low80', 'high80', 'actual'] as const).map((code) => ({
      code,
      word: words[code],
      unit: series.unit,
      unitWord: indicator.unitName[language],
      decimals: indicator.decimals,
    })),
    rows: new Map(rows),
    origin: originOf({
      boundaries: series.boundaries,
      source,
      vintage: series.vintage,
      method,
      language,
    }),
  };
}
