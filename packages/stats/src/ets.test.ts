import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EtsParameters, filterEts } from './ets.ts';
import { forecastEts } from './etsForecast.ts';
import { predictionBand } from './forecast.ts';
import { informationCriteria } from './informationCriteria.ts';
import { absoluteGap, GOLDEN_SERIES, numbersOf, readGoldenRows, relativeGap } from './testing/golden.ts';
import { GOLDEN_ETS } from './testing/goldenEts.ts';

const fitted = readGoldenRows('ets_AAdA_fitted.csv');
const forecasts = readGoldenRows('ets_AAdA_forecast.csv');

describe.each(GOLDEN_ETS)('ETS(A,Ad,A) with the parameters of $series', ({ series, parameters, row }) => {
  const fit = filterEts(GOLDEN_SERIES[series]!, parameters);

  it('has the golden states and fitted values to 1e-9', () => {
    const rows = fitted.filter((r) => r['series'] === series);
    for (const column of ['fitted', 'level', 'slope', 'season'] as const) {
      expect(relativeGap(fit[column], numbersOf(rows, column))).toBeLessThan(1e-9);
    }
  });

  it('has the golden likelihood, variance and information criteria', () => {
    const { aic, aicc, bic } = informationCriteria(fit);
    const found = [fit.sse, fit.sigma2, fit.logLikelihood, aic, aicc, bic];
    const expected = ['sse', 'sigma2', 'loglik', 'aic', 'aicc', 'bic'].map((name) => Number(row[name]));
    expect(relativeGap(found, expected)).toBeLessThan(1e-9);
  });

  it('has the golden forecasts and bands to 1e-9', () => {
    const rows = forecasts.filter((r) => r['series'] === series);
    const forecast = forecastEts(fit, rows.length);
    const band80 = predictionBand(forecast, 0.8);
    const band95 = predictionBand(forecast, 0.95);
    expect(relativeGap(forecast.mean, numbersOf(rows, 'mean'))).toBeLessThan(1e-9);
    expect(relativeGap(forecast.sd, numbersOf(rows, 'sd'))).toBeLessThan(1e-9);
    expect(relativeGap(band80.lower, numbersOf(rows, 'lo80'))).toBeLessThan(1e-9);
    expect(relativeGap(band80.upper, numbersOf(rows, 'hi80'))).toBeLessThan(1e-9);
    expect(relativeGap(band95.lower, numbersOf(rows, 'lo95'))).toBeLessThan(1e-9);
    expect(relativeGap(band95.upper, numbersOf(rows, 'hi95'))).toBeLessThan(1e-9);
  });
});

describe('ETS(A,Ad,A)', () => {
  const share = fc.double({ min: 0.001, max: 0.9, noNaN: true });
  const quarterly = fc.record({
    alpha: share,
    beta: share.map((value) => value / 10),
    gamma: share.map((value) => value / 10),
    phi: fc.double({ min: 0.8, max: 0.98, noNaN: true }),
    initial: fc.record({
      level: fc.double({ min: -100, max: 100, noNaN: true }),
      slope: fc.double({ min: -5, max: 5, noNaN: true }),
      season: fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: -20, max: 20, noNaN: true }))),
    }),
  });
  const series = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

  it('forecasts a + b·x as a + b times the forecast of x', () => {
    fc.assert(
      fc.property(
        quarterly,
        series,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (p, x, a, b) => {
          const moved: EtsParameters = {
            ...p,
            initial: {
              level: a + b * p.initial.level,
              slope: b * p.initial.slope,
              season: p.initial.season.map((value) => b * value),
            },
          };
          const plain = forecastEts(filterEts(x, p), 9);
          const other = forecastEts(
            filterEts(
              x.map((value) => a + b * value),
              moved,
            ),
            9,
          );
          expect(
            absoluteGap(
              other.mean,
              plain.mean.map((value) => a + b * value),
            ),
          ).toBeLessThan(1e-8);
        },
      ),
    );
  });

  it('can be stopped and taken up again from its state', () => {
    fc.assert(
      fc.property(quarterly, series, series, (parameters, before, after) => {
        const first = filterEts(before, parameters);
        const second = filterEts(after, { ...parameters, initial: first.final });
        const whole = filterEts([...before, ...after], parameters);
        expect(absoluteGap([...first.fitted, ...second.fitted], whole.fitted)).toBeLessThan(1e-9);
        expect(absoluteGap(second.final.season, whole.final.season)).toBeLessThan(1e-9);
      }),
    );
  });

  it('never grows surer further ahead', () => {
    fc.assert(
      fc.property(
        quarterly,
        fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 12, maxLength: 40 }),
        (p, x) => {
          const { sd } = forecastEts(filterEts(x, p), 20);
          sd.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(sd[i]!));
        },
      ),
    );
  });

  it('refuses a gap, a missing parameter, one season and a horizon of 0', () => {
    const { parameters } = GOLDEN_ETS[0]!;
    const fine = GOLDEN_SERIES['nottem']!;
    expect(() => filterEts([1, NaN], parameters)).toThrow(/point 2 of 2 is NaN/);
    expect(() => filterEts(fine, { ...parameters, beta: NaN })).toThrow(/beta is NaN/);
    const initial = { level: 1, slope: 0, season: [0] };
    expect(() => filterEts(fine, { ...parameters, initial })).toThrow(/1 seasons; allowed/);
    expect(() => forecastEts(filterEts(fine, parameters), 0)).toThrow(/horizon is 0/);
  });
});
