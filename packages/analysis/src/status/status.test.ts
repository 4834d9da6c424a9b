import { readFileSync } from 'node:fs';
import type { PathVersion } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { PATH, faultsIn, makeMonths, makeSeries } from '../testing/targets.ts';
import { rateByDestatis } from './destatis.ts';
import { rateByOpenSdg } from './openSdg.ts';
import { readStatus } from './readStatus.ts';
import { rateByUn } from './un.ts';

const [head, ...lines] = readFileSync(new URL('../../golden/status-open-sdg.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const golden = lines.map((cells) => Object.fromEntries(head!.map((column, i) => [column, cells[i]!])));
const WORDS: Record<string, string> = {
  target_achieved: 'achieved',
  substantial_progress: 'on-track',
  moderate_progress: 'acceleration-needed',
  limited_progress: 'limited-progress',
};
const number = (row: Record<string, string>, column: string) => Number(row[column]);

const ends = (row: Record<string, string>) => ({
  baseline: { time: number(row, 't0'), value: number(row, 'base') },
  current: { time: number(row, 't1'), value: number(row, 'current') },
  goal: { time: number(row, 't2'), value: number(row, 'target') },
  direction: row['direction'] === '-1' ? ('at-most' as const) : ('at-least' as const),
});

describe('the rule of Open SDG', () => {
  it.each(golden)('agrees with the golden ratio, score and status of $id', (row) => {
    const rated = rateByOpenSdg(ends(row));
    expect(Math.abs(rated.ratio! - number(row, 'ratio'))).toBeLessThan(1e-9);
    expect(Math.abs(rated.score! - number(row, 'opensdg_score'))).toBeLessThan(1e-9);
    expect(rated.status).toBe(WORDS[row['opensdg_status']!]);
  });

  it('parts at 1.5 and 0.5 per cent a year and at 0 without a target', () => {
    const rate = (current: number) =>
      rateByOpenSdg({
        baseline: { time: 2014, value: 100 },
        current: { time: 2015, value: current },
        direction: 'at-most',
      }).status;
    expect([98.4, 99.4, 99.9, 100.1].map(rate)).toEqual([
      'on-track',
      'acceleration-needed',
      'limited-progress',
      'deterioration',
    ]);
  });

  it('cannot tell where it would divide by zero or take the root of a negative number', () => {
    const zero = {
      ...ends(golden[0]!),
      baseline: { time: 2014, value: 0 },
      current: { time: 2018, value: 5000 },
    };
    expect(rateByOpenSdg(zero).status).toBe('cannot-tell');
    expect(rateByOpenSdg({ ...zero, baseline: { time: 2014, value: -5 } }).status).toBe('cannot-tell');
  });
});

describe('the rule of the UN', () => {
  it('parts at 0.95 and 0.10 of the change required', () => {
    const rate = (current: number) =>
      rateByUn({
        baseline: { time: 2010, value: 100 },
        current: { time: 2015, value: current },
        goal: { time: 2020, value: 80 },
        direction: 'at-most',
      });
    expect(rate(90.5)).toMatchObject({ status: 'on-track', ratio: 0.95 });
    expect(rate(90.6).status).toBe('acceleration-needed');
    expect(rate(99.1).status).toBe('limited-progress');
    expect(rate(101).status).toBe('deterioration');
    expect(rate(80).status).toBe('achieved');
  });
});

describe('the rule of Destatis', () => {
  it('parts at a miss of 5 and 20 per cent of what is left', () => {
    const rate = (perYear: number) =>
      rateByDestatis(
        Array.from({ length: 6 }, (_, i) => 100 - perYear * (i - 5)).map((v) => 200 - v),
        2020,
        { time: 2030, value: 80 },
        'at-most',
      );
    // 100 in 2020, 20 to go in ten years.
    expect(rate(-1.9)).toMatchObject({ status: 'on-track' });
    expect(rate(-1.7).status).toBe('acceleration-needed');
    expect(rate(-1.5).status).toBe('limited-progress');
    expect(rate(0.1).status).toBe('deterioration');
  });
});

describe('a status beside the statements', () => {
  const version: PathVersion = {
    ...PATH,
    baseline: { period: '2014-12', value: 4000, method: 'mean-12m', roundedTo: 1 },
  };
  const fall = (perYear: number) =>
    makeSeries(
      makeMonths(
        '2011-01',
        Array.from({ length: 96 }, (_, i) => 4000 - (perYear / 12) * (i - 42)),
      ),
    );

  it('is worded, cited and ours to have applied', () => {
    const status = readStatus('open-sdg', version, fall(80), 'at-most');
    expect(status.status).toBe('on-track');
    expect(status.text.nb).toBe(
      'Etter regelen til Open SDG: i rute. Regelen ser bare på endepunktene, ikke på sesong og tilfeldige svingninger. Vår beregning.',
    );
    expect(status.citation).toContain('Statistics Canada');
    expect(status.disagreement).toBeNull();
  });

  it('says when the rules disagree, and each of them', () => {
    // A large fall before the baseline, a small rise since: five annual changes fall, the change since baseline rises.
    const turned = makeMonths(
      '2011-01',
      Array.from({ length: 96 }, (_, i) => (i < 36 ? 6000 : 4000 + 2 * (i - 36))),
    );
    const status = readStatus('un', version, makeSeries(turned), 'at-most');
    expect(status.disagreement!.nb).toMatch(
      /^De publiserte reglene er ikke enige\. Open SDG: .+; FN: .+; Destatis: .+\.$/,
    );
    expect(
      faultsIn([
        { code: 'STATUS', text: status.text },
        { code: 'DISAGREE', text: status.disagreement! },
      ]),
    ).toEqual([]);
  });

  it('cannot tell without a figure after the baseline', () => {
    const none = readStatus('destatis', version, makeSeries(makeMonths('2014-01', [4000, 4000])), 'at-most');
    expect(none).toMatchObject({ status: 'cannot-tell', ratio: null, disagreement: null });
  });
});
