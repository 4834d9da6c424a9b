/** What became of a region table, in plain Norwegian. */
import { problemText } from '@regionpuls/formats';
import type { RegionsResult } from '../ingestRegions.ts';
import { findingText } from './reportText.ts';

export function regionsText({ outcome, regions, changes, problems, findings }: RegionsResult): string {
  const first = {
    published: `Regiontabellen er publisert: ${regions} regioner, ${changes} endringer.`,
    unchanged: 'Regiontabellen er uendret: nøyaktig disse filene er lagt inn før.',
    refused: 'Regiontabellen er avvist. Ingenting er lagret.',
  }[outcome];
  return [
    first,
    ...problems.map((problem) => `  FEIL, ${problem.fileName}, ${problemText(problem)}`),
    ...findings.map((one) => `  ${findingText(one)}`),
  ].join('\n');
}
