import { payloadOfFile } from '@regionpuls/store';
import { recordReport } from '../gate/attempt.ts';
import { ingestText } from '../report/ingestText.ts';
import { type Command, UsageError, isTakenIn } from './command.ts';
import { loadBytes } from './loadFile.ts';

const LEVELS = ['county', 'municipality'] as const;

/** Borders for the drawn map. Kartverket's unless somebody else is named: theirs are the ones that everybody uses. */
export const boundariesCommand: Command = {
  name: 'boundaries',
  usage:
    'boundaries FIL.topojson --year ÅR --level county|municipality [--maker NAVN --licence LISENS] [--dry-run]',
  operands: ['FIL'],
  flags: ['year', 'level', 'maker', 'licence', 'dry-run', 'json'],
  required: ['year', 'level'],
  run: async ([path], flags, context) => {
    const level = LEVELS.find((one) => one === flags.level);
    if (!level) throw new UsageError(`--level må være ${LEVELS.join(' eller ')}.`);
    if (!/^\d{4}$/.test(flags.year!)) throw new UsageError('--year må være et årstall.');
    const { bytes, fileName } = loadBytes(path!);
    const started = context.now();
    const { ingestBoundaries } = await import('../boundaries/ingestBoundaries.ts');
    const { report, delivery } = await ingestBoundaries(
      {
        content: { bytes },
        fileName,
        year: Number(flags.year),
        level,
        origin: flags.maker ?? (flags.licence === undefined ? 'kartverket' : undefined),
        licence: flags.licence,
        dryRun: flags['dry-run'],
      },
      context,
    );
    const ingest = await recordReport(
      { report, layout: 'boundaries', started, payload: payloadOfFile(path!), delivery },
      { origin: 'command', by: null, feed: null },
      context,
    );
    return { answer: ingest, text: ingestText(ingest), ok: isTakenIn(ingest) };
  },
};
