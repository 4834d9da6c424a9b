import type { Figure } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { questionOfAlternative } from './questionOfAlternative.ts';

const figure = (changes: Partial<Figure>): Figure => ({
  indicator: 'registered',
  region: '01',
  label: 'Østfold',
  breakdown: 'total',
  boundaries: 'published',
  period: '2014-02',
  adjustment: 'none',
  unit: 'persons',
  value: 1,
  status: 'final',
  roundedTo: 1,
  quoted: false,
  source: 'somebody',
  vintage: null,
  ...changes,
});
const asked = { indicator: 'registered', region: '01', from: '2014-02', to: '2018-04' };
const answer = { left: figure({}), right: figure({ period: '2018-04' }) };
const said = (question: object) => Object.fromEntries(Object.entries(question).filter(([, value]) => value));

describe('the address of a better comparison', () => {
  it('says no more than differs: the same month, on the borders there were', () => {
    const better = { left: figure({ period: '2014-04' }), right: figure({ period: '2018-04' }) };
    expect(said(questionOfAlternative(better, answer, asked))).toEqual({
      indicator: 'registered',
      region: '01',
      from: '2014-04',
      to: '2018-04',
    });
  });

  it('names adjustment and borders where they change', () => {
    const better = {
      left: figure({ adjustment: 'mean-12m', region: '31', boundaries: '2024' }),
      right: figure({ adjustment: 'mean-12m', region: '31', boundaries: '2024', period: '2018-04' }),
    };
    expect(said(questionOfAlternative(better, answer, asked))).toEqual({
      indicator: 'registered',
      region: '31',
      from: '2014-02',
      to: '2018-04',
      adjustment: 'mean-12m',
      boundaries: '2024',
      boundariesTo: '2024',
    });
  });

  it('drops the other side’s choices when both sides become alike', () => {
    const mixed = { ...asked, indicatorTo: 'rate', sexTo: 'female', toValue: '4042', roundedTo: '10' };
    const question = questionOfAlternative(answer, answer, mixed);
    expect(said(question)).toEqual(asked);
  });

  it('keeps a quoted figure, its rounding, and the day that is asked about', () => {
    const quoted = { left: answer.left, right: figure({ quoted: true, value: 134_000, period: '2018-04' }) };
    expect(
      said(questionOfAlternative(quoted, answer, { ...asked, roundedTo: '1000', asOf: '2018-06-01' })),
    ).toMatchObject({ toValue: '134000', roundedTo: '1000', asOf: '2018-06-01' });
  });
});
