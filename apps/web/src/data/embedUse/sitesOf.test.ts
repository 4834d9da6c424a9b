import type { EmbedUse } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import { sitesOf } from './sitesOf.ts';

const shown = (host: string, chart: string): EmbedUse => ({
  host,
  chart,
  first: '2026-11-01',
  last: '2026-11-22',
  shown: 3,
  recently: 3,
});

it('gathers the charts of a site, with the unknown sites last whatever they show', () => {
  const embeds = [
    shown('', 'a'),
    shown('https://nho.no', 'a'),
    shown('https://moss.kommune.no', 'b'),
    shown('https://nho.no', 'c'),
  ];
  expect(sitesOf(embeds).map(({ host, charts }) => [host, charts.map(({ chart }) => chart)])).toEqual([
    ['https://nho.no', ['a', 'c']],
    ['https://moss.kommune.no', ['b']],
    ['', ['a']],
  ]);
});
