/** A request to the JSON that answers it. */
import type { IncomingMessage } from 'node:http';
import { type Asked, Refusal, answerData, dimensionOf, parameterError } from './answerData.ts';
import type { SyntheticTable } from './syntheticTable.ts';

export interface RouteOptions {
  tables: SyntheticTable[];
  maxDataCells?: number;
}

/** A GET address that is longer is not found. */
const LONGEST_URL = 2100;
/** @throws Refusal */
export function route(url: URL, request: IncomingMessage, body: string, options: RouteOptions): object {
  if (request.method === 'GET' && request.url!.length > LONGEST_URL) throw new Refusal(404, '');
  const maxCells = options.maxDataCells ?? 800_000;
  const path = url.pathname.replace('/api/pxwebapi/v2', '');
  if (path === '/config') {
    return {
      apiVersion: '2.3.2',
      defaultLanguage: 'no',
      maxDataCells: maxCells,
      // As they stand: 0 is no limit told here, not no limit.
      maxCallsPerTimeWindow: 0,
      timeWindow: 0,
    };
  }
  const old = /^\/api\/v0\/\w+\/table\/(\w+)$/.exec(path);
  if (old) return routeOld(tableOf(options, old[1]!), request.method!, body, maxCells);
  const codelist = /^\/codelists\/(.+)$/.exec(path);
  if (codelist) return codelistOf(options, decodeURIComponent(codelist[1]!));
  const match = /^\/tables\/(\w+)\/(metadata|data)$/.exec(path);
  if (!match) throw new Refusal(404, '');
  const table = tableOf(options, match[1]!);
  const format = url.searchParams.get('outputFormat') ?? 'json-stat2';
  if (format !== 'json-stat2') throw badFormat();
  if (match[2] === 'metadata') return metadataOf(table);
  const asked = request.method === 'POST' ? readPosted(body) : readAsked(url);
  return answerData(table, asked, maxCells);
}

function tableOf({ tables }: RouteOptions, id: string): SyntheticTable {
  const table = tables.find((one) => one.id === id);
  if (!table) throw parameterError('Non-existent table', 404);
  return table;
}

function codelistOf({ tables }: RouteOptions, id: string): object {
  const lists = tables.flatMap(({ variables }) => variables.flatMap(({ codelists }) => codelists));
  const found = lists.find((one) => one.id === id);
  if (!found) throw parameterError('Non-existent codelist', 404);
  return { ...found, language: 'no', links: [] };
}

function metadataOf({ id, variables, updated, tableUpdated, notes, time, contents }: SyntheticTable): object {
  return {
    version: '2.0',
    class: 'dataset',
    label: `${id}: Oppdiktede tall`,
    updated: tableUpdated ?? updated,
    note: notes,
    role: { time: [time], metric: [contents] },
    id: variables.map(({ code }) => code),
    size: variables.map(({ members }) => members.length),
    dimension: Object.fromEntries(
      variables.map((variable) => {
        const { code, members, eliminable, codelists } = variable;
        const extension = {
          elimination: eliminable,
          codelists: codelists.map((one) => ({ id: one.id, label: one.label, type: one.type, links: [] })),
        };
        return [code, { ...dimensionOf(variable, members), extension }];
      }),
    ),
  };
}

function readAsked({ searchParams }: URL): Asked[] {
  const asked: Asked[] = [];
  for (const [name, values] of searchParams) {
    const variable = /^valueCodes\[(.+)\]$/i.exec(name)?.[1];
    if (variable === undefined) continue;
    const codelist = searchParams.get(`codelist[${variable}]`);
    asked.push({ variable, codelist, codes: values.split(',') });
  }
  return asked;
}

function readPosted(body: string): Asked[] {
  const { selection } = JSON.parse(body) as {
    selection: { variableCode: string; codelist?: string; valueCodes: string[] }[];
  };
  return selection.map(({ variableCode, codelist, valueCodes }) => ({
    variable: variableCode,
    codelist: codelist ?? null,
    codes: valueCodes,
  }));
}

function routeOld(table: SyntheticTable, method: string, body: string, maxCells: number): object {
  if (method === 'GET') {
    return {
      title: `${table.id}: Oppdiktede tall`,
      variables: table.variables.map(({ code, label, members, eliminable }) => ({
        code,
        text: label,
        values: members.map((one) => one.code),
        valueTexts: members.map((one) => one.label),
        elimination: eliminable,
        time: code === table.time,
      })),
    };
  }
  const { query } = JSON.parse(body) as {
    query: { code: string; selection: { filter: string; values: string[] } }[];
  };
  try {
    const asked = query.map(({ code, selection: { filter, values } }) => ({
      variable: code,
      codelist: /^(agg|vs):/.test(filter) ? filter.replace(':', '_') : null,
      codes: filter === 'top' ? [`top(${values[0]!})`] : values,
    }));
    return answerData(table, asked, maxCells);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { title } = error.body as { title?: string };
    if (title?.startsWith('Too many')) throw new Refusal(403, { error: 'Too many values selected' });
    throw new Refusal(400, { error: 'Parameter error' });
  }
}

function badFormat(): Refusal {
  return new Refusal(400, {
    type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
    errors: { outputFormat: ['The input was not valid.'] },
    traceId: '00-0',
  });
}
