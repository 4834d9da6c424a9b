/** Every indicator, in the order lists show them. A file that is not listed here fails the test beside this one. */
import type { Indicator } from '@regionpuls/domain';
import { commutersIn } from './commuters-in.ts';
import { commutersOut } from './commuters-out.ts';
import { employedResidence } from './employed-residence.ts';
import { employedWorkplace } from './employed-workplace.ts';
import { lfsEmployed } from './lfs-employed.ts';
import { lfsEmploymentRate } from './lfs-employment-rate.ts';
import { lfsUnemployed } from './lfs-unemployed.ts';
import { lfsUnemploymentRate } from './lfs-unemployment-rate.ts';
import { navOnProgrammes } from './nav-on-programmes.ts';
import { navOnProgrammesRate } from './nav-on-programmes-rate.ts';
import { navPartlyUnemployed } from './nav-partly-unemployed.ts';
import { navPartlyUnemployedRate } from './nav-partly-unemployed-rate.ts';
import { navUnemployed } from './nav-unemployed.ts';
import { navUnemployedRate } from './nav-unemployed-rate.ts';
import { population } from './population.ts';
import { registerEmployedResidence } from './register-employed-residence.ts';
import { registerEmployedWorkplace } from './register-employed-workplace.ts';
import { registerEmploymentRate } from './register-employment-rate.ts';
import { youngOutside } from './young-outside.ts';
import { youngOutsideRate } from './young-outside-rate.ts';

export const indicators: readonly Indicator[] = [
  navUnemployed,
  navUnemployedRate,
  navPartlyUnemployed,
  navPartlyUnemployedRate,
  navOnProgrammes,
  navOnProgrammesRate,
  lfsEmployed,
  lfsEmploymentRate,
  lfsUnemployed,
  lfsUnemploymentRate,
  registerEmployedResidence,
  employedResidence,
  registerEmploymentRate,
  registerEmployedWorkplace,
  employedWorkplace,
  youngOutside,
  youngOutsideRate,
  commutersIn,
  commutersOut,
  population,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}
