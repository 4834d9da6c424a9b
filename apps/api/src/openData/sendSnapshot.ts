/** A snapshot as a file: a row for each region. */
import type { QueryOf, ResponseOf, readSnapshot } from '@regionpuls/contract';
import { breakdownOf } from '@regionpuls/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readRegionIndex, requireIndicator } from '../sources.ts';
import { nameSnapshot } from './nameFile.ts';
import type { OpenSources } from './openSources.ts';
import { snapshotPage } from './pageAddress.ts';
import { publicOrigin } from './publicOrigin.ts';
import { requireCard } from './requireCard.ts';
import type { DownloadFormat } from './sendFile.ts';
import { sendFigures } from './sendFigures.ts';
import { seriesOfSnapshot } from './seriesOfSnapshot.ts';

export async function sendSnapshot(
  sources: OpenSources,
  snapshot: ResponseOf<typeof readSnapshot>,
  query: QueryOf<typeof readSnapshot> & { format: DownloadFormat },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { format, lang, level, parent, sex, boundaries, asOf } = query;
  const indicator = requireIndicator(sources, query.indicator);
  const index = await readRegionIndex(sources);
  const regionName = (code: string) => index.find(code)?.label;
  const language = lang ?? 'nb';
  const origin = publicOrigin(request, sources.publicUrl);
  const period = snapshot.period ?? undefined;
  // The map shows both sexes on the usual borders as they are known now, and nothing else.
  const onMap = sex === 'total' && !boundaries && !asOf;
  return sendFigures(reply, format, {
    series: seriesOfSnapshot(snapshot, breakdownOf('sex', sex)),
    language: lang,
    provenance: {
      language,
      indicator,
      source: requireCard(sources, indicator),
      recipe: 'none',
      asOf,
      regionName,
      address: origin + request.url,
      ...(onMap
        ? { page: snapshotPage(origin, { indicator: indicator.id, level, county: parent, period }, language) }
        : {}),
    },
    name: nameSnapshot(indicator, { level, parent, period: snapshot.period }, language, regionName),
    now: sources.now?.() ?? new Date(),
  });
}
