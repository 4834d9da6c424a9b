/** What means nothing to a chart is refused, never passed over; what is ever given out is shown. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '@regionpuls/domain';
import { openAgreements } from '@regionpuls/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addExamplePartnership } from '../examplePartnership.ts';
import { EXAMPLES, type TestServer, startServer } from '../testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { now: () => new Date('2026-11-22T23:30:00Z') });
});
afterAll(() => server.close());

const TARGET = 'indicator=nav-unemployed&region=31&target=ostfold-ledighet';
const TODAY = '2026-11-23';

it.each([
  ['from', `${TARGET}&from=2020-01`],
  ['to', `${TARGET}&to=2020-01`],
  ['recipe', `${TARGET}&recipe=index`],
  ['boundaries', `${TARGET}&boundaries=published`],
  ['frequency', `${TARGET}&frequency=year`],
  ['sex', 'indicator=nav-on-programmes&region=31&target=ostfold-tiltak&sex=female'],
  ['frequency', 'indicator=lfs-employed&region=0&kind=map&frequency=year'],
  ['from', 'indicator=nav-unemployed&region=0&kind=map&from=2030-01'],
  ['from', 'indicator=nav-unemployed&region=0&kind=ranking&from=2020-01'],
  ['asOf', 'indicator=nav-unemployed&region=31&asOf=9999-12-31'],
  ['asOf', `indicator=nav-unemployed&region=31&asOf=${addDays(TODAY, 1)}`],
  ['asOf', 'indicator=nav-unemployed&region=31&kind=map&asOf=9999-12-31'],
  ['asOf', `${TARGET}&asOf=9999-12-31`],
])('names %s as refused in %s', async (parameter, query) => {
  const { status, body } = await server.ask(`/embed/chart.svg?${query}`);
  expect(status).toBe(400);
  const { errors } = body as { errors: { parameter: string }[] };
  expect(errors.map((each) => each.parameter)).toEqual([parameter]);
  expect((await server.ask(`/embed/chart?${query}`)).status).toBe(400);
});

it.each([
  // What the dialog and the pages write.
  `${TARGET}&boundaries=2024`,
  `${TARGET}&boundaries=2024&recipe=seasonally-adjusted&asOf=2026-10-01&lang=en&theme=dark`,
  `${TARGET}&asOf=${TODAY}`,
  'indicator=nav-unemployed&region=31&frequency=month&kind=map&to=2022-06&asOf=2026-01-31&theme=dark',
  'indicator=nav-unemployed&region=31,40&sex=female&from=2020-01&to=2024-12&boundaries=2024&recipe=index',
  `indicator=nav-unemployed&region=31&asOf=${TODAY}`,
])('shows %s', async (query) => {
  expect((await server.ask(`/embed/chart?${query}`)).status).toBe(200);
});

describe('a target’s file', () => {
  const values = async (of: TestServer, query: string) => {
    const { text } = await of.ask(`/embed/chart?${query}`);
    const csv = /<a href="http:\/\/[^/]+([^"]*)">CSV/.exec(text)![1]!.replaceAll('&amp;', '&');
    const { body } = await of.ask(csv.replace(/&format=csv.*/, ''));
    const points = (body as { series: { points: { value: number | null }[] }[] }).series[0]!.points;
    const rows = [...text.matchAll(/<tr><th scope="row">[^<]*<td>([^<]*)/g)].map(([, value]) => value!);
    return {
      inFile: points.flatMap(({ value }) => (value === null ? [] : [String(Math.round(value))])),
      shown: rows.filter((value) => /\d/.test(value)).map((value) => value.replace(/\D/g, '')),
      text,
    };
  };

  it.each(['none', 'seasonally-adjusted'])('has the figures that are shown, %s', async (recipe) => {
    const { inFile, shown } = await values(server, `${TARGET}&recipe=${recipe}`);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.toReversed()).toEqual(inFile);
  });

  it('is of the target’s own sex, which the chart says', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'regionpuls-women-'));
    const example = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as {
      targets: { id: string; breakdown: string }[];
    };
    for (const target of example.targets) if (target.id === 'ostfold-tiltak') target.breakdown = 'sex=female';
    const file = join(directory, 'example.json');
    writeFileSync(file, JSON.stringify(example));
    const agreements = openAgreements({ directory });
    await addExamplePartnership(agreements, file);
    const women = await startServer(inject('archive'), { agreements, access: agreements });
    const query = 'indicator=nav-on-programmes&region=31&target=ostfold-tiltak';
    for (const said of ['', '&sex=female']) {
      const { inFile, shown, text } = await values(women, query + said);
      expect(/<h1>(.*?)<\/h1>/.exec(text)![1]).toMatch(/arbeidssøkere på tiltak i Østfold, kvinner: /i);
      expect(shown[0]).toBe('338');
      expect(inFile.at(-1)).toBe('338');
    }
    expect((await women.ask(`/embed/chart?${query}&sex=male`)).status).toBe(400);
    await women.close();
    rmSync(directory, { recursive: true });
  });
});
