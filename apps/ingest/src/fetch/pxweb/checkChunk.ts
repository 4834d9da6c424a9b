/** Whether an answer is an answer to what was asked: every code, no other, and a cell for every combination. */
import type { CubeHead, RemarkList } from '@regionpuls/formats';
import type { Chunk } from './tableMetadata.ts';

export function checkChunk(head: CubeHead, asked: Chunk, remarks: RemarkList): void {
  const ids = new Set(head.dimensions.map(({ id }) => id));
  for (const { variable, codes } of asked) {
    const dimension = head.dimensions.find(({ id }) => id === variable);
    ids.delete(variable);
    const given = new Set(dimension?.codes ?? []);
    const missing = codes.filter((code) => !given.has(code));
    if (missing.length === 0 && given.size === codes.length) continue;
    const few = missing.slice(0, 5).join(', ');
    remarks.error({
      nb: `svaret er ikke på det som ble spurt om: ${variable} har ${given.size} av ${codes.length} koder${few && `, og mangler ${few}`}.`,
      nn: `svaret er ikkje på det som vart spurt om: ${variable} har ${given.size} av ${codes.length} kodar${few && `, og manglar ${few}`}.`,
      en: `the answer is not to what was asked: ${variable} has ${given.size} of ${codes.length} codes${few && `, and lacks ${few}`}.`,
    });
  }
  for (const id of ids) {
    remarks.error({
      nb: `svaret har en dimensjon som det ikke ble spurt om: ${id}.`,
      nn: `svaret har ein dimensjon som det ikkje vart spurt om: ${id}.`,
      en: `the answer has a dimension that was not asked for: ${id}.`,
    });
  }
}
