import { describe, expect, it } from 'vitest';
import { measureText, truncateText, wrapText } from './measureText.ts';

describe('measureText', () => {
  it('is within 1 % of what a browser measures for Inter', () => {
    // A canvas in Chromium with the same font says 15 668.6 at 1000 px, kerning included.
    expect(measureText('Korona: topp 15 363 i mars 2020', 1000, 600) / 15668.6).toBeCloseTo(1, 2);
  });

  it('gives a character outside the table more room than the widest digit', () => {
    expect(measureText('漢', 10)).toBeGreaterThan(measureText('8', 10));
  });
});

describe('truncateText', () => {
  it('never answers a text wider than the room', () => {
    for (const width of [0, 3, 20, 41, 80]) {
      expect(measureText(truncateText('Møre og Romsdal', width, 13), 13)).toBeLessThanOrEqual(width);
    }
  });

  it('never cuts a number in two', () => {
    for (const text of ['Mål: høyst 3\u00a0400', 'Mål: minst 61,2\u00a0%', 'At most 13,400 in 2029']) {
      for (let width = 0; width < measureText(text, 13); width++) {
        const numbers = truncateText(text, width, 13).match(/\d(?:[\d\u00a0,]*\d)?/g) ?? [];
        for (const number of numbers) expect(text.match(/\d(?:[\d\u00a0,]*\d)?/g)).toContain(number);
      }
    }
  });

  it('leaves a text that fits alone', () => {
    expect(truncateText('Oslo', 100, 13)).toBe('Oslo');
  });
});

describe('wrapText', () => {
  it('does not leave a number alone on the last line', () => {
    const width = measureText('Må falle med', 13) + 1;
    expect(wrapText('Må falle med 220', width, 13, 400, 3).at(-1)).toBe('med 220');
  });

  it('breaks after a hyphen and keeps it', () => {
    expect(wrapText('Midt-Telemark', measureText('Telemark', 12) + 1, 12, 400, 2)).toEqual([
      'Midt-',
      'Telemark',
    ]);
  });

  it('loses no word when there is room for all lines', () => {
    const text = 'Kilde: NAV, publisert 30. januar 2026. Grensene er de som gjaldt 1. januar 2024.';
    expect(wrapText(text, 120, 12, 400, 99).join(' ')).toBe(text);
  });

  it('does not break at a no-break space', () => {
    expect(wrapText('Mål 3\u00a0400', measureText('Mål 3', 13), 13, 400, 2)[1]).not.toBe('400');
  });
});
