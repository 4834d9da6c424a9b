import { describe, expect, it } from 'vitest';
import { nb } from '../texts/nb.ts';
import { readView, writeView } from './readView.ts';

const read = (query: string) => readView('nav-unemployed', new URLSearchParams(query), '31');

describe('the address of an indicator page', () => {
  it('stands for the default region when it names none', () => {
    expect(read('').view?.region).toEqual(['31']);
  });

  it('reads back to the same view after being written', () => {
    const query =
      'region=31,01&sex=female&from=2014-02&to=2018-04&boundaries=2024&recipe=index&asOf=2018-06-01&lang=nn&theme=dark';
    const { view } = read(query);
    expect(view && writeView(view)).toBe(query);
  });

  it('names every bad parameter with what was written', () => {
    expect(read('from=2018-13&sex=both').bad).toEqual([
      { parameter: 'sex', value: 'both', unknown: false },
      { parameter: 'from', value: '2018-13', unknown: false },
    ]);
  });

  it('names a parameter that it does not know', () => {
    expect(read('regon=31').bad).toEqual([{ parameter: 'regon', value: '31', unknown: true }]);
  });

  it('refuses a range in the wrong order, a seventh region and the same region twice', () => {
    expect(read('from=2018-04&to=2014-02').bad?.[0]?.parameter).toBe('from');
    expect(read('region=01,02,03,04,05,06,07').bad?.[0]?.parameter).toBe('region');
    expect(read('region=31,31').bad?.[0]?.parameter).toBe('region');
  });

  it('can explain every parameter of a view', () => {
    const { view } = read('target=x');
    const explained = Object.keys(nb.badQuery.allowed);
    for (const parameter of Object.keys(view!)) expect(explained).toContain(parameter);
  });
});
