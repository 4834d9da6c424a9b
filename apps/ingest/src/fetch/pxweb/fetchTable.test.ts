import { type PxwebOffice, type PxwebTable, findPxwebOffice } from '@regionpuls/catalogue';
import { toOrdinal } from '@regionpuls/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attempt } from '../../gate/attempt.ts';
import { openArchive } from '../../testing/archive.ts';
import { createFakeWorld } from '../../testing/fakeWorld.ts';
import { MUNICIPALITIES, YEARS, figureOf, workTable } from '../../testing/pxwebServer/municipalTables.ts';
import { type PxwebServer, openPxwebServer } from '../../testing/pxwebServer/openPxwebServer.ts';
import type { SyntheticTable } from '../../testing/pxwebServer/syntheticTable.ts';
import { type FetchTableOptions, type FetchedTable, fetchTable } from './fetchTable.ts';

const ssbOffice = findPxwebOffice('ssb')!;
const card: PxwebTable = {
  source: 'ssb',
  table: '90001',
  boundaries: '2024',
  queries: [
    {
      Region: { codelist: 'agg_KommSummer', take: 'all', matching: 'K-\\d{4}' },
      ContentsCode: { take: 'all' },
      Tid: { take: 'all' },
    },
  ],
  reading: {
    region: { dimension: 'Region', prefixes: ['K-'] },
    time: { dimension: 'Tid' },
    indicators: [
      { indicator: 'employed-residence', at: { ContentsCode: 'Bosted' } },
      { indicator: 'employed-workplace', at: { ContentsCode: 'Arbeidssted' } },
      { indicator: 'commuters-in', at: { ContentsCode: 'Inn' } },
      { indicator: 'commuters-out', at: { ContentsCode: 'Ut' } },
    ],
    whole: {},
  },
  rhythm: { frequency: 'year', lagDays: 75, hour: '08:00', graceDays: 30 },
};

let world: ReturnType<typeof createFakeWorld>;
let server: PxwebServer;
let table: SyntheticTable;
const start = async (
  changes: Partial<SyntheticTable> = {},
  limits: { maxDataCells?: number; callsPerMinute?: number } = {},
) => {
  await server?.close();
  table = workTable(changes);
  server = await openPxwebServer({
    tables: [table],
    now: world.now,
    onSilence: world.expire,
    maxDataCells: 5000,
    ...limits,
  });
};
beforeEach(async () => {
  world = createFakeWorld();
  await start();
});
afterEach(() => server.close());

const office = (changes: Partial<PxwebOffice> = {}): PxwebOffice => ({
  ...ssbOffice,
  baseUrl: server.baseUrl,
  ...changes,
});
const get = (options: Partial<FetchTableOptions> = {}, asked: PxwebTable = card) =>
  fetchTable(asked, office(), { ...world, previous: null, ...options });
/** Why it failed; what else came of it where it did not. */
const reasonOf = (fetched: FetchedTable, language: 'nb' | 'en' = 'nb') =>
  fetched.kind === 'failed' ? fetched.reason[language] : JSON.stringify(fetched);
const mostInAMinute = (from = 0) => {
  const times = server.calls.slice(from).map(({ at }) => at);
  return Math.max(...times.map((first) => times.filter((at) => at >= first && at < first + 60_000).length));
};
const callsOf = (kind: string) => server.calls.filter((call) => call.kind === kind);

