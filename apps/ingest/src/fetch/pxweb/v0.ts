/** The older PxWeb API (`/api/v0/no/table/…`, elsewhere `/api/v1/…`). It has no configuration and no codelists to fetch. */
import { isRecord } from '@regionpuls/formats';
import type { Dialect } from './dialect.ts';
import type { TableVariable } from './tableMetadata.ts';

export const v0: Dialect = {
  configUrl: () => null,
  metadataUrl: tableUrl,
  codelistUrl: () => null,
  readMetadata: (json) => {
    if (!isRecord(json) || !Array.isArray(json['variables'])) return null;
    const variables = json['variables'].filter(isRecord).map(({ code, values, elimination }) => {
      const codes = Array.isArray(values) ? values.filter((one) => typeof one === 'string') : [];
      return [String(code), { codes, eliminable: elimination === true, codelists: null }] as [
        string,
        TableVariable,
      ];
    });
    return { updated: null, variables: new Map(variables) };
  },
  dataCall: (office, table, chunk) => ({
    url: tableUrl(office, table),
    init: {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({
        query: chunk.map(({ variable, codelist, codes }) => ({
          code: variable,
          // `agg_KommSummer` of the newer API is called `agg:KommSummer` here.
          selection: { filter: codelist === null ? 'item' : codelist.replace('_', ':'), values: codes },
        })),
        response: { format: 'json-stat2' },
      }),
    },
  }),
};

function tableUrl({ baseUrl, language }: { baseUrl: string; language: string }, table: string): string {
  return `${baseUrl}/${language}/table/${encodeURIComponent(table)}`;
}
