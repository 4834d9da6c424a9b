/** What an editor says of that which waits. */
import { accept, discard, reread } from '../gate/judge.ts';
import { layoutSchema } from '@regionpuls/domain';
import { ingestText, waitingText } from '../report/ingestText.ts';
import { attemptOf } from './attemptOf.ts';
import { type Command, type Flags, UsageError, isTakenIn } from './command.ts';
import { readingFlags } from './takeFile.ts';

const judgement = (operands: readonly string[], { by, reason }: Flags) => ({
  id: readId(operands[0]!),
  by: by!,
  reason: reason!,
});

export const gateCommands: Command[] = [
  {
    name: 'waiting',
    usage: 'waiting',
    operands: [],
    flags: ['json'],
    run: async (_operands, _flags, { writer }) => {
      const ingests = await writer.ingests({ limit: 100, waiting: true });
      return { answer: ingests, text: waitingText(ingests), ok: true };
    },
  },
  {
    name: 'accept',
    usage: 'accept NUMMER --by NAVN --reason BEGRUNNELSE',
    operands: ['NUMMER'],
    flags: ['by', 'reason', 'json'],
    required: ['by', 'reason'],
    run: async (operands, flags, context) => {
      const ingest = await accept(judgement(operands, flags), context);
      return { answer: ingest, text: ingestText(ingest), ok: isTakenIn(ingest) };
    },
  },
  {
    name: 'discard',
    usage: 'discard NUMMER --by NAVN --reason BEGRUNNELSE',
    operands: ['NUMMER'],
    flags: ['by', 'reason', 'json'],
    required: ['by', 'reason'],
    run: async (operands, flags, context) => {
      const ingest = await discard(judgement(operands, flags), context);
      return { answer: ingest, text: `Inntak ${ingest.id} er forkastet.`, ok: true };
    },
  },
  {
    name: 'reread',
    usage: 'reread NUMMER --layout FORM --source KILDE [--mapping NAVN] [--published DATO] …',
    operands: ['NUMMER'],
    flags: [
      'layout',
      'source',
      'boundaries',
      'published',
      'mapping',
      'period',
      'table',
      'origin',
      'by',
      'feed',
      'json',
    ],
    required: ['layout', 'source'],
    run: async ([number], flags, context) => {
      const layout = layoutSchema.safeParse(flags.layout);
      if (!layout.success) throw new UsageError(`--layout må være ${layoutSchema.options.join(', ')}.`);
      const ingest = await reread(
        readId(number!),
        { ...readingFlags(flags), layout: layout.data, source: flags.source! },
        attemptOf(flags),
        context,
      );
      return { answer: ingest, text: ingestText(ingest), ok: isTakenIn(ingest) };
    },
  },
];

function readId(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new UsageError(`«${text}» er ikke nummeret på et inntak.`);
  return Number(text);
}
