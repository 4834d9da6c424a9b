import type { ColumnMapping } from '@regionpuls/domain';
import { columnMappingSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { openFiguresWriter } from '../openFiguresWriter.ts';
import type { FiguresWriter } from '../reader.ts';
import { deliveryDraft, vintageDraft } from '../testing/drafts.ts';
import { temporaryDirectory } from '../testing/temporaryDirectory.ts';
import { GateError, type IngestDraft } from './gate.ts';

const NOW = new Date('2026-02-06T08:00:00.000Z');

async function openWithPayload(): Promise<{ writer: FiguresWriter; payload: string }> {
  const writer = openFiguresWriter({ directory: temporaryDirectory(), now: () => NOW });
  await writer.publish(deliveryDraft([vintageDraft('2018-05-04', { '01': { '2018-04': 4042 } })]));
  return { writer, payload: (await writer.deliveries(1))[0]!.payload };
}

function ingestDraft(payload: string | null, more: Partial<IngestDraft['report']> = {}): IngestDraft {
  return {
    layout: 'tidy',
    origin: 'upload',
    feed: null,
    by: 'Kari',
    started: NOW.toISOString(),
    finished: NOW.toISOString(),
    payload,
    delivery: null,
    report: {
      source: 'nav',
      fileName: 'april.csv',
      options: { layout: 'tidy' },
      outcome: 'quarantined',
      rows: 2,
      series: 1,
      hiddenRates: 0,
      releases: [],
      changes: null,
      remarks: [
        {
          rule: 'jump',
          severity: 'doubt',
          message: { nb: 'hopp', nn: 'hopp', en: 'jump' },
          places: [{ line: 2, column: 'value' }],
          count: 1,
        },
      ],
      ...more,
    },
  };
}

describe('the memory of the gate', () => {
  it('gives back what was recorded, newest first and page by page', async () => {
    const { writer, payload } = await openWithPayload();
    const first = await writer.recordIngest(ingestDraft(payload));
    const second = await writer.recordIngest(ingestDraft(null, { outcome: 'refused', source: 'ssb' }));
    expect(first.gate).toEqual({
      state: 'waiting',
      acceptable: true,
      decided: null,
      by: null,
      reason: null,
      byIngest: null,
    });
    expect(second.gate).toBeNull();
    expect((await writer.ingests({ limit: 9 })).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect((await writer.ingests({ limit: 9, before: second.id })).map(({ id }) => id)).toEqual([first.id]);
    expect((await writer.ingests({ limit: 9, source: 'ssb' })).map(({ id }) => id)).toEqual([second.id]);
    expect(await writer.countWaiting()).toBe(1);
  });

  it('lets an ingest in quarantine be decided about once, with a reason', async () => {
    const { writer, payload } = await openWithPayload();
    const { id } = await writer.recordIngest(ingestDraft(payload));
    const decide = (reason: string) => writer.decide({ ingest: id, state: 'discarded', by: 'Ola', reason });
    await expect(decide('  ')).rejects.toThrow(GateError);
    expect((await decide('feil fil')).gate).toMatchObject({
      byIngest: null,
      state: 'discarded',
      by: 'Ola',
      reason: 'feil fil',
    });
    await expect(decide('en gang til')).rejects.toThrow('allerede avgjort');
    expect(await writer.ingests({ limit: 9, waiting: true })).toEqual([]);
  });

  it('decides about nothing that is not in quarantine', async () => {
    const { writer, payload } = await openWithPayload();
    const { id } = await writer.recordIngest(ingestDraft(payload, { outcome: 'published' }));
    const decide = (ingest: number) => writer.decide({ ingest, state: 'accepted', by: 'Ola', reason: 'ja' });
    await expect(decide(id)).rejects.toThrow('ikke i karantene');
    await expect(decide(99)).rejects.toThrow('nummer 99');
  });

  it('has what waits once, however often it comes', async () => {
    const { writer, payload } = await openWithPayload();
    const first = await writer.recordIngest(ingestDraft(payload));
    expect(await writer.recordIngest(ingestDraft(payload))).toEqual(first);
    const other = await writer.recordIngest(ingestDraft(payload, { options: { layout: 'tidy', a: 'b' } }));
    expect(other.id).not.toBe(first.id);
    await writer.decide({ ingest: first.id, state: 'discarded', by: 'Ola', reason: 'feil fil' });
    expect((await writer.recordIngest(ingestDraft(payload))).id).toBeGreaterThan(other.id);
  });

  it('cannot accept what has an error', async () => {
    const { writer, payload } = await openWithPayload();
    const [remark] = ingestDraft(payload).report.remarks;
    const { gate } = await writer.recordIngest(
      ingestDraft(payload, { remarks: [{ ...remark!, severity: 'error' }] }),
    );
    expect(gate?.acceptable).toBe(false);
  });
});

describe('a feed that is tried again and again', () => {
  const tried = (
    at: string,
    outcome: 'failed' | 'unchanged' | 'published',
    more: Partial<IngestDraft> = {},
  ) => ({
    ...ingestDraft(null, { outcome, remarks: [] }),
    layout: 'pxweb' as const,
    feed: 'ssb-07459',
    started: `${at}:00.000Z`,
    finished: `${at}:09.000Z`,
    ...more,
  });

  it('is one ingest a day in Norway: when it began, the last try, and how many there were', async () => {
    const { writer } = await openWithPayload();
    const first = await writer.recordIngest(
      tried('2026-02-06T07:05', 'failed', { by: null, origin: 'schedule' }),
    );
    expect(first.report.tries).toBeUndefined();
    await writer.recordIngest(tried('2026-02-06T07:20', 'failed', { by: null, origin: 'schedule' }));
    const third = await writer.recordIngest(tried('2026-02-06T22:59', 'failed'));
    expect(third).toEqual({
      ...first,
      by: 'Kari',
      origin: 'upload',
      finished: '2026-02-06T22:59:09.000Z',
      report: { ...first.report, tries: 3 },
    });
    const nextDay = await writer.recordIngest(tried('2026-02-06T23:01', 'failed'));
    expect(nextDay.id).not.toBe(first.id);
    expect(await writer.ingests({ limit: 9 })).toEqual([nextDay, third]);
  });

  it('begins a new one after anything else came of it, and never of another feed', async () => {
    const { writer } = await openWithPayload();
    const outcomes = ['failed', 'unchanged', 'unchanged', 'published', 'unchanged', 'failed'] as const;
    for (const [minute, outcome] of outcomes.entries())
      await writer.recordIngest(tried(`2026-02-06T08:0${minute}`, outcome));
    await writer.recordIngest(tried('2026-02-06T08:07', 'failed', { feed: 'ssb-05111' }));
    await writer.recordIngest(tried('2026-02-06T08:08', 'failed', { feed: null }));
    await writer.recordIngest(tried('2026-02-06T08:09', 'failed', { feed: null }));
    const all = await writer.ingests({ limit: 20 });
    expect(all.map(({ feed, report }) => [feed, report.outcome, report.tries]).reverse()).toEqual([
      ['ssb-07459', 'failed', undefined],
      ['ssb-07459', 'unchanged', 2],
      ['ssb-07459', 'published', undefined],
      ['ssb-07459', 'unchanged', undefined],
      ['ssb-07459', 'failed', undefined],
      ['ssb-05111', 'failed', undefined],
      [null, 'failed', undefined],
      [null, 'failed', undefined],
    ]);
    const good = { limit: 1, feed: 'ssb-07459', outcomes: ['published', 'unchanged'] as const };
    expect((await writer.ingests(good))[0]!.finished).toBe('2026-02-06T08:04:09.000Z');
  });
});

describe('mappings', () => {
  const mapping: ColumnMapping = columnMappingSchema.parse({
    name: 'nav-kommune',
    source: 'nav',
    headerRow: 3,
    region: { column: 1, heading: 'Kommune', form: 'code-and-name' },
    period: { fixed: '2026-01' },
    values: [{ column: 2, heading: 'Antall', indicator: 'nav-unemployed' }],
  });

  it('are kept version by version, and the same again is the one that is there', async () => {
    const { writer } = await openWithPayload();
    expect(await writer.saveMapping(mapping, 'Kari')).toMatchObject({ version: 1, by: 'Kari' });
    expect(await writer.saveMapping(mapping, 'Ola')).toMatchObject({ version: 1, by: 'Kari' });
    const changed = { ...mapping, headerRow: 4 };
    expect(await writer.saveMapping(changed, 'Ola')).toMatchObject({ version: 2, by: 'Ola' });
    expect((await writer.mapping('nav-kommune', 1))?.mapping.headerRow).toBe(3);
    expect((await writer.mapping('nav-kommune'))?.mapping.headerRow).toBe(4);
    expect((await writer.mappings()).map(({ version }) => version)).toEqual([2]);
    expect(await writer.mapping('annen')).toBeNull();
  });
});
