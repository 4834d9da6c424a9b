/** A JSON-stat 2.0 dataset, with what we say beyond the format in `extension`. https://json-stat.org/full/ */
import type { BoundaryFlag, Note, Recipe, Series, Status } from '@regionpuls/domain';
import type { SeriesVintage } from './vintagesOf.ts';

/** A cell that no series has an observation for; every other cell has the status of its observation. */
export const NOT_PUBLISHED = 'not-published';
export type CellStatus = Status | typeof NOT_PUBLISHED;

export interface JsonStatDimension {
  label: string;
  category: {
    index: string[];
    label: Record<string, string>;
    unit?: Record<string, { label: string; decimals: number; symbol?: string; position?: 'start' | 'end' }>;
  };
}

export interface JsonStatDataset<Extension = SeriesExtension> {
  version: '2.0';
  class: 'dataset';
  label: string;
  source: string;
  /** Publication day of the newest vintage. */
  updated?: string;
  href: string;
  link: Record<string, { type?: string; href: string }[]>;
  note: string[];
  id: string[];
  size: number[];
  role: { time: string[]; geo: string[]; metric: string[] };
  dimension: Record<string, JsonStatDimension>;
  /** Row-major over `id`; null where there is no value. */
  value: (number | null)[];
  /** By cell; a cell that is not here is final. */
  status: Record<string, CellStatus>;
  extension: Extension;
}

/** What every dataset says beyond the format. */
export interface CommonExtension {
  indicator: string;
  asOf: string | null;
  licence: { text: string; url: string | null };
  attribution: string;
  /** Explanation of each code in `status`. */
  statuses: Partial<Record<CellStatus, string>>;
  vintages: SeriesVintage[];
  notes: Note[];
}

export interface SeriesExtension extends CommonExtension {
  recipe: Recipe;
  /** By cell, where the value is not the source's own for exactly this area; and what each code means. */
  flags: Record<string, BoundaryFlag>;
  flagMeanings: Partial<Record<BoundaryFlag, string>>;
  /** By cell: what a withheld sum may be, both ends included. */
  intervals: Record<string, [number, number]>;
  /** One entry a series: the borders it is on and the newest vintage that gave it a value. */
  series: (Pick<Series, 'region' | 'breakdown' | 'boundaries' | 'frequency'> & {
    vintage: number | null;
  })[];
}
