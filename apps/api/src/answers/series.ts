/** Series as JSON or CSV. */
import { readSeries } from '@regionpuls/contract';
import { type Language } from '@regionpuls/domain';
import { seriesToCsv } from '@regionpuls/formats';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { assembleSeries } from '../assemble.ts';
import { mount } from '../mount.ts';
import { type Sources, requireIndicator } from '../sources.ts';

export function answerSeries(app: FastifyInstance, sources: Sources): void {
  mount(app, readSeries, async ({ query, reply }) => {
    const { region: regions, format, lang, ...selection } = query;
    const series = await Promise.all(
      regions.map((region) => assembleSeries(sources, { ...selection, region })),
    );
    if (format === 'json') return { series };
    sendAsFile(reply, `${selection.indicator}-${regions.slice(0, 3).join('-')}.csv`);
    return seriesToCsv(series, csvOptions(sources, selection.indicator, lang));
  });
}

function csvOptions(sources: Sources, id: string, language: Language | undefined) {
  const indicator = requireIndicator(sources, id);
  return { decimals: indicator.decimals, ...(language ? { language } : {}) };
}

function sendAsFile(reply: FastifyReply, fileName: string): void {
  reply.header('content-type', 'text/csv; charset=utf-8');
  reply.header('content-disposition', `attachment; filename="${fileName}"`);
}
