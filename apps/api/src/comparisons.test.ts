/** The guard over the bundled figures: what may be compared, what is said, and what is offered instead. */
import { readComparison } from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from './testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

const compare = (query: string) => server.answer(readComparison, `/api/v1/comparisons?${query}`);
const codes = (findings: readonly { code: string }[]) => findings.map((finding) => finding.code);

describe('comparison', () => {
  it('withholds the headline of February 2014 against April 2018, and offers the same months', async () => {
    const answer = await compare('indicator=nav-unemployed&region=31&from=2014-02&to=2018-04');
    expect(answer.outcome).toBe('block-headline');
    expect(answer.findings.find((finding) => finding.code === 'SEASON_MISMATCH')).toMatchObject({
      severity: 'block-headline',
    });
    expect(answer.headline).toBeNull();
    expect(answer.change!.percent).toBeCloseTo(-29.44, 2);
    const offered = answer.alternatives.map(
      ({ left, right }) => `${left.period}→${right.period} ${left.adjustment}`,
    );
    expect(offered).toEqual(expect.arrayContaining(['2014-02→2018-02 none', '2014-04→2018-04 none']));
    for (const alternative of answer.alternatives)
      expect(codes(alternative.findings)).not.toContain('SEASON_MISMATCH');
  });

  it('lets the same month on the same borders pass clean, and sets it beside the nation: −25,9 % and −10,5 %', async () => {
    const answer = await compare('indicator=nav-unemployed&region=01&from=2014-04&to=2018-04');
    expect(answer.outcome).toBe('clean');
    expect([answer.left.vintage!.published, answer.right.vintage!.published]).toEqual([
      '2014-04-30',
      '2018-04-30',
    ]);
    expect(answer.left.value).toBe(5457);
    expect(answer.right.value).toBe(4042);
    expect(answer.headline!.nb).toContain('−25,9');
    expect(answer.besideNation!.own.percent).toBeCloseTo(-25.93, 2);
    expect(answer.besideNation!.nation.percent).toBeCloseTo(-10.49, 2);
    expect(answer.besideNation!.difference).toBeCloseTo(-15.44, 2);
    const february = await compare('indicator=nav-unemployed&region=31&from=2014-02&to=2018-02');
    expect(february.outcome).toBe('clean');
    expect(february.findings).toEqual([]);
  });

  it('raises the break of November 2018 with NAV’s own estimate', async () => {
    const answer = await compare('indicator=nav-unemployed&region=31&from=2018-04&to=2019-04');
    const found = answer.findings.find((finding) => finding.code === 'BREAK_NAV_2018_11')!;
    expect(found.severity).toBe('warn');
    expect(found.text.nb).toContain('2\u00a0500');
    expect(found.text.en).toContain('3,600');
  });

  it('says that 131 000 and 134 000 are rounded, and that people may have moved in', async () => {
    const answer = await compare(
      'indicator=lfs-employed&region=01&from=2014&to=2018&fromValue=131000&toValue=134000&roundedTo=1000',
    );
    expect(codes(answer.findings)).toEqual(
      expect.arrayContaining(['ROUNDED_INPUT', 'LEVEL_WITHOUT_POPULATION']),
    );
    expect(answer.left).toMatchObject({ quoted: true, vintage: null });
  });

  it('blocks residents in employment against jobs located here', async () => {
    const answer = await compare(
      'indicator=employed-residence&region=3001&from=2023&to=2023&indicatorTo=employed-workplace',
    );
    expect(answer.outcome).toBe('block');
    expect(answer.change).toBeNull();
    expect(codes(answer.findings)).toContain('RESIDENCE_VS_WORKPLACE');
  });

  it('names Rømskog between Østfold then and now', async () => {
    const answer = await compare('indicator=nav-unemployed&region=01&from=2014-02&to=2014-02&regionTo=31');
    expect(answer.findings.find((finding) => finding.code === 'BOUNDARY_MISMATCH')!.text.nb).toContain(
      'Rømskog',
    );
  });

  it('makes no number of a suppressed side', async () => {
    const answer = await compare('indicator=nav-unemployed&region=4010&sex=female&from=2018-06&to=2019-06');
    expect(answer).toMatchObject({ outcome: 'block', change: null, headline: null, besideNation: null });
  });

  it('shows a revision when one figure is asked for at two instants', async () => {
    const answer = await compare(
      'indicator=lfs-employment-rate&region=01&from=2016&to=2016&asOf=2017-06-01&asOfTo=2019-01-01',
    );
    expect([answer.left.value, answer.right.value]).toEqual([61.2, 60.3]);
    expect(codes(answer.findings)).toContain('VINTAGE_REVISION');
  });

  it.each([
    ['indicator=nav-unemployed&region=31&from=2014-02', 'to'],
    ['indicator=nav-unemployed&region=31&from=2014-02&to=2018-04&fromValue=5%20733', 'fromValue'],
    ['indicator=nav-unemployed&region=31&from=2014&to=2018', 'from'],
    ['indicator=nav-unemployed&region=31&from=2014-02&to=2018-04&regionTo=7777', 'regionTo'],
  ])('refuses %s, naming «%s»', async (query, parameter) => {
    const { status, body } = await server.ask(`/api/v1/comparisons?${query}`);
    expect(status).toBe(400);
    expect((body as { errors: { parameter: string }[] }).errors[0]!.parameter).toBe(parameter);
  });
});
