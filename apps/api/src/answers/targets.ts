/** Agreed targets, and where they stand. */
import { readProgress as judgeProgress } from '@regionpuls/analysis';
import { listPartners, listTargets, readProgress, readTarget } from '@regionpuls/contract';
import type { Target } from '@regionpuls/domain';
import { breakdownMember } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { assembleSeries } from '../assemble.ts';
import { mount } from '../mount.ts';
import { notFound } from '../problems.ts';
import { type Sources, readRegionIndex, requireIndicator, requireRegion } from '../sources.ts';

export function answerTargets(app: FastifyInstance, sources: Sources): void {
  mount(app, listTargets, async ({ query }) => {
    if (query.region) requireRegion(await readRegionIndex(sources), query.region);
    const targets = await sources.agreements.targets();
    return { targets: query.region ? targets.filter((target) => target.region === query.region) : targets };
  });

  mount(app, readTarget, async ({ params }) => requireTarget(sources, params.id));

  mount(app, readProgress, async ({ params, query }) => {
    const target = await requireTarget(sources, params.id);
    const indicator = requireIndicator(sources, target.indicator);
    const baseline = target.versions.at(-1)!.baseline;
    const actual = await assembleSeries(sources, {
      indicator: target.indicator,
      region: target.region,
      sex: sexOf(target),
      // An annual baseline is judged by annual figures.
      frequency: baseline.method === 'annual' ? 'year' : undefined,
      boundaries: target.boundaries,
      recipe: 'none',
      asOf: query.asOf,
    });
    return judgeProgress({ target, indicator, actual, ...(query.asOf ? { asOf: query.asOf } : {}) });
  });

  mount(app, listPartners, async () => ({ partners: await sources.agreements.partners() }));
}

function sexOf(target: Target): 'total' | 'female' | 'male' {
  const member = breakdownMember(target.breakdown)?.member;
  return member === 'female' || member === 'male' ? member : 'total';
}

/** @throws ProblemResponse naming the targets there are. */
async function requireTarget(sources: Sources, id: string): Promise<Target> {
  const target = await sources.agreements.target(id);
  if (target) return target;
  const all = await sources.agreements.targets();
  throw notFound(
    `there is no target «${id}»`,
    all.map((other) => other.id),
  );
}
