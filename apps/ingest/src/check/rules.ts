/** Every rule, in stages: what a later stage says of a delivery whose values are already wrong is not told. */
import type { Remark } from '@regionpuls/domain';
import type { RegionPart } from '../delivered.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkGaps } from './checkGaps.ts';
import { checkHidden } from './checkHidden.ts';
import { checkJumps } from './checkJumps.ts';
import { checkPeriods } from './checkPeriods.ts';
import { checkRegionSet } from './checkRegionSet.ts';
import { checkTotals } from './checkTotals.ts';
import { checkUnits } from './checkUnits.ts';
import { checkValidity } from './checkValidity.ts';
import type { Check, CheckContext, MakeCheck } from './context.ts';
import { hideRates } from './hideRates.ts';

const STAGES: MakeCheck[][] = [
  [checkDuplicates],
  [checkUnits, checkValidity, checkPeriods],
  [checkJumps, checkHidden, checkTotals, checkGaps, checkRegionSet, hideRates],
];

export class Rules {
  readonly #stages: Check[][];

  constructor(context: CheckContext) {
    this.#stages = STAGES.map((stage) => stage.map((make) => make(context)));
  }

  /** Looks at a region and mends what may be mended. */
  see(part: RegionPart): void {
    for (const stage of this.#stages) for (const check of stage) check.see(part);
  }

  /** True when what was seen so far has made an error certain. */
  get haveErrors(): boolean {
    return this.#stages.some((stage) => stage.some((check) => check.hasErrors?.()));
  }

  /** To be asked once, when every region was seen. */
  remarks(): Remark[] {
    const remarks: Remark[] = [];
    for (const stage of this.#stages) {
      for (const check of stage) remarks.push(...check.remarks());
      if (remarks.some(({ severity }) => severity === 'error')) break;
    }
    return remarks;
  }
}
