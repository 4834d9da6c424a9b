/** What any map is drawn from. */
import type {
  Breakdown,
  Indicator,
  Language,
  Note,
  Period,
  Point,
  Recipe,
  Region,
  Series,
  Source,
} from '@regionpuls/domain';
import type { ChartSize } from '../drawing.ts';
import type { ClassMethod } from './classify.ts';

export type TileValue = Pick<Point, 'value' | 'status' | 'flag' | 'interval'> & {
  region: Region['code'];
  label: string;
};

export interface MapInput {
  values: readonly TileValue[];
  indicator: Indicator;
  recipe?: Recipe | undefined;
  /** Of whom the values are; of all unless told. */
  breakdown?: Breakdown | undefined;
  period: Period;
  /** Where the regions are: «Norge», «Telemark». */
  where: string;
  classes?: ClassMethod | undefined;
  /** From the snapshot that the values are of. */
  boundaries: Series['boundaries'];
  source: Series['source'];
  vintage: Series['vintage'];
  notes?: readonly Note[] | undefined;
  sources?: readonly Pick<Source, 'id' | 'name'>[] | undefined;
  language: Language;
  width: number;
  height: number;
  size: ChartSize;
}
