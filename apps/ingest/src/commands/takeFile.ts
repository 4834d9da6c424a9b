/** A file that somebody brings: `tidy`, `json-stat`, `nav-hl060` and `mapped` differ in how it is read and in nothing else. */
import type { Layout, Report } from '@regionpuls/domain';
import { attempt, recordReport } from '../gate/attempt.ts';
import { type Reading, ReadingError } from '../layouts/reading.ts';
import { toDelivery } from '../layouts/toDelivery.ts';
import { ingestText } from '../report/ingestText.ts';
import { attemptOf } from './attemptOf.ts';
import { type Command, type CommandContext, type Done, type Flag, type Flags, isTakenIn } from './command.ts';
import { loadPayload } from './loadFile.ts';

interface FileCommand {
  layout: Layout;
  usage: string;
  flags: readonly Flag[];
  required?: readonly Flag[];
  /** Where the layout has one source only. */
  source?: string;
  /** Where the layout is one feed's. */
  feed?: string;
}

export function takeFile({ layout, usage, flags, required, source, feed }: FileCommand): Command {
  return {
    name: layout,
    usage,
    operands: ['FIL'],
    flags: [...flags, 'dry-run', 'json', 'file-name', 'origin', 'by', 'feed'],
    ...(required ? { required } : {}),
    run: ([path], typed, context) => {
      const given = { ...(feed === undefined ? {} : { feed }), ...typed };
      return bring(path!, layout, { ...given, source: source ?? given.source ?? '' }, context);
    },
  };
}

async function bring(
  path: string,
  layout: Layout,
  flags: Flags & { source: string },
  context: CommandContext,
): Promise<Done> {
  const who = attemptOf(flags);
  const { payload, fileName } = loadPayload(path);
  const reading: Reading = {
    ...readingFlags(flags),
    layout,
    source: flags.source,
    fileName: flags['file-name'] ?? fileName,
  };
  const started = context.now();
  try {
    const delivery = await toDelivery(reading, payload, context);
    const ingest = await attempt(
      { ...delivery, dryRun: flags['dry-run'] ?? false, onProgress: context.onRows },
      who,
      context,
    );
    return { answer: ingest, text: ingestText(ingest), ok: isTakenIn(ingest) };
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    const report = refusedReport(reading, error);
    const ingest = await recordReport(
      { report, layout, started, payload: null, delivery: null },
      who,
      context,
    );
    return { answer: ingest, text: ingestText(ingest), ok: false };
  }
}

/** The flags that say how a file is read. */
export function readingFlags({ boundaries, published, mapping, period, table }: Flags) {
  return {
    ...(boundaries === undefined ? {} : { boundaries }),
    ...(published === undefined ? {} : { published }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(period === undefined ? {} : { period }),
    ...(table === undefined ? {} : { table }),
  };
}

function refusedReport({ source, fileName, layout }: Reading, error: ReadingError): Report {
  return {
    source,
    fileName,
    options: { layout },
    outcome: 'refused',
    rows: 0,
    series: 0,
    hiddenRates: 0,
    releases: [],
    changes: null,
    remarks: [{ rule: 'options', severity: 'error', message: error.texts, places: [], count: 0 }],
  };
}