describe('fetching a table', () => {
  it('arrives complete in several calls, under the limit of calls, whatever goes wrong on the way, as one vintage', async () => {
    server.script('config', { status: 503 });
    server.script('codelist', 'reset');
    server.script(
      'data',
      { status: 429, retryAfter: '7' },
      null,
      'cut',
      'hang',
      { status: 503 },
      'half',
      'html',
      'slow',
      null,
      { status: 500 },
    );
    const fetched = await get();
    if (fetched.kind !== 'fetched') throw new Error(JSON.stringify(fetched));
    const met = ['503', '429', 'brøt forbindelsen', 'ikke innen', 'kuttet', 'text/html', '500'];
    for (const words of met) expect(world.lines.join('\n')).toContain(words);
    // 60 cells a municipality: 357 of them in 5 calls of 72, and 8 calls that came to nothing.
    expect(callsOf('data')).toHaveLength(5 + 8);
    expect(mostInAMinute()).toBeLessThan(30);

    const archive = await openArchive();
    const who = { origin: 'command', by: null, feed: null } as const;
    const ingest = await attempt(fetched.delivery, who, { writer: archive.writer, now: world.now });
    expect([ingest.report.outcome, ingest.report.rows]).toEqual(['published', 357 * 15 * 4]);
    const vintages = await archive.writer.vintages({ source: 'ssb', indicator: 'employed-residence' });
    expect(vintages).toHaveLength(1);
    expect(vintages[0]).toMatchObject({ published: '2026-03-12', precision: 'day', added: 357 * 15 * 4 });
    const figures = await archive.writer.figures();
    for (const { code } of MUNICIPALITIES) {
      for (const { indicator, at } of card.reading.indicators) {
        const found = figures.find({
          indicator,
          region: code,
          breakdown: 'total',
          boundaries: '2024',
          frequency: 'year',
        })!;
        expect([...found.ordinals]).toEqual(YEARS.map(toOrdinal));
        expect([...found.values]).toEqual(YEARS.map((year) => figureOf(code, at['ContentsCode']!, year)));
      }
    }

    const again = await attempt(fetched.delivery, who, { writer: archive.writer, now: world.now });
    expect(again.report.outcome).toBe('unchanged');
    expect(await archive.writer.vintages({ source: 'ssb', indicator: 'employed-residence' })).toHaveLength(1);
    await archive.remove();
  });

  it('keeps under 30 calls in any minute through a long download', async () => {
    await start({}, { maxDataCells: 400 });
    expect((await get()).kind).toBe('fetched');
    expect(callsOf('data')).toHaveLength(60);
    expect(mostInAMinute()).toBeLessThan(30);
    expect(mostInAMinute()).toBeGreaterThan(20);
  });

  it('asks for the same cells once, in few calls where the office allows it, and posts what is too long for an address', async () => {
    await start({}, { maxDataCells: 800_000 });
    expect((await get()).kind).toBe('fetched');
    expect(callsOf('data').map(({ method }) => method)).toEqual(['POST']);
    await start({}, { maxDataCells: 1000 });
    expect((await get()).kind).toBe('fetched');
    expect(callsOf('data').length).toBe(Math.ceil(357 / Math.floor(1000 / 60)));
    expect(callsOf('data').map(({ method }) => method)).toContain('GET');
    for (const { path } of callsOf('data')) expect(path.length).toBeLessThanOrEqual(2000);
  });

  it('gives the same payload whatever went wrong, so that it is the same delivery', async () => {
    const first = await get();
    server.script('data', { status: 503 }, 'cut', 'half');
    const second = await get();
    if (first.kind !== 'fetched' || second.kind !== 'fetched') throw new Error('not fetched');
    expect(second.delivery.payload.hash).toBe(first.delivery.payload.hash);
    expect(second.delivery.options).toEqual(first.delivery.options);
  });

  it('asks for no figures when the table has not been updated since', async () => {
    const first = await get();
    if (first.kind !== 'fetched') throw new Error('not fetched');
    const before = server.calls.length;
    const previous = first.delivery.options;
    expect(await get({ previous })).toEqual({ kind: 'unchanged', updated: table.updated });
    expect(server.calls.slice(before).map(({ kind }) => kind)).toEqual(['config', 'metadata']);
    const changed = { ...card, queries: [{ ...card.queries[0]!, Tid: { take: { top: 2 } } }] };
    expect((await get({ previous }, changed)).kind).toBe('fetched');
    table.updated = '2026-06-01T06:00:00Z';
    expect((await get({ previous })).kind).toBe('fetched');
  });

  it('tells figures from a table where other figures were changed later, and written otherwise', async () => {
    table.tableUpdated = '2026-04-01T06:00:00.000Z';
    const fetched = await get();
    if (fetched.kind !== 'fetched') throw new Error(JSON.stringify(fetched));
    const { options, published } = fetched.delivery;
    expect([options['updated'], published]).toEqual([
      table.tableUpdated,
      { published: '2026-03-12', precision: 'day' },
    ]);
    table.tableUpdated = '2026-04-01T06:00:00Z';
    expect((await get({ previous: options })).kind).toBe('unchanged');
  });

  it('begins again when the table is updated in the middle, and gives up the second time', async () => {
    server.script('data', null, 'moved');
    const fetched = await get();
    if (fetched.kind !== 'fetched') throw new Error('not fetched');
    expect(fetched.delivery.options['updated']).toBe('2026-03-12T07:01:00Z');
    expect(callsOf('metadata')).toHaveLength(2);
    server.script('data', null, 'moved', null, 'moved');
    expect(reasonOf(await get())).toContain('endret to ganger');
  });

  it('fails, and leaves nothing behind, when the office does not recover', async () => {
    server.script('data', null, null, ...Array<'cut'>(20).fill('cut'));
    const fetched = await get({ rules: { attempts: 4 } });
    expect(reasonOf(fetched)).toContain('Ga opp etter 4 forsøk; ingenting er endret');
    expect(reasonOf(fetched, 'en')).toContain('Gave up after 4 attempts');
    expect(callsOf('data')).toHaveLength(2 + 4);
  });

  it('gives up at the deadline rather than wait longer than it', async () => {
    server.script('data', { status: 503, retryAfter: '7200' });
    const fetched = await get({ rules: { deadlineMs: 10 * 60_000 } });
    expect(reasonOf(fetched)).toContain('ikke ferdig innen 10 minutter (sist: svarte 503)');
    expect(world.slept.every((ms) => ms < 10 * 60_000)).toBe(true);
  });

  it('waits as long as the office asks, in seconds or until a date, and a whole minute after an unexplained 429', async () => {
    const date = new Date(world.now().getTime() + 90_000).toUTCString();
    server.script(
      'config',
      { status: 429, retryAfter: '12' },
      { status: 503, retryAfter: date },
      { status: 429 },
    );
    expect((await get()).kind).toBe('fetched');
    const waits = world.slept.filter((ms) => ms >= 10_000);
    expect(waits.slice(0, 1)).toEqual([12_500]);
    // The date was 90 s away at first; 12,5 s had passed.
    expect(waits[1]).toBe(90_000 - 12_500 + 1000);
    expect(waits[2]).toBe(60_000 + 2000);
  });

  it('stays under a limit that is lower than ours', async () => {
    await start({}, { callsPerMinute: 10, maxDataCells: 1000 });
    expect((await get()).kind).toBe('fetched');
    expect(callsOf('data').length).toBeGreaterThan(20);
    // Ours allows four at once before the first answer tells of theirs.
    expect(mostInAMinute(4)).toBeLessThan(10);
    expect(server.calls.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['a variable that is not there', { Regionen: { take: 'all' } }, 'har ikke variabelen Regionen'],
    ['a code that is not there', { Tid: { take: ['1901'] } }, 'kodene 1901 finnes ikke'],
    [
      'a codelist that is not there',
      { Region: { codelist: 'agg_Bydeler', take: 'all' } },
      'har ikke kodelisten agg_Bydeler',
    ],
    ['nothing that fits', { Region: { take: 'all', matching: 'K-.*' } }, 'ingen av kodene passer'],
  ] as const)(
    'says what there is instead when the card asks for %s, before any figures',
    async (_, change, complaint) => {
      const asked = {
        ...card,
        queries: [{ ...card.queries[0]!, ...change } as (typeof card.queries)[number]],
      };
      expect(reasonOf(await get({}, asked))).toContain(complaint);
      expect(callsOf('data')).toEqual([]);
    },
  );

  it('refuses to leave out a variable that the office does not sum over', async () => {
    const asked = {
      ...card,
      queries: [{ Region: card.queries[0]!['Region']!, Tid: { take: 'all' } as const }],
    };
    expect(await get({}, asked)).toMatchObject({
      kind: 'failed',
      reason: { nb: 'Tabell 90001 må spørres om ContentsCode, men kortet nevner det ikke.' },
    });
  });

  it('refuses a codelist that has come to mean the borders of another year', async () => {
    const failed = await get({}, { ...card, boundaries: '2020' });
    expect(reasonOf(failed)).toContain('kortet gjelder grensene i 2020. Lag et kort for de nye grensene');
  });

  it('does not try again when the office refuses the query, and gives its own words', async () => {
    server.script('data', {
      status: 400,
      body: '{"type":"Parameter error","title":"Non-existent value","status":400}',
    });
    expect(await get()).toMatchObject({
      kind: 'failed',
      reason: { nb: 'SSB avviste spørringen med 400: «Non-existent value».' },
    });
    expect(callsOf('data')).toHaveLength(1);
  });

  it('does not take an answer to another question', async () => {
    const other = workTable({
      variables: table.variables.map((one) => ({ ...one, members: one.members.slice(0, 5) })),
    });
    const body = JSON.stringify({ ...(await answerOf(other)), updated: table.updated });
    server.script('data', { body });
    expect(reasonOf(await get())).toContain('svaret er ikke på det som ble spurt om: Region');
  });

  it('speaks the older dialect with the same card, where the codes stand in it', async () => {
    const regions = ['0', '3101', '3103'];
    const asked: PxwebTable = {
      ...card,
      boundaries: 'published',
      queries: [
        { Region: { take: regions }, ContentsCode: { take: 'all' }, Tid: { take: { from: '2020' } } },
      ],
    };
    const old = office({ dialect: 'v0', baseUrl: server.oldBaseUrl, maxCells: 100 });
    const fetched = await fetchTable(asked, old, { ...world, previous: null });
    if (fetched.kind !== 'fetched') throw new Error(JSON.stringify(fetched));
    expect(callsOf('config')).toEqual([]);
    expect(callsOf('data')).toHaveLength(1);
    const again = await fetchTable(asked, old, { ...world, previous: fetched.delivery.options });
    expect(again).toEqual({ kind: 'unchanged', updated: table.updated });
    server.script('data', { status: 403, body: '{"error":"Too many values selected"}' });
    expect(await fetchTable(asked, old, { ...world, previous: null })).toMatchObject({
      kind: 'failed',
      reason: { nb: 'SSB avviste spørringen med 403: «Too many values selected».' },
    });
  });
});

/** Three regions of a table, as the server would answer. */
async function answerOf(other: SyntheticTable): Promise<object> {
  const elsewhere = await openPxwebServer({ tables: [other], now: world.now });
  const answer = await fetch(
    `${elsewhere.baseUrl}/tables/90001/data?valueCodes[Region]=0&valueCodes[ContentsCode]=*&valueCodes[Tid]=*`,
  );
  const json = (await answer.json()) as object;
  await elsewhere.close();
  return json;
}

describe('the office’s closing time', () => {
  it.each([
    // Norway is an hour ahead of UTC in winter and two in summer.
    ['2026-11-10T04:00:00Z', '2026-11-10T07:00:00.000Z'],
    ['2026-11-10T06:59:59Z', '2026-11-10T07:00:00.000Z'],
    ['2026-07-10T03:30:00Z', '2026-07-10T06:00:00.000Z'],
    ['2026-11-10T10:31:00Z', '2026-11-10T10:40:00.000Z'],
  ])('fetches nothing at %s', async (at, until) => {
    world = createFakeWorld(at);
    await start();
    expect(await get()).toEqual({ kind: 'closed', until: new Date(until) });
    expect(server.calls).toEqual([]);
  });

  it.each(['2026-11-10T03:59:59Z', '2026-11-10T07:00:00Z', '2026-07-10T06:00:00Z'])(
    'fetches at %s',
    async (at) => {
      world = createFakeWorld(at);
      await start({}, { maxDataCells: 800_000 });
      expect((await get()).kind).toBe('fetched');
    },
  );

  it('waits when asked to', async () => {
    world = createFakeWorld('2026-11-10T04:00:00Z');
    await start();
    expect((await get({ waitUntilOpen: true })).kind).toBe('fetched');
    expect(world.slept[0]).toBe(3 * 3_600_000);
  });

  it('throws away what it has when the office closes in the middle', async () => {
    world = createFakeWorld('2026-11-10T03:59:30Z');
    await start({}, { maxDataCells: 1000 });
    expect(await get()).toEqual({ kind: 'closed', until: new Date('2026-11-10T07:00:00Z') });
    expect(callsOf('data').length).toBeGreaterThan(0);
  });
});

describe('another office', () => {
  it('is another card: its own names, quarters, codes of the country and language', async () => {
    const quarters = ['2018K3', '2018K4', '2019K1'];
    const swedish: SyntheticTable = {
      ...workTable(),
      id: 'TAB5432',
      contents: 'TabellInnehåll',
      time: 'Kvartal',
      variables: [
        {
          code: 'Län',
          label: 'region',
          members: ['00', '01', '03'].map((code) => ({ code, label: code })),
          eliminable: false,
          codelists: [],
        },
        {
          code: 'Kön',
          label: 'kön',
          members: ['1', '2', '1+2'].map((code) => ({ code, label: code })),
          eliminable: false,
          codelists: [],
        },
        {
          code: 'TabellInnehåll',
          label: 'innehåll',
          members: [{ code: '000000VK', label: 'Antal' }],
          eliminable: false,
          codelists: [],
        },
        {
          code: 'Kvartal',
          label: 'kvartal',
          members: quarters.map((code) => ({ code, label: code })),
          eliminable: false,
          codelists: [],
        },
      ],
      cell: (members) => (members['Län'] === '03' ? ':' : 57.3),
    };
    const elsewhere = await openPxwebServer({ tables: [swedish], now: world.now });
    const sv: PxwebTable = {
      source: 'scb',
      table: 'TAB5432',
      boundaries: 'published',
      queries: [
        {
          Län: { take: 'all' },
          Kön: { take: ['1+2', '2'] },
          TabellInnehåll: { take: ['000000VK'] },
          Kvartal: { take: { range: ['2018K3', '2018K4'] } },
        },
      ],
      reading: {
        region: { dimension: 'Län', codes: { '00': '0' } },
        time: { dimension: 'Kvartal' },
        indicators: [{ indicator: 'lfs-employed', at: { TabellInnehåll: '000000VK' }, times: 1000 }],
        breakdown: { dimension: 'Kön', name: 'sex', members: { '1+2': 'total', 2: 'female' } },
        whole: {},
      },
      rhythm: { frequency: 'quarter', lagDays: 40, hour: '08:00', graceDays: 5 },
    };
    const scb: PxwebOffice = {
      ...ssbOffice,
      id: 'scb',
      name: 'SCB',
      baseUrl: elsewhere.baseUrl,
      language: 'sv',
      timeZone: 'Europe/Stockholm',
      closed: [],
    };
    const fetched = await fetchTable(sv, scb, { ...world, previous: null });
    if (fetched.kind !== 'fetched') throw new Error(JSON.stringify(fetched));
    expect(elsewhere.calls.every(({ kind, path }) => kind === 'config' || path.includes('lang=sv'))).toBe(
      true,
    );
    const rows: unknown[] = [];
    const result = await fetched.delivery.read({
      series: (series) => rows.push(series) - 1,
      release: () => 0,
      add: (series, _, ordinal, value) => rows.push([series, ordinal, value]),
      addRows: () => expect.unreachable(),
    });
    expect(result.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.rows).toBe(3 * 2 * 2);
    expect(rows[0]).toEqual({
      indicator: 'lfs-employed',
      region: '0',
      breakdown: 'sex=female',
      frequency: 'quarter',
    });
    expect(rows[1]).toEqual([0, toOrdinal('2018-Q3'), 57_300]);
    expect(rows.at(-1)).toEqual([expect.anything(), toOrdinal('2018-Q4'), NaN]);
    await elsewhere.close();
  });
});
