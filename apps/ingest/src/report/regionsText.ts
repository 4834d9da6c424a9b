/** What became of a region table, in plain Norwegian. */
import type { RegionsResult } from '../ingestRegions.ts';
import { remarkText } from './reportText.ts';

export function regionsText({ outcome, regions, changes, remarks }: RegionsResult): string {
  const first = {
    published: `Regiontabellen er publisert: ${regions} regioner, ${changes} endringer.`,
    unchanged: 'Regiontabellen er uendret: nøyaktig disse filene er lagt inn før.',
    refused: 'Regiontabellen er avvist. Ingenting er lagret.',
  }[outcome];
  return [first, ...remarks.map(({ fileName, ...remark }) => `  ${remarkText(remark, fileName)}`)].join('\n');
}
