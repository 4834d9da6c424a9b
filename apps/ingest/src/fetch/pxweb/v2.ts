/** PxWebApi 2 (https://www.pxtools.net/PxWebApi/documentation/). */
import { RemarkList, isRecord, readCubeHead } from '@regionpuls/formats';
import type { Dialect } from './dialect.ts';
import type { Chunk, TableVariable } from './tableMetadata.ts';

/** A longer address is answered with 404. */
const LONGEST_URL = 2000;

export const v2: Dialect = {
  configUrl: ({ baseUrl }) => `${baseUrl}/config`,
  metadataUrl: ({ baseUrl, language }, table) =>
    `${baseUrl}/tables/${encodeURIComponent(table)}/metadata?lang=${language}&outputFormat=json-stat2`,
  codelistUrl: ({ baseUrl, language }, id) =>
    `${baseUrl}/codelists/${encodeURIComponent(id)}?lang=${language}`,
  readMetadata: (json) => {
    const head = readCubeHead(json, new RemarkList());
    if (!head || !isRecord(json) || !isRecord(json['dimension'])) return null;
    const { dimension } = json;
    const variables = head.dimensions.map(({ id, codes }): [string, TableVariable] => {
      const given = dimension[id];
      const extension = isRecord(given) && isRecord(given['extension']) ? given['extension'] : {};
      const codelists = extension['codelists'] ?? extension['codeLists'];
      return [
        id,
        {
          codes,
          eliminable: extension['elimination'] === true,
          codelists: Array.isArray(codelists)
            ? codelists.filter(isRecord).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
            : null,
        },
      ];
    });
    return { updated: head.updated, variables: new Map(variables) };
  },
  dataCall: ({ baseUrl, language }, table, chunk) => {
    const address = `${baseUrl}/tables/${encodeURIComponent(table)}/data?lang=${language}&outputFormat=json-stat2`;
    const url = `${address}&${getQuery(chunk)}`;
    if (url.length <= LONGEST_URL) return { url, init: { headers: { accept: 'application/json' } } };
    const selection = chunk.map(({ variable, codelist, codes }) => ({
      variableCode: variable,
      ...(codelist === null ? {} : { codelist }),
      valueCodes: codes,
    }));
    return {
      url: address,
      init: {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ selection }),
      },
    };
  },
};

function getQuery(chunk: Chunk): string {
  return chunk
    .flatMap(({ variable, codelist, codes }) => {
      const name = `[${encodeURIComponent(variable)}]`;
      const values = `valueCodes${name}=${codes.map(encodeURIComponent).join(',')}`;
      return codelist === null ? [values] : [`codelist${name}=${encodeURIComponent(codelist)}`, values];
    })
    .join('&');
}
