import { expect, it } from 'vitest';
import { openAgreements } from '../openAgreements.ts';
import { temporaryDirectory } from '../testing/temporaryDirectory.ts';

const HOST = 'https://www.fredrikstad.kommune.no';
const CHART = 'indicator=nav-unemployed&region=31';

it('adds up by day, and tells what is shown lately first', async () => {
  const book = openAgreements({ directory: temporaryDirectory() });
  await book.countEmbeds([
    { day: '2026-01-05', host: HOST, chart: CHART, shown: 900 },
    { day: '2026-11-20', host: 'https://nho.no', chart: CHART, shown: 3 },
  ]);
  await book.countEmbeds([{ day: '2026-11-20', host: 'https://nho.no', chart: CHART, shown: 4 }]);
  expect(await book.embedUse('2026-11-22')).toEqual([
    { host: 'https://nho.no', chart: CHART, first: '2026-11-20', last: '2026-11-20', shown: 7, recently: 7 },
    { host: HOST, chart: CHART, first: '2026-01-05', last: '2026-01-05', shown: 900, recently: 0 },
  ]);
});

it('does not grow without end from made-up names', async () => {
  const book = openAgreements({ directory: temporaryDirectory() });
  const day = '2026-11-20';
  await book.countEmbeds(
    Array.from({ length: 5100 }, (_, n) => ({ day, host: `https://${n}.no`, chart: CHART, shown: 1 })),
  );
  await book.countEmbeds([{ day, host: 'https://7.no', chart: CHART, shown: 1 }]);
  const use = await book.embedUse('2026-11-22');
  expect(use.find(({ host }) => host === 'https://7.no')!.shown).toBe(2);
  expect(use.find(({ host }) => host === '')).toMatchObject({ chart: '', shown: 100 });
});
