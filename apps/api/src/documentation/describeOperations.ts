/** What the schemas cannot say of an operation: an example that works, an answer to it, and the files it gives. */
import { EXAMPLE_ANSWERS } from './exampleAnswers.ts';
import { COMMON, EXAMPLE_REQUESTS, PAGE_REQUESTS, WRITING_REQUESTS } from './exampleRequests.ts';
import { describeParameter } from './parameterWords.ts';

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
  description?: string;
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

const MORE_CONTENT: Readonly<Record<string, Record<string, Content>>> = {
  readSeries: FILES,
  readSnapshot: FILES,
  readDecomposition: FILES,
  readForecast: FILES,
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

/** Adds to the document in place. @param origin of addresses in examples. */
export function describeOperations(document: ApiDocument, origin: string): void {
  const requests = { ...EXAMPLE_REQUESTS, ...PAGE_REQUESTS, ...WRITING_REQUESTS };
  for (const operation of Object.values(document.paths ?? {}).flatMap((path) => Object.values(path))) {
    const id = operation.operationId ?? '';
    for (const parameter of operation.parameters ?? []) {
      const described = parameter.description ?? describeParameter(id, parameter.name);
      if (described) parameter.description = described;
      giveExample(parameter, requests[id], origin);
    }
    const description = DESCRIPTIONS[id];
    if (description) operation.description = description;
    const answered = operation.responses?.['200'];
    if (!answered) continue;
    if (answered.description === 'Default Response') answered.description = 'The answer';
    const json = answered.content?.['application/json'];
    if (json && Object.hasOwn(EXAMPLE_ANSWERS, id)) json.example = EXAMPLE_ANSWERS[id];
    const more = MORE_CONTENT[id];
    if (more) answered.content = { ...answered.content, ...more };
  }
}

/** One example a parameter, so that a page that fills them in asks something that has an answer. */
function giveExample(
  parameter: Parameter,
  request: Readonly<Record<string, unknown>> | undefined,
  origin: string,
): void {
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
  if (first === undefined) return;
  parameter.example = typeof first === 'string' && first.startsWith('/') ? origin + first : first;
}
