import { pxwebOffices } from '@regionpuls/catalogue';
import { ingestText } from '../report/ingestText.ts';
import { attemptOf } from './attemptOf.ts';
import { type Command, type CommandContext, UsageError, isTakenIn } from './command.ts';

/** Where an office is asked, when not at its own address: `SSB_URL`, `KLASS_URL`. */
function addressOf(name: string): { baseUrl?: string } {
  const baseUrl = process.env[`${name.toUpperCase()}_URL`];
  return baseUrl ? { baseUrl } : {};
}

async function optionsOf(context: CommandContext) {
  const { realSurroundings } = await import('../fetch/http/surroundings.ts');
  return { ...realSurroundings(context.onStep), writer: context.writer, now: context.now };
}

/** What is fetched: a table of each statistical office we know, and the region table. */
export const fetchCommands: Command[] = [
  ...pxwebOffices.map(({ id }): Command => ({
    name: id,
    usage: `${id} TABELL [--dry-run]`,
    operands: ['TABELL'],
    flags: ['dry-run', 'json', 'origin', 'by', 'feed'],
    run: async ([table], flags, context) => {
      const { ingestPxweb } = await import('../fetch/pxweb/ingestPxweb.ts');
      try {
        const { ingest } = await ingestPxweb(
          { source: id, table: table!, dryRun: flags['dry-run'] ?? false, ...addressOf(id) },
          attemptOf(flags),
          await optionsOf(context),
        );
        return { answer: ingest, text: ingestText(ingest), ok: isTakenIn(ingest) };
      } catch (error) {
        if (error instanceof RangeError) throw new UsageError(error.message);
        throw error;
      }
    },
  })),
  {
    name: 'klass',
    usage: 'klass [--dry-run]',
    operands: [],
    flags: ['dry-run', 'json', 'origin', 'by', 'feed'],
    run: async (_operands, flags, context) => {
      const { ingestKlass } = await import('../fetch/klass/ingestKlass.ts');
      const ingest = await ingestKlass(
        { dryRun: flags['dry-run'] ?? false, ...addressOf('klass') },
        attemptOf(flags),
        await optionsOf(context),
      );
      return { answer: ingest, text: ingestText(ingest), ok: isTakenIn(ingest) };
    },
  },
];
