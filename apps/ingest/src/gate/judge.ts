/** An editor's word about what waits in quarantine. */
import type { Ingest } from '@regionpuls/domain';
import { GateError, payloadOfBytes } from '@regionpuls/store';
import type { Reading } from '../layouts/reading.ts';
import { toDelivery } from '../layouts/toDelivery.ts';
import { takeIn } from '../takeIn.ts';
import { type Attempt, type GateOptions, attempt, recordReport } from './attempt.ts';

export interface Judgement {
  id: number;
  by: string;
  reason: string;
}

/**
 * Publishes what was doubted, and keeps the reason with the vintage. It is checked again: what has become an error since it came
 * stays in quarantine.
 * @throws GateError when it does not wait, or has errors.
 */
export async function accept({ id, by, reason }: Judgement, options: GateOptions): Promise<Ingest> {
  const { writer, now } = options;
  const waiting = await requireWaiting(id, options);
  if (!waiting.gate!.acceptable) {
    throw new GateError(`Inntak ${id} har feil. Det kan leses på en annen måte eller forkastes.`);
  }
  if (reason.trim() === '') throw new GateError('Avgjørelsen trenger en begrunnelse.');
  const delivery = await toDelivery(readingOf(waiting), await payloadOf(waiting, options), options);
  const started = now();
  const { report, publication } = await takeIn(
    { ...delivery, accepted: { by, reason: reason.trim() } },
    { writer, now: started },
  );
  const { origin, feed, layout } = waiting;
  const attempted = {
    report,
    layout,
    started,
    payload: delivery.payload,
    delivery: publication?.delivery ?? null,
  };
  if (report.outcome === 'quarantined') {
    throw new GateError(
      `Inntak ${id} kan ikke godtas: ${report.remarks.find(({ severity }) => severity === 'error')?.message.nb ?? 'det er ikke lenger som det var.'}`,
    );
  }
  const ingest = await recordReport(attempted, { origin, feed, by }, options);
  await writer.decide({ ingest: id, state: 'accepted', by, reason, byIngest: ingest.id });
  return ingest;
}

/** @throws GateError when it does not wait. */
export async function discard({ id, by, reason }: Judgement, { writer }: GateOptions): Promise<Ingest> {
  return writer.decide({ ingest: id, state: 'discarded', by, reason });
}

/** Reads the same bytes in another way; published, the old reading is replaced. @throws GateError when it does not wait. */
export async function reread(
  id: number,
  reading: Omit<Reading, 'fileName'>,
  who: Attempt,
  options: GateOptions,
): Promise<Ingest> {
  const waiting = await requireWaiting(id, options);
  const delivery = await toDelivery(
    { ...reading, fileName: waiting.report.fileName },
    await payloadOf(waiting, options),
    options,
  );
  return attempt(delivery, who, options);
}

async function requireWaiting(id: number, { writer }: GateOptions): Promise<Ingest> {
  const ingest = await writer.ingest(id);
  if (!ingest) throw new GateError(`Det finnes ikke noe inntak med nummer ${id}.`);
  if (ingest.gate?.state !== 'waiting') throw new GateError(`Inntak ${id} venter ikke i karantene.`);
  return ingest;
}

async function payloadOf({ payload }: Ingest, { writer }: GateOptions) {
  const bytes = payload === null ? null : await writer.payload(payload);
  if (!bytes) throw new GateError('Filen er ikke i arkivet lenger.');
  return payloadOfBytes(bytes);
}

/** What the options say where no date was given. */
const UNTOLD = new Set(['column', 'undated', 'file']);

/** How it was read when it came, as its options tell. */
function readingOf({ layout, report }: Ingest): Reading {
  const { boundaries, published, mapping, period, table } = report.options;
  return {
    layout,
    source: report.source,
    fileName: report.fileName,
    ...(boundaries === undefined ? {} : { boundaries }),
    ...(published === undefined || UNTOLD.has(published) ? {} : { published }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(period === undefined ? {} : { period }),
    ...(table === undefined ? {} : { table }),
  };
}
