/** A query of a synthetic table to JSON-stat 2, or the error that the office would answer. */
import type { SyntheticTable, SyntheticVariable } from './syntheticTable.ts';

export interface Asked {
  variable: string;
  codelist: string | null;
  codes: string[];
}

/** An answer that is no figures: status and body, word for word as the office has them. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    super(String(status));
    this.status = status;
    this.body = body;
  }
}

export function parameterError(title: string, status = 400, more: object = {}): Refusal {
  return new Refusal(status, { type: 'Parameter error', title, ...more, status });
}

interface Taken {
  variable: SyntheticVariable;
  members: { code: string; label: string; parts: string[] }[];
  inAnswer: boolean;
}

/** @throws Refusal */
export function answerData(table: SyntheticTable, asked: readonly Asked[], maxCells: number): object {
  for (const { variable } of asked) {
    if (!table.variables.some(({ code }) => code === variable)) throw parameterError('Non-existent variable');
  }
  const taken = table.variables.map((variable) => take(variable, asked));
  const shown = taken.filter(({ inAnswer }) => inAnswer);
  const cells = shown.reduce((product, { members }) => product * members.length, 1);
  if (cells > maxCells) {
    throw parameterError('Too many cells selected', 400, { detail: 'Too many cells selected' });
  }
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (let cell = 0; cell < cells; cell++) {
    const sum = sumOf(table, taken, cell);
    if (typeof sum === 'string') status[cell] = sum;
    value.push(typeof sum === 'string' ? null : sum);
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: `${table.id}: Oppdiktede tall`,
    source: 'Et oppdiktet statistikkbyrå',
    updated: table.updated,
    ...(table.notes.length > 0 ? { note: table.notes } : {}),
    role: { time: [table.time], metric: [table.contents] },
    id: shown.map(({ variable }) => variable.code),
    size: shown.map(({ members }) => members.length),
    dimension: Object.fromEntries(
      shown.map(({ variable, members }) => [variable.code, dimensionOf(variable, members)]),
    ),
    extension: { px: { tableid: table.id, decimals: 0 } },
    value,
    ...(Object.keys(status).length > 0 ? { status } : {}),
  };
}

export function dimensionOf(
  { label }: SyntheticVariable,
  members: readonly { code: string; label: string }[],
) {
  return {
    label,
    category: {
      index: Object.fromEntries(members.map(({ code }, place) => [code, place])),
      label: Object.fromEntries(members.map(({ code, label: name }) => [code, name])),
    },
    extension: { elimination: false, show: 'code_value' },
  };
}

function take(variable: SyntheticVariable, asked: readonly Asked[]): Taken {
  const own = variable.members.map(({ code, label }) => ({ code, label, parts: [code] }));
  const query = asked.find((one) => one.variable === variable.code);
  if (!query) {
    if (!variable.eliminable) throw parameterError('Missing selection for mandantory variable');
    const total = own.find(({ code }) => code === '0');
    const parts = total ? ['0'] : own.map(({ code }) => code);
    return { variable, members: [{ code: '', label: '', parts }], inAnswer: false };
  }
  const list = variable.codelists.find(({ id }) => id === query.codelist);
  if (query.codelist !== null && !list) throw parameterError('Non-existent codelist');
  const offered = list
    ? list.values.map(({ code, label, valueMap }) => ({ code, label, parts: valueMap }))
    : own;
  // Their own fault, kept: the same code twice is a crash without a word.
  if (new Set(query.codes).size < query.codes.length) throw new Refusal(500, '');
  const members = query.codes.flatMap((code) => {
    const top = /^top\((\d+)\)$/i.exec(code);
    if (code === '*') return offered;
    if (top) return offered.slice(-Number(top[1]));
    if (/[(),]/.test(code)) throw parameterError('Illegal selection expression');
    const found = offered.find((one) => one.code === code);
    if (!found) throw parameterError('Non-existent value');
    return [found];
  });
  // The office answers in its own order, whatever the order of the question.
  const wanted = new Set(members);
  return { variable, members: offered.filter((one) => wanted.has(one)), inAnswer: true };
}

/** A sum with something withheld is withheld; categories that were not in use add nothing. */
function sumOf(table: SyntheticTable, taken: readonly Taken[], cell: number): number | string {
  let rest = cell;
  const parts = [...taken].reverse().map(({ variable, members, inAnswer }) => {
    const member = members[inAnswer ? rest % members.length : 0]!;
    if (inAnswer) rest = Math.floor(rest / members.length);
    return [variable.code, member.parts] as const;
  });
  let sum = 0;
  let figures = 0;
  let symbol = '.';
  const visit = (at: number, members: Record<string, string>): void => {
    if (at === parts.length) {
      const found = table.cell(members);
      if (typeof found === 'number') {
        sum += found;
        figures++;
      } else if (found !== '.') symbol = found;
      return;
    }
    const [variable, codes] = parts[at]!;
    for (const code of codes) visit(at + 1, { ...members, [variable]: code });
  };
  visit(0, {});
  return figures === 0 || symbol !== '.' ? symbol : sum;
}
