/** The nouns of an explanation. */
import type {
  BoundaryBasis,
  BoundaryFlag,
  Breakdown,
  Indicator,
  LocalizedText,
  Period,
  RegionCode,
  Status,
} from '@regionpuls/domain';
import type { DifferingUnit } from './differBetween.ts';
import type { Area } from './regionIndex.ts';

export interface ExplanationRequest {
  indicator: Indicator;
  region: RegionCode;
  period: Period;
  breakdown: Breakdown;
}

/** One value of the figure; the API adds the vintage and its history. */
export interface ExplainedFigure {
  region: RegionCode;
  label: string;
  boundaries: BoundaryBasis;
  value: number | null;
  status: Status;
  flag: BoundaryFlag;
  by: 'source' | 'regionpuls';
  /** Id of the newest vintage behind it. */
  vintage: number | null;
  interval?: [number, number];
  text: LocalizedText;
}

export interface FigureDifference {
  /** Places in `values`. */
  between: [number, number];
  /** Second minus first; null when either is withheld. */
  difference: number | null;
  reason: 'boundaries' | 'vintage' | 'method' | 'unknown';
  units: DifferingUnit[];
  text: LocalizedText;
}

export interface Explanation {
  /** Oldest borders first; on the same borders the source's own before ours. */
  values: ExplainedFigure[];
  differences: FigureDifference[];
}

/** A value with what is needed to compare it. */
export interface PlacedFigure extends Omit<ExplainedFigure, 'text'> {
  epoch: number;
  area: Area;
  /** How many regions ours is a sum of. */
  addends: number;
}
