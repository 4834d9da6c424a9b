/** One attempt to take something in: whatever becomes of it is recorded, and what did not pass the gate is kept in quarantine. */
import type { Ingest, Layout, Report } from '@regionpuls/domain';
import type { FiguresWriter, Payload } from '@regionpuls/store';
import { type Delivery, takeIn } from '../takeIn.ts';

/** Who tries, and where from. */
export interface Attempt {
  origin: Ingest['origin'];
  by: string | null;
  feed: string | null;
}

export interface GateOptions {
  writer: FiguresWriter;
  now: () => Date;
}

export async function attempt(delivery: Delivery, who: Attempt, options: GateOptions): Promise<Ingest> {
  const { writer, now } = options;
  const started = now();
  const { report: taken, publication } = await takeIn(delivery, { writer, now: started });
  // What is only tried does not wait for anybody, whatever was found.
  const tried = delivery.dryRun && taken.outcome === 'quarantined';
  const report: Report = tried ? { ...taken, outcome: 'checked' } : taken;
  const { layout, payload } = delivery;
  const ingest = await recordReport(
    { report, layout, started, payload, delivery: publication?.delivery ?? null },
    who,
    options,
  );
  if (report.outcome === 'published') await replaceWaiting(ingest, options);
  return ingest;
}

export interface Attempted {
  report: Report;
  layout: Layout;
  started: Date;
  /** Null where there were no bytes. */
  payload: Payload | null;
  delivery: number | null;
}

/** Also for attempts that never became a delivery: refused options, a source that did not answer. */
export async function recordReport(
  { report, layout, started, payload, delivery }: Attempted,
  who: Attempt,
  { writer, now }: GateOptions,
): Promise<Ingest> {
  const kept = payload !== null && (delivery !== null || report.outcome === 'quarantined');
  if (kept && delivery === null) await writer.keepPayload(payload);
  return writer.recordIngest({
    ...who,
    layout,
    started: started.toISOString(),
    finished: now().toISOString(),
    payload: kept ? payload.hash : null,
    delivery,
    report,
  });
}

/** What waits of the very bytes that were published now needs no decision any more. */
async function replaceWaiting({ id, payload, by }: Ingest, { writer }: GateOptions): Promise<void> {
  if (payload === null) return;
  for (const waiting of await writer.ingests({ limit: 100, waiting: true, payload })) {
    await writer.decide({
      ingest: waiting.id,
      state: 'replaced',
      by: by ?? 'kommandolinjen',
      reason: `Den samme filen ble publisert i inntak ${id}.`,
      byIngest: id,
    });
  }
}
