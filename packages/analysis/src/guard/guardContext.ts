/** What the guard must know beyond the two figures. The caller answers from its own figures, as of its own instant. */
import type { Breakdown, Figure, Indicator, Period, RegionCode } from '@regionpuls/domain';

/** What names a figure, without its value. */
export type FigureRequest = Pick<
  Figure,
  'indicator' | 'region' | 'breakdown' | 'boundaries' | 'period' | 'adjustment'
>;

/** A municipality (or part of one) that one area has and the other lacks. */
export interface DifferingUnit {
  code: RegionCode;
  label: string;
  /** `gained`: the second area has it and the first does not. */
  change: 'gained' | 'lost';
}

/** A share as the persons it is made of: 20 of 900. */
export interface ShareOfPersons {
  count: number;
  total: number;
}

export interface GuardContext {
  indicator(id: string): Indicator | undefined;
  /** The country's value as published; null where there is none. */
  nation(indicator: string, period: Period, breakdown: Breakdown): number | null;
  /** Residents on 1 January of the year, in the figure's own area; null where not known. */
  population(figure: Figure, year: number): number | null;
  /** Empty when the two figures are of the same area, whatever it is called, or when a code has no area then. */
  differingUnits(left: Figure, right: Figure): readonly DifferingUnit[];
  /** True when the code is in use on at least one day of the period. */
  isCodeValid(region: RegionCode, period: Period): boolean;
  /** The figure asked for, or null when it cannot be given; may lack a value. */
  lookUp(request: FigureRequest): Figure | null;
  /** The persons behind a share or a count, where known. */
  shareOf?(figure: Figure): ShareOfPersons | null;
}
