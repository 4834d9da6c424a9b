import type {
  BoundaryBasis,
  Indicator,
  Place,
  Published,
  Region,
  Remark,
  SeriesKey,
} from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import type { RegionPart } from '../delivered.ts';

/** What the rules may ask about besides what they are shown. */
export interface CheckContext {
  source: string;
  boundaries: BoundaryBasis;
  /** Oldest first. */
  releases: readonly Published[];
  findIndicator: (id: string) => Indicator | undefined;
  /** Every validity interval of a code. */
  regions: ReadonlyMap<string, readonly Region[]>;
  archive: Archive;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The place that the reader's number means. */
  place: (number: number) => Place;
}

/** The archive's latest figures, before the delivery; looked up when asked for. */
export interface Archive {
  find(key: SeriesKey): Points;
  /** Keys of an indicator's stored series on the delivery's borders that the delivery does not have. */
  keysOf(indicator: string): Iterable<SeriesKey>;
}

/** A rule: shown the delivery region by region, and then asked what it has to say. What it keeps does not grow with the rows. */
export interface Check {
  see(part: RegionPart): void;
  /** Asked once, when everything was seen. In the order of the delivery. */
  remarks(): Remark[];
  /** True when what was seen has made an error certain. */
  hasErrors?(): boolean;
}

export type MakeCheck = (context: CheckContext) => Check;
