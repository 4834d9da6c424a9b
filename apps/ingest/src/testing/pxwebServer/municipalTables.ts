/** Invented tables over the real municipalities of 2024, of the shapes that the office's have. */
import { readFileSync } from 'node:fs';
import { dataFolder } from '../archive.ts';
import {
  type Member,
  type SyntheticCodelist,
  type SyntheticTable,
  type SyntheticVariable,
  hash,
} from './syntheticTable.ts';

/** Code and name of every municipality of 2024, from the bundled region table. */
export const MUNICIPALITIES: Member[] = readFileSync(new URL('regions/regions.csv', dataFolder), 'utf8')
  .split('\n')
  .map((line) => line.split(','))
  .filter(([, level, , , , validTo]) => level === 'municipality' && validTo === '')
  .map(([code, , label]) => ({ code: code!, label: label! }));

export const YEARS = Array.from({ length: 15 }, (_, at) => String(2011 + at));

/** A municipality's code before 2020: until then its figures stand there, and afterwards at its present one. */
const former = (code: string) => `g${code}`;

export const KOMM_SUMMER: SyntheticCodelist = {
  id: 'agg_KommSummer',
  label: 'Kommuner 2024, sammenslåtte tidsserier',
  type: 'Aggregation',
  values: [
    ...MUNICIPALITIES.map(({ code, label }) => ({
      code: `K-${code}`,
      label,
      valueMap: [former(code), code],
    })),
    { code: 'K-Rest', label: 'Delte kommuner og uoppgitt', valueMap: ['9999'] },
  ],
};

export const KOMM_FYLKER: SyntheticCodelist = {
  id: 'agg_KommFylker',
  label: 'Fylker 2024, sammenslåtte tidsserier',
  type: 'Aggregation',
  values: [
    ...[...new Set(MUNICIPALITIES.map(({ code }) => code.slice(0, 2)))].map((county) => ({
      code: `F-${county}`,
      label: `Fylke ${county}`,
      valueMap: MUNICIPALITIES.filter(({ code }) => code.startsWith(county)).flatMap(({ code }) => [
        former(code),
        code,
      ]),
    })),
    { code: 'F-99', label: 'Uoppgitt', valueMap: ['9999'] },
  ],
};

const variable = (
  code: string,
  members: Member[],
  more: Partial<SyntheticVariable> = {},
): SyntheticVariable => ({
  code,
  label: code.toLowerCase(),
  members,
  eliminable: false,
  codelists: [],
  ...more,
});
const plain = (codes: readonly string[]): Member[] => codes.map((code) => ({ code, label: code }));

const region = variable(
  'Region',
  [
    { code: '0', label: 'Hele landet' },
    ...MUNICIPALITIES,
    ...MUNICIPALITIES.map(({ code, label }) => ({ code: former(code), label: `${label} (-2019)` })),
    { code: '9999', label: 'Uoppgitt' },
  ],
  { eliminable: true, codelists: [KOMM_SUMMER, KOMM_FYLKER] },
);

/** The figure of a municipality, its two codes together: some hundreds or thousands, growing by a little every year. */
export function figureOf(municipality: string, contents: string, year: string): number {
  const start = 400 + (hash(municipality) % 9000) + (hash(contents) % 50);
  return start + (Number(year) - 2011) * (1 + (hash(municipality + contents) % 7));
}

/** 357 municipalities by 4 contents by 15 years. */
export function workTable(changes: Partial<SyntheticTable> = {}): SyntheticTable {
  return {
    id: '90001',
    contents: 'ContentsCode',
    time: 'Tid',
    updated: '2026-03-12T07:00:00Z',
    notes: ['Tallene er oppdiktet.'],
    variables: [
      region,
      variable('ContentsCode', plain(['Bosted', 'Arbeidssted', 'Inn', 'Ut'])),
      variable('Tid', plain(YEARS)),
    ],
    cell: ({ Region, ContentsCode, Tid }) =>
      regional(Region!, Tid!, (code) => figureOf(code, ContentsCode!, Tid!)),
    ...changes,
  };
}

/** As the office's 07459: women and men by age, summed over when they are not asked for. */
export function populationTable(changes: Partial<SyntheticTable> = {}): SyntheticTable {
  return {
    ...workTable(),
    id: '07459',
    updated: '2026-02-25T07:00:00Z',
    variables: [
      region,
      variable('Kjonn', plain(['1', '2']), { eliminable: true }),
      variable('Alder', plain(['000', '001', '105+']), { eliminable: true }),
      variable('ContentsCode', plain(['Personer1'])),
      variable('Tid', plain(YEARS)),
    ],
    cell: ({ Region, Kjonn, Alder, Tid }) =>
      regional(Region!, Tid!, (code) => figureOf(code, `${Kjonn!}${Alder!}`, Tid!)),
    ...changes,
  };
}

/** A code has figures only in its own time; the country is the sum of its municipalities. */
function regional(code: string, year: string, figure: (municipality: string) => number): number | string {
  if (code === '0') return MUNICIPALITIES.reduce((sum, one) => sum + figure(one.code), 0);
  if (code === '9999') return 0;
  const isFormer = code.startsWith('g');
  if (isFormer !== Number(year) < 2020) return '.';
  return figure(isFormer ? code.slice(1) : code);
}
