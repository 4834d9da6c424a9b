import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestRegions } from './ingestRegions.ts';
import { regionsText } from './report/regionsText.ts';
import { NOW, openEmptyArchive } from './testing/archive.ts';

const REGIONS = `code,level,label,parent,valid_from,valid_to
0,country,Norge,,1838-01-01,
01,county,Østfold,0,1919-01-01,2020-01-01
30,county,Viken,0,2020-01-01,
`;
const CHANGES = 'old_code,new_code,date,kind\n01,30,2020-01-01,merge\n';

let archive: Awaited<ReturnType<typeof openEmptyArchive>>;
beforeAll(async () => {
  archive = await openEmptyArchive();
});
afterAll(() => archive.remove());

function take(regions: string, changes = CHANGES, published = '2020-01-01') {
  const file = (fileName: string, text: string) => ({ fileName, bytes: new TextEncoder().encode(text) });
  return ingestRegions(
    { regions: file('r.csv', regions), changes: file('c.csv', changes), source: 'ssb', published },
    { writer: archive.writer, now: NOW },
  );
}

describe('ingestRegions', () => {
  it.each([
    [
      'a county that is valid twice at once',
      `${REGIONS}01,county,Østfold,0,2019-01-01,\n`,
      CHANGES,
      'gyldig to ganger',
    ],
    [
      'a parent that is not there',
      `${REGIONS}3101,municipality,Halden,31,2024-01-01,\n`,
      CHANGES,
      'hører til 31',
    ],
    [
      'an interval that ends before it begins',
      `${REGIONS}31,county,Østfold,0,2024-01-01,2023-01-01\n`,
      CHANGES,
      'slutter (1. januar 2023)',
    ],
    ['a change into an unknown code', REGIONS, CHANGES.replace('30', '31'), 'nevner 31'],
    ['a code that lost its zero', REGIONS.replace('\n01,', '\n1,'), CHANGES, 'r.csv, linje 3, kolonne code'],
  ])('refuses %s, and stores nothing', async (_, regions, changes, message) => {
    const result = await take(regions, changes);
    expect(result.outcome).toBe('refused');
    expect(regionsText(result)).toContain(message);
    expect((await archive.writer.regions()).regions).toEqual([]);
  });

  it('publishes a table that holds together, and knows it when it comes again', async () => {
    expect((await take(REGIONS)).outcome).toBe('published');
    expect((await archive.writer.regions()).regions).toHaveLength(3);
    expect((await take(REGIONS)).outcome).toBe('unchanged');
  });
});
