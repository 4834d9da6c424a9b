import { ingestRegions } from '../ingestRegions.ts';
import { regionsText } from '../report/regionsText.ts';
import type { Command } from './command.ts';
import { loadBytes } from './loadFile.ts';

/** A region table and its changes from files. */
export const regionsCommand: Command = {
  name: 'regions',
  usage: 'regions FIL ENDRINGER --published DATO [--source ssb]',
  operands: ['FIL', 'ENDRINGER'],
  flags: ['source', 'published', 'json'],
  required: ['published'],
  run: async ([regions, changes], { source = 'ssb', published }, context) => {
    const files = { regions: loadBytes(regions!), changes: loadBytes(changes!) };
    const result = await ingestRegions(
      { ...files, source, published: published! },
      { writer: context.writer, now: context.now() },
    );
    return { answer: result, text: regionsText(result), ok: result.outcome !== 'refused' };
  },
};
