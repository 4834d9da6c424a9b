/** Every rule, in stages: a later stage is not asked about a delivery whose names or values are already wrong. */
import type { Delivered } from '../delivered.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkGaps } from './checkGaps.ts';
import { checkIndicators } from './checkIndicators.ts';
import { checkJumps } from './checkJumps.ts';
import { checkPeriods } from './checkPeriods.ts';
import { checkRegions } from './checkRegions.ts';
import { checkRegionSet } from './checkRegionSet.ts';
import { checkReleases } from './checkReleases.ts';
import { checkTotals } from './checkTotals.ts';
import { checkUnits } from './checkUnits.ts';
import { checkValidity } from './checkValidity.ts';
import type { Check, CheckContext } from './context.ts';
import type { Finding } from './finding.ts';
import { hideRates } from './hideRates.ts';

const STAGES: Check[][] = [
  [checkReleases, checkIndicators, checkRegions, checkDuplicates],
  [checkUnits, checkValidity, checkPeriods],
  [checkJumps, checkTotals, checkGaps, checkRegionSet, hideRates],
];

/** Mends what the rules say may be mended; with any finding of severity `error` nothing of the delivery may be stored. */
export function runChecks(delivered: Delivered, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const stage of STAGES) {
    for (const check of stage) findings.push(...check(delivered, context));
    if (findings.some(({ severity }) => severity === 'error')) break;
  }
  return findings;
}
