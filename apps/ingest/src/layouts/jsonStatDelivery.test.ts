import type { RowSink } from '@regionpuls/formats';
import { payloadOfBytes } from '@regionpuls/store';
import { expect, it } from 'vitest';
import { jsonStatDelivery } from './jsonStatDelivery.ts';

const values: number[] = [];
const sink: RowSink = {
  series: () => 0,
  release: () => 0,
  add: (_, __, ___, value) => values.push(value),
  addRows: () => expect.unreachable(),
};

/** Population of Østfold on 1 January 2024, as saved from the office's table. */
async function read({ tableid = '07459', base = 'personer' } = {}) {
  values.length = 0;
  const category = (code: string) => ({ index: [code], label: { [code]: code } });
  const cube = {
    class: 'dataset',
    updated: '2024-02-21T07:00:00Z',
    role: { time: ['Tid'] },
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [1, 1, 1],
    dimension: {
      Region: { category: category('F-31') },
      ContentsCode: { category: { ...category('Personer1'), unit: { Personer1: { base, decimals: 0 } } } },
      Tid: { category: category('2024') },
    },
    extension: { px: { tableid } },
    value: [314407],
  };
  const payload = payloadOfBytes(new TextEncoder().encode(JSON.stringify(cube)));
  const reading = { layout: 'json-stat' as const, source: 'ssb', fileName: 'folk.json', table: '07459' };
  const { remarks } = await jsonStatDelivery(reading, payload).read(sink);
  return remarks.filter(({ severity }) => severity === 'error').map(({ message }) => message.nb);
}

it('reads a saved dataset as its table’s card says', async () => {
  expect(await read()).toEqual([]);
  expect(values).toEqual([314407]);
  expect(await read({ tableid: '7459' })).toEqual([]);
});

it('refuses another table than the one it was said to be', async () => {
  expect(await read({ tableid: '01222' })).toEqual(['filen er tabell 01222, ikke 07459.']);
});

it('refuses a unit of thousands where the card has whole persons', async () => {
  expect(await read({ base: '1 000 personer' })).toEqual([
    'population: «Personer1» har enheten «1 000 personer», men skal ikke være i tusen.',
  ]);
});
