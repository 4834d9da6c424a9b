/** What came in, what became of it, and an editor's word about it. Whatever writes is done by the ingest process. */
import {
  decideIngest,
  listIngests,
  previewTable,
  readAccess,
  readIngest,
  readUpload,
  rereadIngest,
  uploadIngest,
} from '@regionpuls/contract';
import { type Ingest, type Layout, ingestSchema, tablePreviewSchema } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type { FeedFetches } from '../intake/feedFetches.ts';
import { receiveFile } from '../intake/receiveFile.ts';
import type { IntakeAnswer, RunIntake } from '../intake/runIntake.ts';
import { Uploads } from '../intake/uploads.ts';
import { mount } from '../mount.ts';
import { ProblemResponse, badParameter, conflict, notFound } from '../problems.ts';
import type { Sources } from '../sources.ts';

export interface Intake {
  run: RunIntake;
  /** What waits on a source, in a queue of its own so that no file has to wait for it. */
  fetches: FeedFetches;
  /** Folder for what is being received. */
  folder: string;
}

/** A tidy file streams; everything else is held in memory while it is read. */
const MOST_BYTES: Partial<Record<Layout, number>> = { tidy: 1_000_000_000 };
const MOST_BYTES_OTHERWISE = 50_000_000;

export function answerIngests(app: FastifyInstance, sources: Sources, intake: Intake | undefined): void {
  const uploads = new Uploads();

  mount(app, listIngests, async ({ query: { waiting, ...filter } }) => ({
    ingests: await sources.figures.ingests({ ...defined(filter), waiting: waiting === 'true' }),
    waiting: await sources.figures.countWaiting(),
  }));
  mount(app, readIngest, async ({ params }) => requireIngest(sources, params.id));
  mount(app, readUpload, async ({ params }) => {
    const state = uploads.find(params.job);
    if (!state) throw notFound(`upload ${params.job}`);
    return state;
  });
  mount(app, readAccess, async ({ access }) => access!);
  if (!intake) return;

  mount(app, uploadIngest, async ({ query, access, request }) => {
    const { layout, job, dryRun, ...reading } = query;
    if (layout === 'mapped' && !reading.mapping)
      throw badParameter('mapping', 'is needed with layout «mapped»');
    if (layout === 'json-stat' && !reading.table)
      throw badParameter('table', 'is needed with layout «json-stat»');
    const state = uploads.begin(job);
    const file = await receiveFile(request, {
      folder: intake.folder,
      mostBytes: MOST_BYTES[layout] ?? MOST_BYTES_OTHERWISE,
      onBytes: (bytes) => (state.bytes = bytes),
    });
    try {
      state.stage = 'reading';
      const args = [
        layout,
        file.path,
        '--file-name',
        file.fileName,
        '--origin',
        'upload',
        '--by',
        access!.name,
      ];
      const answer = await intake.run(
        [...args, ...flagsOf(reading), ...(dryRun === 'true' ? ['--dry-run'] : [])],
        ({ rows }) => (state.rows = rows ?? state.rows),
      );
      return toIngest(answer);
    } finally {
      state.stage = 'done';
      await file.remove();
    }
  });
  mount(app, previewTable, async ({ query, request }) => {
    const file = await receiveFile(request, { folder: intake.folder, mostBytes: MOST_BYTES_OTHERWISE });
    try {
      const { delimiter, ...rest } = query;
      const flags = flagsOf({ ...rest, delimiter: delimiter === 'tab' ? '\t' : delimiter });
      const answer = await intake.run(['preview', file.path, '--file-name', file.fileName, ...flags]);
      return tablePreviewSchema.parse(valueOf(answer));
    } finally {
      await file.remove();
    }
  });
  mount(app, decideIngest, async ({ params, body, access }) => {
    const { gate } = await requireIngest(sources, params.id);
    if (gate?.state !== 'waiting') throw conflict(`Ingest ${params.id} does not wait in quarantine.`);
    if (body.decision === 'accept' && !gate.acceptable) {
      throw conflict(`Ingest ${params.id} has errors: it can be read in another way, or discarded.`);
    }
    const args = [body.decision, String(params.id), '--reason', body.reason, '--by', access!.name];
    return toIngest(await intake.run(args));
  });
  mount(app, rereadIngest, async ({ params, body, access }) => {
    const { gate } = await requireIngest(sources, params.id);
    if (gate?.state !== 'waiting') throw conflict(`Ingest ${params.id} does not wait in quarantine.`);
    const args = ['reread', String(params.id), '--origin', 'upload', '--by', access!.name];
    return toIngest(await intake.run([...args, ...flagsOf(body)]));
  });
}

/** Where files lie while they are received; not among the databases. */
export function incomingFolder(directory: string): string {
  return join(directory, 'incoming');
}

async function requireIngest(sources: Sources, id: number): Promise<Ingest> {
  const ingest = await sources.figures.ingest(id);
  if (!ingest) throw notFound(`ingest ${id}`);
  return ingest;
}

export function toIngest(answer: IntakeAnswer): Ingest {
  return ingestSchema.parse(valueOf(answer));
}

/** @throws ProblemResponse when it was not done. */
export function valueOf(answer: IntakeAnswer): unknown {
  if (answer.ok) return answer.value;
  if (answer.kind === 'stopped') throw stopping();
  if (answer.kind === 'usage') throw badParameter('file', answer.reason);
  throw new ProblemResponse({
    type: '/problems/intake-broke',
    title: 'The file could not be taken in',
    status: 422,
    detail: answer.reason,
  });
}

function stopping(): ProblemResponse {
  return new ProblemResponse({
    type: '/problems/stopping',
    title: 'The service is stopping',
    status: 503,
    detail: 'The service stopped before it was done. Nothing was stored; try again when it is up.',
  });
}

function flagsOf(values: Record<string, string | undefined>): string[] {
  // With «=», so that a value that begins with a hyphen is never taken for a flag.
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
}

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
