/** What came in, what waits, and how foreign tables are read. Reading is open; writing needs an editor's token. */
import {
  accessSchema,
  boundaryBasisSchema,
  columnMappingSchema,
  feedStatusSchema,
  ingestSchema,
  layoutSchema,
  mappingNameSchema,
  periodSchema,
  savedMappingSchema,
  tablePreviewSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { none } from './parts.ts';

const ingestId = z.strictObject({ id: z.coerce.number().int().positive() });
const flag = z.enum(['true', 'false']).default('false');

/** Layouts that arrive as a file; the others are fetched or belong to the command line. */
export const uploadLayoutSchema = layoutSchema.extract(['tidy', 'json-stat', 'nav-hl060', 'mapped']);

/** How a payload is to be read. */
const reading = {
  layout: uploadLayoutSchema,
  source: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is a source id, such as nav'),
  boundaries: boundaryBasisSchema.optional(),
  published: z
    .string()
    .regex(/^(>=)?\d{4}-\d{2}(-\d{2})?$/)
    .optional()
    .meta({ description: 'YYYY-MM-DD, YYYY-MM, or >=YYYY-MM-DD; left out where the file tells' }),
  mapping: mappingNameSchema.optional(),
  /** With layout `mapped`: the file's period, in place of one fixed in the mapping. */
  period: periodSchema.optional(),
  /** With layout `json-stat`: the table card that says what its dimensions are. */
  table: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,20}$/)
    .optional(),
};

export const listIngests = defineRoute({
  method: 'GET',
  path: '/api/v1/ingests',
  operationId: 'listIngests',
  summary: 'Every attempt to take figures in, newest first, and how many wait in quarantine',
  tags: ['data room'],
  params: none,
  query: z.strictObject({
    source: z.string().max(40).optional(),
    feed: z.string().max(60).optional(),
    waiting: flag,
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  response: z.object({ ingests: z.array(ingestSchema), waiting: z.number().int().nonnegative() }),
});

export const readIngest = defineRoute({
  method: 'GET',
  path: '/api/v1/ingests/:id',
  operationId: 'readIngest',
  summary: 'One ingest with its whole report',
  tags: ['data room'],
  params: ingestId,
  query: none,
  response: ingestSchema,
});

export const uploadIngest = defineRoute({
  method: 'POST',
  path: '/api/v1/ingests',
  operationId: 'uploadIngest',
  summary: 'Takes a file in: published with a report, or kept in quarantine with the reasons',
  tags: ['data room'],
  role: 'editor',
  upload: true,
  params: none,
  query: z.strictObject({
    ...reading,
    dryRun: flag,
    /** Chosen by the sender, to ask how far it has come: see `readUpload`. */
    job: z.uuid().optional(),
  }),
  response: ingestSchema,
});

export const readUpload = defineRoute({
  method: 'GET',
  path: '/api/v1/uploads/:job',
  operationId: 'readUpload',
  summary: 'How far an upload has come',
  tags: ['data room'],
  params: z.strictObject({ job: z.uuid() }),
  query: none,
  response: z.object({
    stage: z.enum(['receiving', 'reading', 'done']),
    /** Bytes received, and rows read so far. */
    bytes: z.number().int().nonnegative(),
    rows: z.number().int().nonnegative(),
  }),
});

export const previewTable = defineRoute({
  method: 'POST',
  path: '/api/v1/previews',
  operationId: 'previewTable',
  summary:
    'The beginning of a table, what its columns look like, and which saved mappings fit it; nothing is kept',
  tags: ['data room'],
  role: 'editor',
  upload: true,
  params: none,
  query: z.strictObject({
    sheet: z.string().max(31).optional(),
    encoding: z.enum(['utf-8', 'latin-1']).optional(),
    delimiter: z.enum([',', ';', 'tab']).optional(),
  }),
  response: tablePreviewSchema,
});

export const decideIngest = defineRoute({
  method: 'POST',
  path: '/api/v1/ingests/:id/decision',
  operationId: 'decideIngest',
  summary: 'Accepts what waits in quarantine, with a reason that is kept with the vintage, or discards it',
  tags: ['data room'],
  role: 'editor',
  params: ingestId,
  query: none,
  body: z.strictObject({
    decision: z.enum(['accept', 'discard']),
    reason: z.string().trim().min(3).max(2000),
  }),
  /** The ingest that came of it when accepted, the one discarded otherwise. */
  response: ingestSchema,
});

export const rereadIngest = defineRoute({
  method: 'POST',
  path: '/api/v1/ingests/:id/reading',
  operationId: 'rereadIngest',
  summary: 'Reads what waits in quarantine in another way, such as with a corrected mapping',
  tags: ['data room'],
  role: 'editor',
  params: ingestId,
  query: none,
  body: z.strictObject(reading),
  response: ingestSchema,
});

export const listMappings = defineRoute({
  method: 'GET',
  path: '/api/v1/mappings',
  operationId: 'listMappings',
  summary: 'How tables that are not ours are read',
  tags: ['data room'],
  params: none,
  query: none,
  response: z.object({ mappings: z.array(savedMappingSchema) }),
});

export const saveMapping = defineRoute({
  method: 'PUT',
  path: '/api/v1/mappings/:name',
  operationId: 'saveMapping',
  summary: 'Saves a mapping; a changed one is a new version',
  tags: ['data room'],
  role: 'editor',
  params: z.strictObject({ name: mappingNameSchema }),
  query: none,
  body: columnMappingSchema,
  response: savedMappingSchema,
});

export const listFeeds = defineRoute({
  method: 'GET',
  path: '/api/v1/feeds',
  operationId: 'listFeeds',
  summary: 'What is published again and again: newest period, when the next is expected, and what is late',
  tags: ['data room'],
  params: none,
  query: none,
  response: z.object({ feeds: z.array(feedStatusSchema), scheduled: z.boolean() }),
});

export const fetchFeed = defineRoute({
  method: 'POST',
  path: '/api/v1/feeds/:id/fetch',
  operationId: 'fetchFeed',
  summary: 'Fetches a feed from its source now',
  tags: ['data room'],
  role: 'editor',
  params: z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
  query: z.strictObject({ dryRun: flag }),
  response: ingestSchema,
});

export const readAccess = defineRoute({
  method: 'GET',
  path: '/api/v1/access',
  operationId: 'readAccess',
  summary: 'Whose token this is, and how long it lasts',
  tags: ['data room'],
  role: 'editor',
  params: none,
  query: none,
  response: accessSchema,
});
