import { describe, expect, it } from 'vitest';
import {
  DARK,
  LIGHT,
  MAP_TOKENS,
  ON_MAP_TOKENS,
  SERIES_TOKENS,
  type Token,
  colourOf,
  themeCss,
} from './theme.ts';

type Rgb = [number, number, number];

/** Linear light, WCAG 2.2 and IEC 61966-2-1. */
function linear(hex: string): Rgb {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb;
}

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0. */
const SIGHT = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

/** CIE L*a*b* (D65) as seen. */
function lab(hex: string, matrix: number[]): Rgb {
  const light = linear(hex);
  const [r, g, b] = [0, 3, 6].map((row) => {
    const value = light.reduce((sum, channel, index) => sum + matrix[row + index]! * channel, 0);
    return Math.min(1, Math.max(0, value));
  }) as Rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const THEMES: [string, Readonly<Record<Token, string>>][] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(THEMES)('the %s theme', (_, theme) => {
  const surfaces = [theme.surface, theme['surface-2']];

  it.each(['text', 'muted', 'expected', ...SERIES_TOKENS] as const)(
    'gives %s 4.5:1 on both surfaces',
    (token) => {
      for (const surface of surfaces) expect(contrast(theme[token], surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['axis', 'break', 'tile-edge', 'fan-edge', 'measure'] as const)(
    'gives %s 3:1 on the surface',
    (token) => {
      expect(contrast(theme[token], theme.surface)).toBeGreaterThanOrEqual(3);
    },
  );

  it('keeps lines and muted labels readable on a shock band', () => {
    for (const token of [...SERIES_TOKENS, 'expected', 'muted'] as const) {
      expect(contrast(theme[token], theme.band)).toBeGreaterThanOrEqual(4);
    }
  });

  it('keeps the lines and labels that may lie on a forecast’s areas readable there', () => {
    for (const token of ['series-1', 'expected', 'text', 'muted'] as const) {
      for (const area of ['fan-95', 'fan-80'] as const) {
        expect(contrast(theme[token], theme[area]), `${token} on ${area}`).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it('keeps the six series colours apart for readers who see no red or no green', () => {
    for (const [sight, matrix] of Object.entries(SIGHT)) {
      const seen = SERIES_TOKENS.map((token) => lab(theme[token], matrix));
      for (const [i, a] of seen.entries()) {
        for (const b of seen.slice(i + 1)) {
          expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), sight).toBeGreaterThan(11);
        }
      }
    }
  });

  it('makes each map class plainly stronger than the one before, away from the surface', () => {
    const ratios = MAP_TOKENS.map((token) => contrast(theme[token], theme.surface));
    for (const [index, ratio] of ratios.slice(1).entries())
      expect(ratio / ratios[index]!).toBeGreaterThan(1.3);
  });

  it.each(MAP_TOKENS.map((token, index) => [token, ON_MAP_TOKENS[index]!] as const))(
    'gives text on %s 4.5:1',
    (token, on) => {
      expect(contrast(theme[on], theme[token])).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('the stylesheet', () => {
  it('declares every token in both themes', () => {
    const css = themeCss();
    for (const token of Object.keys(LIGHT) as Token[]) {
      expect(css).toContain(`--rp-${token}:${LIGHT[token]}`);
      expect(css).toContain(`--rp-${token}:${DARK[token]}`);
    }
  });

  it('writes a variable with the light value to fall back on, and a plain colour for a fixed theme', () => {
    expect(colourOf('series-1')).toBe('var(--rp-series-1, #0062ba)');
    expect(colourOf('series-1', 'dark')).toBe(DARK['series-1']);
  });
});
