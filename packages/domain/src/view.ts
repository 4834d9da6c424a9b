/**
 * Everything that defines what a chart shows. One schema reads it from a URL query and one function writes it back;
 * dashboard link, embed, image and download share it.
 */
import { z } from 'zod';
import { boundaryBasisSchema } from './boundaries.ts';
import { sexSchema } from './breakdown.ts';
import { languageSchema } from './language.ts';
import { comparePeriods, frequencySchema, periodSchema } from './period.ts';
import { regionCodeSchema } from './region.ts';
import { asOfSchema } from './vintage.ts';

/** A chart with more lines than this cannot be read. */
export const MAX_REGIONS_IN_VIEW = 6;

export const recipeSchema = z
  .enum([
    'none',
    'change-12m',
    'change-12m-percent',
    'index',
    'mean-12m',
    'percent-of-population',
    'seasonally-adjusted',
    'trend',
  ])
  .meta({
    description:
      'What is done to the figures: none (as published), 12-month change in units or per cent, index with the first shown ' +
      'period = 100, mean of 12 months, per cent of the population, our own seasonal adjustment (STL), and its trend',
  });
export type Recipe = z.infer<typeof recipeSchema>;

export const indicatorIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,60}$/, {
    error: (issue) => `«${String(issue.input).slice(0, 60)}» is not an indicator id`,
  })
  .meta({ examples: ['nav-unemployed'] });

/** A comma-separated list of distinct region codes, at most `most`. */
export function regionListSchema(most: number) {
  return z
    .string()
    .transform((text) => text.split(','))
    .pipe(
      z
        .array(regionCodeSchema)
        .min(1)
        .max(most, { error: (issue) => `${lengthOf(issue.input)} regions; at most ${most} are allowed` })
        .refine((codes) => new Set(codes).size === codes.length, 'the same region is given twice'),
    )
    .meta({ description: `Comma-separated region codes, at most ${most}`, examples: ['31', '31,3101'] });
}

function lengthOf(input: unknown): number {
  return Array.isArray(input) ? input.length : 0;
}

/** True unless both ends are given and in the wrong order. */
export function isOrdered(range: { from?: string | undefined; to?: string | undefined }): boolean {
  return !range.from || !range.to || comparePeriods(range.from, range.to) <= 0;
}

export const chartKindSchema = z.enum(['line', 'map', 'ranking']);
export const themeSchema = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** The parts of a view that pick figures; the series routes take these too. */
export const figureSelection = {
  indicator: indicatorIdSchema,
  sex: sexSchema.default('total'),
  frequency: frequencySchema.optional(),
  from: periodSchema.optional(),
  to: periodSchema.optional(),
  boundaries: boundaryBasisSchema.optional(),
  recipe: recipeSchema.default('none'),
  asOf: asOfSchema.optional(),
};

export const viewSchema = z
  .strictObject({
    ...figureSelection,
    region: regionListSchema(MAX_REGIONS_IN_VIEW),
    target: z
      .string()
      .regex(/^[a-z0-9-]{1,80}$/)
      .optional(),
    lang: languageSchema.default('nb'),
    theme: themeSchema.default('auto'),
    kind: chartKindSchema.default('line'),
  })
  .refine(isOrdered, { path: ['from'], error: '«from» is after «to»' });
export type View = z.infer<typeof viewSchema>;

const ORDER = [
  'indicator',
  'region',
  'sex',
  'frequency',
  'from',
  'to',
  'boundaries',
  'recipe',
  'target',
  'asOf',
  'lang',
  'theme',
  'kind',
] as const satisfies readonly (keyof View)[];

const DEFAULTS: Partial<Record<keyof View, string>> = {
  sex: 'total',
  recipe: 'none',
  lang: 'nb',
  theme: 'auto',
  kind: 'line',
};

/** The shortest query (without `?`) that reads back to the same view; keys in a fixed order, defaults left out. */
export function viewToQuery(view: View): string {
  return ORDER.flatMap((key) => {
    const value = view[key];
    if (value === undefined || value === DEFAULTS[key]) return [];
    const text = Array.isArray(value) ? value.join(',') : value;
    return [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  }).join('&');
}
