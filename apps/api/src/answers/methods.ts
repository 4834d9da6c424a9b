/** The methods that make our own figures, and the forecasts they make, as JSON or as a file. */
import { createAnalysisMemo, forecastSeries, listMethods as describeMethods } from '@regionpuls/analysis';
import { listMethods, readForecast } from '@regionpuls/contract';
import { shiftPeriod } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { assembleSeries } from '../assemble.ts';
import { mount } from '../mount.ts';
import type { OpenSources } from '../openData/openSources.ts';
import { sendPastForecasts } from '../openData/sendPastForecasts.ts';
import { requireIndicator } from '../sources.ts';

export function answerMethods(app: FastifyInstance, sources: OpenSources): void {
  const memo = createAnalysisMemo(200);

  mount(app, listMethods, async () => ({ methods: [...describeMethods()] }));

  mount(app, readForecast, async ({ query, request, reply }) => {
    const { months, format, lang, ...selection } = query;
    const indicator = requireIndicator(sources, query.indicator);
    const series = await assembleSeries(sources, { ...selection, recipe: 'none' });
    const last = series.points.at(-1)?.period;
    const until = last && shiftPeriod(last, series.frequency === 'quarter' ? Math.ceil(months / 3) : months);
    const forecast = memo.remember(
      { what: 'forecast-answer', version: '1', series: [series], more: until ?? '' },
      () => forecastSeries(series, indicator, until ? { until } : {}),
    );
    if (format !== 'json') {
      const asked = { ...selection, format, lang };
      return sendPastForecasts(sources, { forecast, series }, asked, request, reply);
    }
    return { ...forecast, indicator: series.indicator, region: series.region, boundaries: series.boundaries };
  });
}
