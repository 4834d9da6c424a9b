/** A target's expected path and actual course as of an instant, and the statements about them. */
import {
  type AsOf,
  type Indicator,
  type Progress,
  type Series,
  type Target,
  pathInForce,
} from '@regionpuls/domain';
import { METHODS } from './methods.ts';
import { judgeNow } from './now.ts';
import { drawPath } from './path.ts';

export interface ProgressInput {
  target: Target;
  indicator: Indicator;
  /** The target's own series, as of the same instant. */
  actual: Series;
  asOf?: AsOf;
}

/** Versions agreed after `asOf` are left out: an old view shows the goalposts as they stood. */
export function readProgress({ target, indicator, actual, asOf }: ProgressInput): Progress {
  const inForce = pathInForce(target, asOf);
  const known = inForce ? target.versions.filter((version) => version.version <= inForce.version) : [];
  return {
    target: { ...target, versions: known },
    inForce,
    paths: known.map((version) => ({
      version: version.version,
      points: drawPath(version, actual.frequency),
    })),
    actual,
    now: judgeNow({ indicator, direction: target.direction, version: inForce, actual }),
    methods: [METHODS.agreedPath, METHODS.gapToPath].map(({ name, version, citation }) => ({
      name,
      version,
      citation,
    })),
  };
}
