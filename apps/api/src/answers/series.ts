/** Series as JSON or CSV. */
import { readSeries } from '@regionpuls/contract';
import { seriesToCsv } from '@regionpuls/formats';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { assembleSeries } from '../assemble.ts';
import { mount } from '../mount.ts';
import { type Sources, readRegionIndex, requireIndicator } from '../sources.ts';

export function answerSeries(app: FastifyInstance, sources: Sources): void {
  mount(app, readSeries, async ({ query, reply }) => {
    const { region: regions, format, lang, ...selection } = query;
    const series = await Promise.all(
      regions.map((region) => assembleSeries(sources, { ...selection, region })),
    );
    if (format === 'json') return { series };
    sendAsFile(reply, `${selection.indicator}-${regions.slice(0, 3).join('-')}.csv`);
    const index = await readRegionIndex(sources);
    const indicator = requireIndicator(sources, selection.indicator);
    return seriesToCsv(series, {
      ...(lang ? { language: lang, indicatorName: () => indicator.name[lang] } : {}),
      regionName: (code) => index.find(code)?.label,
    });
  });
}

function sendAsFile(reply: FastifyReply, fileName: string): void {
  reply.header('content-type', 'text/csv; charset=utf-8');
  reply.header('content-disposition', `attachment; filename="${fileName}"`);
}
