/** A change taken apart as a file: a row for each part, and their sum. */
import type { QueryOf, readDecomposition } from '@regionpuls/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readRegionIndex, requireIndicator } from '../sources.ts';
import {
  type DecompositionFigures,
  decompositionToCsv,
  decompositionToJsonStat,
  decompositionToWorkbook,
} from '@regionpuls/formats';
import { methodWords } from './methodWords.ts';
import { nameDecomposition } from './nameFile.ts';
import type { OpenSources } from './openSources.ts';
import { decompositionPage } from './pageAddress.ts';
import { publicOrigin } from './publicOrigin.ts';
import { requireCard } from './requireCard.ts';
import { type DownloadFormat, sendFile } from './sendFile.ts';

export async function sendDecomposition(
  sources: OpenSources,
  figures: DecompositionFigures,
  query: QueryOf<typeof readDecomposition> & { format: DownloadFormat },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { format, lang } = query;
  const indicator = requireIndicator(sources, query.indicator);
  const index = await readRegionIndex(sources);
  const language = lang ?? 'nb';
  const origin = publicOrigin(request, sources.publicUrl);
  const now = sources.now?.() ?? new Date();
  const provenance = {
    language,
    indicator,
    source: requireCard(sources, indicator),
    recipe: 'none' as const,
    asOf: query.asOf,
    regionName: (code: string) => index.find(code)?.label,
    methodWords: methodWords(language),
    address: origin + request.url,
    page: decompositionPage(origin, query, language),
  };
  return sendFile(reply, format, {
    name: nameDecomposition(indicator, figures.decomposition, language),
    tagOf: [lang, provenance.address, provenance.page, figures],
    csv: () => decompositionToCsv(figures, provenance, lang),
    jsonStat: () => decompositionToJsonStat(figures, provenance),
    workbook: () => decompositionToWorkbook(figures, provenance, now.toISOString()),
  });
}
