/** What the schemas cannot say of an operation: an example that works, an answer to it, and the files it gives. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON, EXAMPLE_REQUESTS } from './exampleRequests.ts';

/** As much of an OpenAPI 3.1 document as is touched here. */
export interface ApiDocument {
  paths?: Record<string, Record<string, Operation>>;
}

interface Operation {
  operationId?: string;
  description?: string;
  parameters?: Parameter[];
  responses?: Record<string, { description: string; content?: Record<string, Content> }>;
}

interface Parameter {
  name: string;
  example?: unknown;
  examples?: unknown;
  schema?: { default?: unknown; enum?: unknown[]; examples?: unknown[] };
}

interface Content {
  schema?: unknown;
  example?: unknown;
}

const FILES: Record<string, Content> = {
  'text/csv': { schema: { type: 'string', description: 'format=csv' } },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    schema: { type: 'string', contentMediaType: 'application/octet-stream', description: 'format=xlsx' },
  },
  'application/json; profile="https://json-stat.org/full/"': {
    schema: {
      type: 'object',
      description:
        'format=json-stat: a JSON-stat 2.0 dataset. A cell without a value is null, and «status» says why: suppressed, missing, ' +
        'not-applicable or not-published. A cell that is not in «status» is final. «extension» has vintages, borders, recipe and terms',
    },
  },
};

const TURTLE: Record<string, Content> = {
  'text/turtle': { schema: { type: 'string', description: 'DCAT-AP-NO' } },
};

const MORE_CONTENT: Readonly<Record<string, Record<string, Content>>> = {
  readSeries: FILES,
  readSnapshot: FILES,
  readDecomposition: FILES,
  readForecast: FILES,
  readDataCatalogue: TURTLE,
};

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  readSeries:
    'With «format» the same figures are a file to download. A suppressed or missing value is null, or an empty cell, with its status ' +
    'beside it; it is never 0.',
  readSnapshot: 'With «format» the same figures are a file to download, a row for each region.',
  readDecomposition:
    'With «format» the parts are a file to download: each part before, after and as a contribution, and their sum. A municipality ' +
    'whose contribution is not known is there too, with an empty cell and its status.',
  readForecast:
    'With «format» the earlier forecasts are a file to download, each beside what came. The forecast from now on is in the JSON.',
  readColumns:
    'For whoever wants all of it at once: about a fifth of the bytes of the same rows. To read series n: take «periods[n]» along the ' +
    'axis of its frequency; «statuses[n]» gives each of those observations its status; those whose status has a value take the ' +
    'next number of «values[n]»; add the numbers up along the way, add those of the series in «over[n]» for the same period, ' +
    'and divide by «scale». The schema says it field by field. JavaScript can use decodeColumns of @regionpuls/contract.',
};

/** Answers that a test has asked for with the example requests; long lists are cut short. */
export const ANSWERS = join(import.meta.dirname, 'answers');

/** Adds to the document in place. */
export function describeOperations(document: ApiDocument): void {
  const answers = new Map(
    readdirSync(ANSWERS)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(ANSWERS, name), 'utf8')) as unknown]),
  );
  for (const operation of Object.values(document.paths ?? {}).flatMap((path) => Object.values(path))) {
    const id = operation.operationId ?? '';
    for (const parameter of operation.parameters ?? []) giveExample(parameter, EXAMPLE_REQUESTS[id]);
    const description = DESCRIPTIONS[id];
    if (description) operation.description = description;
    const answered = operation.responses?.['200'];
    if (!answered) continue;
    if (answered.description === 'Default Response') answered.description = 'The answer';
    const json = answered.content?.['application/json'];
    if (json && answers.has(id)) json.example = answers.get(id);
    const more = MORE_CONTENT[id];
    if (more) answered.content = { ...answered.content, ...more };
  }
}

/** One example a parameter, so that a page that fills them in asks something that has an answer. */
function giveExample(parameter: Parameter, request: Readonly<Record<string, unknown>> | undefined): void {
  const { name, schema } = parameter;
  const first = [
    request?.[name],
    schema?.default,
    schema?.enum?.[0],
    COMMON[name],
    parameter.example,
    schema?.examples?.[0],
  ].find((value) => value !== undefined);
  delete parameter.examples;
  if (first !== undefined) parameter.example = first;
}
