/** How Statistics Norway's tables name regions, shared by the cards. */
import type { Selection } from '../../pxwebTable.ts';

/**
 * Municipalities of 2024 as merged series: the sum of every code that has been part of one. `K-21-22`, `K-23` and `K-Rest`
 * (Svalbard, the continental shelf, divided municipalities and not stated) are no municipalities.
 */
export const MERGED_MUNICIPALITIES: Selection = {
  codelist: 'agg_KommSummer',
  take: 'all',
  matching: 'K-(?!9999)\\d{4}',
};

/** Counties of 2024 as merged series. `F-21` to `F-23` and `F-99` are Svalbard, Jan Mayen, the shelf and not stated. */
export const MERGED_COUNTIES: Selection = {
  codelist: 'agg_KommFylker',
  take: 'all',
  matching: 'F-(?!2[1-3]|99)\\d{2}',
};

export const COUNTRY: Selection = { take: ['0'] };

/** Municipalities that exist now, by their own codes: a figure stands on the borders of its own period. */
export const MUNICIPALITIES_NOW: Selection = {
  codelist: 'agg_KommGjeldende',
  take: 'all',
  matching: '(?!9999|21)\\d{4}',
};

/** The counties from 2024 and the country, by their own codes. */
export const COUNTIES_AND_COUNTRY: Selection = {
  take: ['0', ...'31 32 03 34 33 39 40 42 11 46 15 50 18 55 56'.split(' ')],
};

/** The prefixes that merged series have before the region's code. */
export const REGION = { dimension: 'Region', prefixes: ['K-', 'K.', 'F-'] };
export const TIME = { dimension: 'Tid' };
