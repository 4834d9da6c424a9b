/** Agreed targets, and where they stand. */
import { createAnalysisMemo, readProgress as judgeProgress } from '@regionpuls/analysis';
import { listPartners, listTargets, readProgress, readTarget } from '@regionpuls/contract';
import {
  type AsOf,
  type RegionCode,
  type Series,
  type Target,
  basisDate,
  breakdownMember,
} from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { assembleSeries } from '../assemble.ts';
import { mount } from '../mount.ts';
import { notFound } from '../problems.ts';
import { type Sources, readContext, readRegionIndex, requireIndicator, requireRegion } from '../sources.ts';

export function answerTargets(app: FastifyInstance, sources: Sources): void {
  const memo = createAnalysisMemo();

  mount(app, listTargets, async ({ query }) => {
    if (query.region) requireRegion(await readRegionIndex(sources), query.region);
    const targets = await sources.agreements.targets();
    return { targets: query.region ? targets.filter((target) => target.region === query.region) : targets };
  });

  mount(app, readTarget, async ({ params }) => requireTarget(sources, params.id));

  mount(app, readProgress, async ({ params, query }) => {
    const target = await requireTarget(sources, params.id);
    const indicator = requireIndicator(sources, target.indicator);
    const { index } = await readContext(sources, query.asOf);
    const seriesOf = (region: RegionCode) => assembleTargetSeries(sources, target, region, query.asOf);
    const region = requireRegion(index, target.region);
    const day = basisDate(target.boundaries) ?? `${target.versions[0]!.baseline.period.slice(0, 4)}-01-01`;
    const counties = region.level === 'county' ? index.validOn(day, 'county').map(({ code }) => code) : [];
    const [actual, nation, ...peers] = await Promise.all(
      [target.region, index.country.code, ...counties.filter((code) => code !== target.region)].map(seriesOf),
    );
    return judgeProgress({
      target,
      indicator,
      actual: actual!,
      memo,
      peers,
      ...(region.level === 'country' ? {} : { nation: nation! }),
      ...(query.method ? { method: query.method } : {}),
      ...(query.asOf ? { asOf: query.asOf } : {}),
    });
  });

  mount(app, listPartners, async () => ({ partners: await sources.agreements.partners() }));
}

/** The target's indicator for a region, on the target's borders. An annual baseline is judged by annual figures. */
function assembleTargetSeries(
  sources: Sources,
  target: Target,
  region: RegionCode,
  asOf: AsOf | undefined,
): Promise<Series> {
  const { baseline } = target.versions.at(-1)!;
  return assembleSeries(sources, {
    indicator: target.indicator,
    region,
    sex: sexOf(target),
    frequency: baseline.method === 'annual' ? 'year' : undefined,
    boundaries: target.boundaries,
    recipe: 'none',
    asOf,
  });
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
