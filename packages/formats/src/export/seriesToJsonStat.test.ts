import type { Series } from '@regionpuls/domain';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { seriesToJsonStat } from './seriesToJsonStat.ts';
import { POINTS, provenanceOf, seriesOf } from './testing/figures.ts';

const halden = seriesOf();
const moss = seriesOf({
  region: '0104',
  boundaries: '2024',
  points: [
    { period: '2018-04', value: 0, status: 'provisional' },
    { period: '2018-06', value: null, status: 'suppressed', interval: [7, 10] },
    { period: '2018-07', value: 3.5, status: 'estimated' },
  ],
  vintage: { id: 7, published: '2026-01-30', precision: 'day', recorded: '2026-02-01T00:00:00Z' },
});

/** Every cell as the independent reader sees it, under the names of its place. */
function readBack(series: readonly Series[], ...changes: Parameters<typeof provenanceOf>) {
  const written = seriesToJsonStat(series, provenanceOf(...changes));
  const dataset = JSONstat(JSON.parse(JSON.stringify(written)));
  const [regions, periods] = ['region', 'period'].map((id) => dataset.Dimension(id)!.id) as [
    string[],
    string[],
  ];
  const inner = dataset.n / regions.length / periods.length;
  return {
    dataset,
    at: (region: string, period: string, member = 0) =>
      dataset.Data((regions.indexOf(region) * periods.length + periods.indexOf(period)) * inner + member)!,
  };
}

describe('seriesToJsonStat', () => {
  it('is read by an independent reader to the same values, with suppressed cells as status', () => {
    const { dataset, at } = readBack([halden, moss]);
    expect(dataset.length).toBe(4);
    expect(dataset.id).toEqual(['indicator', 'region', 'period', 'sex']);
    expect(dataset.n).toBe(8);
    for (const { region, points } of [halden, moss]) {
      for (const { period, value, status } of points) {
        const cell = at(region, period);
        expect({ value: cell.value, status: cell.status ?? 'final' }).toEqual({ value, status });
      }
    }
    expect(at('0101', '2018-05')).toMatchObject({ value: null, status: 'suppressed' });
    expect(at('0104', '2018-05')).toMatchObject({ value: null, status: 'not-published' });
    expect(at('0104', '2018-04').value).toBe(0);
  });

  it('says what each dimension is, in the language asked for, with unit and decimals', () => {
    const { role, dimension, size, label } = seriesToJsonStat(
      [halden, moss],
      provenanceOf({ language: 'nn' }),
    );
    expect(role).toEqual({ time: ['period'], geo: ['region'], metric: ['indicator'] });
    expect(size).toEqual([1, 2, 4, 1]);
    expect(label).toBe('Heilt ledige');
    expect(dimension.region!.category.label).toEqual({ '0101': 'Halden', '0104': 'Moss' });
    expect(dimension.period!.category.label['2018-04']).toBe('april 2018');
    expect(dimension.sex!.category.label).toEqual({ total: 'begge kjønn' });
    expect(dimension.indicator!.category.unit).toEqual({
      'nav-unemployed-rate': {
        label: 'prosent av arbeidsstyrken',
        decimals: 1,
        symbol: '%',
        position: 'end',
      },
    });
  });

  it('carries source, vintages, borders, recipe, terms and what its codes mean', () => {
    const { extension, source, updated, href, link, note } = seriesToJsonStat(
      [halden, moss],
      provenanceOf({ recipe: 'change-12m', asOf: '2026-06-01' }),
    );
    expect({ source, updated, href }).toEqual({
      source: 'NAV',
      updated: '2026-01-30',
      href: provenanceOf().address,
    });
    expect(link.alternate).toEqual([{ type: 'text/html', href: provenanceOf().page }]);
    expect(extension).toMatchObject({
      recipe: 'change-12m',
      asOf: '2026-06-01',
      licence: { text: 'Navngi kilden.', url: null },
      flags: { 2: 'exact-sum' },
      flagMeanings: { 'exact-sum': 'vår sum av hele områder' },
      intervals: { 6: [7, 10] },
      series: [
        { region: '0101', boundaries: 'published', vintage: 1 },
        { region: '0104', boundaries: '2024', vintage: 7 },
      ],
    });
    expect(extension.vintages.map(({ id }) => id)).toEqual([7, 1]);
    expect(Object.keys(extension.statuses)).toEqual([
      'estimated',
      'not-published',
      'provisional',
      'suppressed',
    ]);
    expect(note.join(' ')).toContain('Det er ikke null.');
  });

  it('gives each breakdown a dimension, and leaves cells between them unpublished', () => {
    const { dataset, at } = readBack([
      seriesOf({ breakdown: 'sex=female', points: POINTS.slice(0, 1) }),
      seriesOf({ breakdown: 'industry=manufacturing', points: [{ ...POINTS[0]!, value: 9 }] }),
    ]);
    expect(dataset.id).toEqual(['indicator', 'region', 'period', 'sex', 'industry']);
    expect(dataset.Dimension('sex')!.id).toEqual(['female', 'total']);
    expect(dataset.Dimension('industry')!.id).toEqual(['total', 'manufacturing']);
    expect([0, 1, 2, 3].map((member) => at('0101', '2018-04', member).value)).toEqual([2.8, null, null, 9]);
    expect(at('0101', '2018-04', 1).status).toBe('not-published');
  });

  it('puts periods of different frequency in time order on one axis', () => {
    const { dataset } = readBack([
      seriesOf({ points: [{ period: '2018-Q1', value: 1, status: 'final' }] }),
      seriesOf({ region: '0104', points: [{ period: '2017', value: 2, status: 'final' }] }),
    ]);
    expect(dataset.Dimension('period')!.id).toEqual(['2017', '2018-Q1']);
  });

  it('is an empty cube where nothing is published, not an error', () => {
    const { value, size } = seriesToJsonStat([seriesOf({ points: [], vintage: null })], provenanceOf());
    expect({ value, size }).toEqual({ value: [], size: [1, 1, 0, 1] });
  });
});
