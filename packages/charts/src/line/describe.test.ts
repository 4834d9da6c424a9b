import { type Language, formatNumber, shiftPeriod } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { figuresOf, onProgrammes, since, unemployed, unemployedRate, withPoints } from '../galleryFigures.ts';
import { describe } from './describe.ts';
import type { LineInput } from './lineInput.ts';

const ostfold = figuresOf('nav-unemployed', '31');
const base = { indicator: unemployed, language: 'nb', width: 900, height: 400, size: 'page' } as const;
const textOf = (input: Partial<LineInput> & Pick<LineInput, 'series'>) =>
  describe({ ...base, ...input }).join(' ');

const WORDS: Record<Language, { up: string; down: string; same: string }> = {
  nb: { up: 'en økning på', down: 'en nedgang på', same: 'uendret' },
  nn: { up: 'ein auke på', down: 'ein nedgang på', same: 'uendra' },
  en: { up: 'an increase of', down: 'a decrease of', same: 'unchanged' },
};

suite('describe', () => {
  it('says the true direction, of the values as they are written, in every language', () => {
    const value = fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { freq: 5 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 30 }),
        fc.constantFrom<Language>('nb', 'nn', 'en'),
        fc.constantFrom(unemployed, unemployedRate),
        (values, language, indicator) => {
          const points = values.map((each, index) => ({
            period: shiftPeriod('2012-01', index),
            value: each,
            status: each === null ? ('suppressed' as const) : ('final' as const),
          }));
          const known = values.filter((each) => each !== null);
          fc.pre(known.length > 1);
          const text = textOf({ series: [withPoints(ostfold, points, indicator.unit)], language, indicator });
          const factor = 10 ** indicator.decimals;
          const difference = Math.round(known.at(-1)! * factor) - Math.round(known[0]! * factor);
          const said = (['up', 'down', 'same'] as const).filter((word) =>
            text.includes(WORDS[language][word]),
          );
          expect(said).toEqual([difference > 0 ? 'up' : difference < 0 ? 'down' : 'same']);
          if (difference !== 0) {
            expect(text).toContain(formatNumber(Math.abs(difference) / factor, language, indicator.decimals));
          }
        },
      ),
    );
  });

  it('says a single period once', () => {
    const text = textOf({ series: [since(ostfold, '2026-01')] });
    expect(text).toContain('Linjediagram: Helt ledige i Østfold, januar 2026. ');
  });

  it('tells first, last, highest and lowest with their periods', () => {
    const text = textOf({ series: [ostfold] });
    expect(text).toContain('5\u00a0415 i januar 2011 og 4\u00a0675 i januar 2026: en nedgang på 740.');
    expect(text).toContain('Høyest var 15\u00a0363 i mars 2020, lavest 3\u00a0498 i november 2022.');
  });

  it('calls a difference of percentages percentage points', () => {
    const line = figuresOf('nav-unemployed-rate', '31');
    expect(textOf({ series: [line], indicator: unemployedRate })).toMatch(/en nedgang på 0,8 prosentpoeng/);
  });

  it('names suppressed stretches, and never as zero', () => {
    const line = since(figuresOf('nav-on-programmes', '4032'), '2018-04', '2018-10');
    const text = textOf({ series: [line], indicator: onProgrammes });
    expect(text).toContain('Undertrykt av kilden: mai 2018 til september 2018.');
    expect(text).not.toMatch(/\b0\b/);
  });

  it('names absent quarters as missing', () => {
    expect(textOf({ series: [figuresOf('lfs-employed', '01')] })).toContain(
      'Tall mangler: 1. kvartal 2012 til 2. kvartal 2015.',
    );
  });

  it('gives the gap to the path in force and to the target', () => {
    const text = textOf({
      series: [ostfold],
      paths: [
        { version: 1, inForce: false, label: 'Forventet før', points: [{ period: '2026-01', value: 1 }] },
        { version: 2, inForce: true, label: 'Forventet', points: [{ period: '2026-01', value: 3750 }] },
      ],
      target: { period: '2029-12', value: 3400, direction: 'at-most' },
    });
    expect(text).toContain('Forventet i januar 2026 var 3\u00a0750; tallet lå 925 over.');
    expect(text).toContain('Mål: høyst 3\u00a0400 i desember 2029; siste tall ligger 1\u00a0275 over.');
  });

  it('says that there is nothing when there is nothing', () => {
    expect(textOf({ series: [withPoints(ostfold, [])] })).toBe('Helt ledige i Østfold. Ingen tall å vise.');
  });
});
