import { describe, expect, it } from 'vitest';
import { pickPoint } from './pickPoint.ts';

describe('picking points in a chart', () => {
  it('keeps two in the order of time, whichever was picked first', () => {
    expect(pickPoint(pickPoint([], '2018-04'), '2014-02')).toEqual(['2014-02', '2018-04']);
  });

  it('begins again with a third', () => {
    expect(pickPoint(['2014-02', '2018-04'], '2020-03')).toEqual(['2020-03']);
  });

  it('lets go of a point that is picked again', () => {
    expect(pickPoint(['2014-02', '2018-04'], '2014-02')).toEqual(['2018-04']);
  });
});
