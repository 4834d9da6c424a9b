import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { type Cube, cellText } from './cube.ts';
import { readJsonStat } from './readJsonStat.ts';
import { bytesOf, decode, populationLike } from './testing/dataset.ts';

function accept(json: unknown): Cube {
  const { cube, remarks } = readJsonStat(bytesOf(json), decode);
  if (!cube) throw new Error(remarks.map(({ message }) => message.nb).join('\n'));
  expect(remarks).toEqual([]);
  return cube;
}

function complaints(json: unknown): string[] {
  const { cube, remarks } = readJsonStat(bytesOf(json), decode);
  expect(cube).toBeNull();
  expect(remarks.every(({ severity }) => severity === 'error')).toBe(true);
  return remarks.map(({ message }) => message.nb);
}

const dense = populationLike();
const { dimension } = dense as { dimension: Record<string, { category: Record<string, unknown> }> };
const withCategory = (id: string, category: Record<string, unknown>) =>
  populationLike({ dimension: { ...dimension, [id]: { label: id, category } } });

describe('readJsonStat', () => {
  it('reads dimensions in cell order, labels, units and reference times', () => {
    const cube = accept(dense);
    expect(cube).toMatchObject({ table: '90001', updated: '2026-02-25T07:00:00Z', size: 12 });
    expect(cube.notes).toEqual(['Tallene er oppdiktet.']);
    expect(cube.dimensions.map(({ id, codes }) => [id, codes])).toEqual([
      ['Region', ['K-3101', 'K-3103']],
      ['ContentsCode', ['Folk', 'Andel']],
      ['Tid', ['2022', '2023', '2024']],
    ]);
    expect(cube.dimensions[0]!.labels).toEqual(['Halden', 'Moss']);
    expect(cube.dimensions[1]!.units.get('Folk')).toEqual({
      base: 'personer',
      decimals: 0,
      reference: '1. januar',
    });
    expect(cellText(cube, 8)).toBe('Region=K-3103, ContentsCode=Folk, Tid=2024');
  });

  it('reads the same cube from every form of the same dataset', () => {
    const expected = accept(dense);
    const sparse = { 0: 31000, 1: 31200, 3: 61.5, 5: 62, 6: 50000, 7: 0, 8: 51000, 11: 63.1 };
    const statuses = [null, null, '.', null, ':', null, null, null, null, '..', null, ''];
    const forms = [
      populationLike({ value: sparse }),
      populationLike({ status: statuses }),
      populationLike({ status: statuses, value: sparse, role: undefined }),
      withCategory('Region', {
        index: ['K-3101', 'K-3103'],
        label: { 'K-3103': 'Moss', 'K-3101': 'Halden' },
      }),
    ];
    for (const form of forms) {
      const { values, symbols, dimensions } = accept(form);
      expect(values).toEqual(expected.values);
      expect([...symbols]).toEqual([...expected.symbols]);
      expect(dimensions.map(({ codes }) => codes)).toEqual(expected.dimensions.map(({ codes }) => codes));
    }
  });

  it('reads a status that is one text for all cells, and a byte order mark', () => {
    const cube = accept(`\ufeff${JSON.stringify(populationLike({ status: 'p' }))}`);
    expect(new Set(cube.symbols.values())).toEqual(new Set(['p']));
    expect(cube.symbols.size).toBe(12);
  });

  it('reads a dimension of one member that has a label and no index', () => {
    const cube = accept(
      populationLike({
        id: ['Region', 'Tid'],
        size: [1, 1],
        dimension: {
          Region: { category: { label: { 0: 'Hele landet' } } },
          Tid: { category: { index: { 2024: 0 } } },
        },
        value: [5_550_203],
        status: undefined,
      }),
    );
    expect(cube.dimensions.map(({ codes, labels }) => [codes, labels])).toEqual([
      [['0'], ['Hele landet']],
      [['2024'], ['2024']],
    ]);
  });

  it('follows the index and not the order in which codes are written', () => {
    const turned = withCategory('Region', { index: { 'K-3103': 1, 'K-3101': 0 }, label: {} });
    expect(accept(turned).dimensions[0]!.codes).toEqual(['K-3101', 'K-3103']);
  });

  it.each([
    ['a collection', { class: 'collection', link: { item: [] } }, 'en samling'],
    ['a bundle of the first version', { dataset: { value: [] } }, 'en samling'],
    ['a dimension', { class: 'dimension' }, 'ikke et datasett'],
    ['an error', { error: 'Too many values selected' }, 'ikke et datasett'],
    ['a page', '<!DOCTYPE html><html><body>503</body></html>', 'nettside (HTML)'],
    ['nothing', '', 'filen er tom'],
    ['half an answer', JSON.stringify(dense).slice(0, -20), 'trolig kuttet'],
    ['too few cells', populationLike({ value: [1, 2, 3] }), 'value har 3 celler, men dimensjonene gir 12'],
    ['too many cells', populationLike({ value: Array(13).fill(1) }), 'galt satt sammen'],
    ['a cell outside', populationLike({ value: { 12: 1 } }), 'cellene går fra 0 til 11'],
    ['a cell called 1.5', populationLike({ value: { 1.5: 1 } }), 'cellene går fra 0 til 11'],
    ['no cells', populationLike({ value: undefined }), 'value mangler'],
    ['a number written as text', populationLike({ value: Array(12).fill('1') }), '«"1"» er ikke et tall'],
    ['a short status', populationLike({ status: ['.'] }), 'status har 1 celler'],
    ['a status that is a number', populationLike({ status: { 0: 1 } }), 'ikke et statussymbol'],
    ['more sizes than ids', populationLike({ size: [2, 2, 3, 1] }), '3 dimensjoner i id og 4 tall i size'],
    ['a dimension twice', populationLike({ id: ['Region', 'Tid', 'Tid'] }), 'hver dimensjon én gang'],
    ['no members', populationLike({ size: [0, 2, 3], value: [] }), '0 celler'],
    ['a huge claim', populationLike({ size: [9e9, 2, 3] }), 'høyst'],
    ['a member too many', withCategory('Tid', { index: ['1', '2', '3', '4'] }), '«Tid» går ikke opp'],
    ['a place twice', withCategory('Region', { index: { a: 0, b: 0 } }), '«Region» går ikke opp'],
    ['a place outside', withCategory('Region', { index: { a: 0, b: 2 } }), '«Region» går ikke opp'],
    ['no index and two labels', withCategory('Region', { label: { a: 'A', b: 'B' } }), 'går ikke opp'],
    ['a dimension left out', populationLike({ dimension: {} }), '«Region» er ikke beskrevet'],
  ])('refuses %s and says what is wrong', (_, json, complaint) => {
    expect(complaints(json).join('\n')).toContain(complaint);
  });

  it('never reads a prefix of an answer as a whole answer', () => {
    const whole = JSON.stringify(dense);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(readJsonStat(bytesOf(whole.slice(0, length)), decode).cube).toBeNull();
      }),
    );
  });

  it('reads the cells that the independent reader reads, whatever the form', () => {
    const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
    const symbol = fc.option(fc.constantFrom('.', '..', ':', 'p'));
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        sizes,
        fc.boolean(),
        fc.boolean(),
        fc.infiniteStream(cell),
        fc.infiniteStream(symbol),
        (size, sparse, asArray, cells, symbols) => {
          const n = size.reduce((product, one) => product * one, 1);
          const take = <T>(stream: Iterator<T>) => Array.from({ length: n }, () => stream.next().value as T);
          const values: (number | null)[] = take(cells);
          // The independent reader sees no dataset in an empty object.
          if (!values.some((value) => value !== null)) values[0] = 0;
          const statuses: (string | null)[] = take(symbols);
          const given = <T>(list: (T | null)[]) =>
            Object.fromEntries(list.flatMap((one, at) => (one === null ? [] : [[at, one]])));
          const json = {
            version: '2.0',
            class: 'dataset',
            id: size.map((_, at) => `d${at}`),
            size,
            dimension: Object.fromEntries(
              size.map((length, at) => {
                const codes = Array.from({ length }, (_, member) => `m${member}`);
                const index = asArray ? codes : Object.fromEntries(codes.map((code, place) => [code, place]));
                return [`d${at}`, { category: { index } }];
              }),
            ),
            value: sparse ? given(values) : values,
            status: asArray ? statuses : given(statuses),
          };
          expectAgreement(json);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Ours and `jsonstat-toolkit` give the same numbers, symbols and members. */
function expectAgreement(json: unknown): Cube {
  const cube = accept(json);
  const theirs = JSONstat(JSON.parse(JSON.stringify(json)));
  expect(theirs.n).toBe(cube.size);
  for (const { id, codes } of cube.dimensions) expect(theirs.Dimension(id)!.id).toEqual(codes);
  for (let at = 0; at < cube.size; at++) {
    const { value, status } = theirs.Data(at)!;
    expect(Number.isNaN(cube.values[at]!) ? null : cube.values[at]).toBe(value ?? null);
    expect(cube.symbols.get(at) ?? null).toBe(status ?? null);
  }
  return cube;
}

const shared = new URL('../../../../../shared/data/ssb/', import.meta.url);
const answers = [
  ['ssb_v0_05300_jsonstat2_response.json', 432],
  ['ssb_v2beta_09654_jsonstat2_response.json', 19],
  ['ssb_v2beta_13615_jsonstat2_response.json', 100],
] as const;
const there = answers.every(([name]) => existsSync(new URL(name, shared)));
if (!there) process.stderr.write('SKIPPED: ../shared/data/ssb is not there\n');

describe.skipIf(!there)('real answers of Statistics Norway', () => {
  it.each(answers)('%s is read as the independent reader reads it', (name, size) => {
    const cube = expectAgreement(JSON.parse(readFileSync(new URL(name, shared), 'utf8')));
    expect(cube.size).toBe(size);
    for (const cell of cube.symbols.keys()) expect(cube.values[cell]).toBeNaN();
    expect([...cube.values].filter(Number.isNaN)).toHaveLength(cube.symbols.size);
  });
});
