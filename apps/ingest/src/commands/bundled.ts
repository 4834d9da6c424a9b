import { ingestBundled } from '../ingestBundled.ts';
import type { Command } from './command.ts';

/** The figures that the project brings. */
export const bundledCommand: Command = {
  name: 'bundled',
  usage: 'bundled',
  operands: [],
  flags: ['json'],
  run: async (_operands, _flags, { writer, now, log }) => {
    const { outcome } = await ingestBundled({ writer, now: now(), log });
    return { answer: { outcome }, text: '', ok: outcome !== 'refused' };
  },
};
