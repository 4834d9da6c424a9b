import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, fromOrdinal } from '@regionpuls/domain';
import { type Row, type Told, ask, tell } from '../testing/delivery.ts';
import { hideRates } from './hideRates.ts';

const pointsOf = ({ parts }: Told, indicator: string) =>
  parts
    .flatMap(({ series }) => series)
    .filter(({ key }) => key.indicator === indicator)
    .flatMap(({ said }) => said)
    .flatMap(({ ordinals, values, statuses }) =>
      [...ordinals].map((ordinal, i) => ({
        ordinal,
        value: Number.isNaN(values[i]!) ? null : values[i]!,
        status: STATUSES[statuses[i]!]!,
      })),
    );

describe('hideRates', () => {
  it('hides a rate beside a count that the file hides', () => {
    const delivered = tell([
      ['nav-unemployed', '3101', '2026-01', 'suppressed'],
      ['nav-unemployed-rate', '3101', '2026-01', 0.1],
    ]);
    expect(ask(hideRates, delivered)).toEqual([
      'note 1: nav-unemployed-rate: andelen er skjult fordi antallet er skjult.',
    ]);
    expect(pointsOf(delivered, 'nav-unemployed-rate')[0]).toMatchObject({
      value: null,
      status: 'suppressed',
    });
  });

  it('hides a rate whose count is hidden in the archive', () => {
    const archived: Row[] = [['nav-unemployed', '3101', '2026-01', 'suppressed']];
    const delivered = tell([['nav-unemployed-rate', '3101', '2026-01', 0.1]], { archived });
    ask(hideRates, delivered);
    expect(pointsOf(delivered, 'nav-unemployed-rate')[0]).toMatchObject({
      value: null,
      status: 'suppressed',
    });
  });

  it('hides the rate that the archive already shows when the count is hidden now', () => {
    const archived: Row[] = [['nav-unemployed-rate', '3101', '2026-01', 0.1]];
    const delivered = tell([['nav-unemployed', '3101', '2026-01', 'suppressed']], { archived });
    expect(ask(hideRates, delivered)).toHaveLength(1);
    expect(pointsOf(delivered, 'nav-unemployed-rate')).toMatchObject([
      { ordinal: 2026 * 12, value: null, status: 'suppressed' },
    ]);
  });

  it('gives the rate one point, when the file hides the count and both file and archive show the rate', () => {
    const archived: Row[] = [['nav-unemployed-rate', '3101', '2026-01', 0.1]];
    const delivered = tell([['nav-unemployed', '3101', '2026-01', 'suppressed'], ...archived], { archived });
    ask(hideRates, delivered);
    expect(pointsOf(delivered, 'nav-unemployed-rate').map(({ status }) => status)).toEqual(['suppressed']);
  });

  it('leaves a rate beside a shown count, another sex and another region alone', () => {
    const delivered = tell([
      ['nav-unemployed', '3101', '2026-01', 'suppressed', 'sex=female'],
      ['nav-unemployed', '3101', '2026-01', 44],
      ['nav-unemployed-rate', '3101', '2026-01', 1.1],
      ['nav-unemployed-rate', '3103', '2026-01', 1.2, 'sex=female'],
    ]);
    expect(ask(hideRates, delivered)).toEqual([]);
    expect(pointsOf(delivered, 'nav-unemployed-rate').map(({ value }) => value)).toEqual([1.1, 1.2]);
  });

  it('never leaves a rate visible beside a hidden count, wherever the two come from', () => {
    const month = fc.integer({ min: 1, max: 4 }).map((number) => `2025-0${number}`);
    const count = fc.tuple(month, fc.constantFrom<number | 'suppressed'>(50, 'suppressed'));
    const rate = fc.tuple(month, fc.constantFrom(0.1, 0.4));
    const unique = <T>(items: fc.Arbitrary<[string, T]>) =>
      fc.uniqueArray(items, { selector: ([period]) => period });
    fc.assert(
      fc.property(
        unique(count),
        unique(rate),
        unique(count),
        unique(rate),
        (counts, rates, oldCounts, oldRates) => {
          const rows = (all: [string, number | 'suppressed'][], indicator: string) =>
            all.toSorted().map(([period, value]): Row => [indicator, '3101', period, value]);
          // An archive keeps the invariant itself.
          const shownRates = oldRates.filter(
            ([period]) => !oldCounts.some(([p, v]) => p === period && v === 'suppressed'),
          );
          const delivered = tell([...rows(counts, 'nav-unemployed'), ...rows(rates, 'nav-unemployed-rate')], {
            archived: [...rows(oldCounts, 'nav-unemployed'), ...rows(shownRates, 'nav-unemployed-rate')],
          });
          ask(hideRates, delivered);
          const after = <T>(before: [string, T][], indicator: string) =>
            new Map<string, unknown>([
              ...before,
              ...pointsOf(delivered, indicator).map(
                ({ ordinal, value, status }) => [fromOrdinal('month', ordinal), value ?? status] as const,
              ),
            ]);
          const countsAfter = after(oldCounts, 'nav-unemployed');
          const ratesAfter = after(shownRates, 'nav-unemployed-rate');
          for (const [period, value] of countsAfter) {
            if (value === 'suppressed') expect(typeof ratesAfter.get(period)).not.toBe('number');
          }
        },
      ),
    );
  });
});
