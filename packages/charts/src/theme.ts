/**
 * Colours by name. A drawing holds names only; a painter writes `var(--rp-name, #hex)`, so a page's stylesheet decides between
 * light and dark. The six series colours keep their distance for readers who see no red or no green, and every one of
 * them can carry text (4.5:1) on both surfaces of its theme.
 */
import type { Theme } from '@regionpuls/domain';

export const LIGHT = {
  surface: '#ffffff',
  'surface-2': '#f3f6fa',
  text: '#1b2430',
  muted: '#566070',
  axis: '#8a94a3',
  grid: '#e4e8ed',
  band: '#eef1f4',
  'series-1': '#0062ba',
  'series-2': '#8f1470',
  'series-3': '#0e7e62',
  'series-4': '#1b2430',
  'series-5': '#5e4b06',
  'series-6': '#6f42f5',
  expected: '#943800',
  break: '#566070',
  'fan-95': '#e6effa',
  'fan-80': '#cbdff5',
  'fan-edge': '#5a92cc',
  measure: '#6b5ca5',
  'map-1': '#e3eefb',
  'map-2': '#b5d3f2',
  'map-3': '#71a8de',
  'map-4': '#1f6fbd',
  'map-5': '#0b3a6b',
  'on-map-1': '#1b2430',
  'on-map-2': '#1b2430',
  'on-map-3': '#10161f',
  'on-map-4': '#ffffff',
  'on-map-5': '#ffffff',
  'tile-edge': '#8a94a3',
} as const;

export type Token = keyof typeof LIGHT;

export const DARK: Record<Token, string> = {
  surface: '#161d27',
  'surface-2': '#0e141d',
  text: '#eef2f6',
  muted: '#a5b0bf',
  axis: '#6d7888',
  grid: '#27303c',
  band: '#202935',
  'series-1': '#74b4ff',
  'series-2': '#f2559a',
  'series-3': '#1fe0a4',
  'series-4': '#f2f3f5',
  'series-5': '#ffe94a',
  'series-6': '#c3b8f0',
  expected: '#ffa466',
  break: '#a5b0bf',
  'fan-95': '#1b2a3f',
  'fan-80': '#22395a',
  'fan-edge': '#5085c2',
  measure: '#b9a2f2',
  'map-1': '#1d3350',
  'map-2': '#234f82',
  'map-3': '#3178be',
  'map-4': '#7db5f0',
  'map-5': '#d5e7fb',
  'on-map-1': '#eef2f6',
  'on-map-2': '#ffffff',
  'on-map-3': '#ffffff',
  'on-map-4': '#10161f',
  'on-map-5': '#10161f',
  'tile-edge': '#6d7888',
};

export const SERIES_TOKENS = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
] as const;
export const MAP_TOKENS = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'] as const;
export const ON_MAP_TOKENS = ['on-map-1', 'on-map-2', 'on-map-3', 'on-map-4', 'on-map-5'] as const;

/** Texts are placed with Inter's widths; Arial's are a little less, and the same on every machine. */
export const FONT_FAMILY = "'Inter Variable', Inter, Arial, sans-serif";

/** The colour as an attribute's value: a variable with the light value to fall back on, or a fixed theme's own value. */
export function colourOf(token: Token, theme: Theme = 'auto'): string {
  if (theme === 'auto') return `var(--rp-${token}, ${LIGHT[token]})`;
  return theme === 'dark' ? DARK[token] : LIGHT[token];
}

function declarations(theme: Readonly<Record<Token, string>>): string {
  return (Object.keys(LIGHT) as Token[]).map((token) => `--rp-${token}:${theme[token]}`).join(';');
}

/** Light at `selector`, dark where the reader prefers it. */
export function preferenceCss(selector: string): string {
  return `${selector}{${declarations(LIGHT)}}@media (prefers-color-scheme:dark){${selector}{${declarations(DARK)}}}`;
}

/** The page's stylesheet: as the reader prefers, or as an ancestor's `data-color-scheme="light"` or `"dark"` says. */
export function themeCss(selector = ':root'): string {
  return [
    preferenceCss(selector),
    `[data-color-scheme="light"]{${declarations(LIGHT)}}`,
    `[data-color-scheme="dark"]{${declarations(DARK)}}`,
  ].join('\n');
}
