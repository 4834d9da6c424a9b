/** Every rule of the guard, in the order its findings are read among those equally grave. One file a rule. */
import type { Finding } from '@regionpuls/domain';
import type { ChangedPair, Pair } from '../pair.ts';
import { findAdjustmentMismatch } from './adjustmentMismatch.ts';
import { findBoundaryMismatch } from './boundaryMismatch.ts';
import { findBreaks } from './break.ts';
import { findCodeNotValid } from './codeNotValid.ts';
import { findDenominatorMismatch } from './denominatorMismatch.ts';
import { findDenominatorVintage } from './denominatorVintage.ts';
import { findLevelWithoutPopulation } from './levelWithoutPopulation.ts';
import { findNotSignificant } from './notSignificant.ts';
import { findPeriodOfAnotherYear } from './periodOfAnotherYear.ts';
import { findProvisional } from './provisional.ts';
import { findResidenceVsWorkplace } from './residenceVsWorkplace.ts';
import { findRoundedInput } from './roundedInput.ts';
import { findSeasonMismatch } from './seasonMismatch.ts';
import { findShock } from './shock.ts';
import { findSourceDefinitionMismatch } from './sourceDefinitionMismatch.ts';
import { findUnitMismatch } from './unitMismatch.ts';
import { findVintageRevision } from './vintageRevision.ts';
import { findWithheld } from './withheld.ts';

/** Whether the two may be compared at all. */
export const BLOCKING_RULES: readonly ((pair: Pair) => Finding[])[] = [
  findWithheld,
  findCodeNotValid,
  findUnitMismatch,
  findResidenceVsWorkplace,
  findSourceDefinitionMismatch,
  findDenominatorMismatch,
  findAdjustmentMismatch,
];

/** What lies between the two. `changed` is null when something blocks: then no rule computes with the values. */
export const PAIR_RULES: readonly ((pair: Pair, changed: ChangedPair | null) => Finding[])[] = [
  findSeasonMismatch,
  findBoundaryMismatch,
  findBreaks,
  findDenominatorVintage,
  findShock,
  findVintageRevision,
  findProvisional,
  findPeriodOfAnotherYear,
];

/** What the change itself can bear; asked only when nothing blocks. */
export const CHANGE_RULES: readonly ((pair: ChangedPair) => Finding[])[] = [
  findRoundedInput,
  findNotSignificant,
  findLevelWithoutPopulation,
];
