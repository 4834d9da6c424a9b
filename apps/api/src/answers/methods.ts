/** The methods that make our own figures, and the forecasts they make. */
import { createAnalysisMemo, forecastSeries, listMethods as describeMethods } from '@regionpuls/analysis';
import { listMethods, readForecast } from '@regionpuls/contract';
import { shiftPeriod } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { assembleSeries } from '../assemble.ts';
import { mount } from '../mount.ts';
import { type Sources, requireIndicator } from '../sources.ts';

export function answerMethods(app: FastifyInstance, sources: Sources): void {
  const memo = createAnalysisMemo(200);

  mount(app, listMethods, async () => ({ methods: [...describeMethods()] }));

  mount(app, readForecast, async ({ query }) => {
    const { months, ...selection } = query;
    const indicator = requireIndicator(sources, query.indicator);
    const series = await assembleSeries(sources, { ...selection, recipe: 'none' });
    const last = series.points.at(-1)?.period;
    const until = last && shiftPeriod(last, series.frequency === 'quarter' ? Math.ceil(months / 3) : months);
    const forecast = memo.remember(
      { what: 'forecast-answer', version: '1', series: [series], more: until ?? '' },
      () => forecastSeries(series, indicator, until ? { until } : {}),
    );
    return { ...forecast, indicator: series.indicator, region: series.region, boundaries: series.boundaries };
  });
}
