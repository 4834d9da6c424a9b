/** Region by region through the rules, against the archive and into it. */
import type { Remark, Report } from '@regionpuls/domain';
import type { OpenSeries, PublishingSession } from '@regionpuls/store';
import type { Archive, CheckContext } from './check/context.ts';
import { glance } from './check/glance.ts';
import { olderRelease } from './check/olderRelease.ts';
import { Rules } from './check/rules.ts';
import { Comparison, toleranceOf } from './compareWithArchive.ts';
import type { DeliveredSeries } from './delivered.ts';
import type { CollectedRows } from './rows/collectRows.ts';
import type { Releases } from './rows/orderReleases.ts';
import { regionParts } from './rows/regionParts.ts';

/** @param dryRun nothing is said to the archive. */
export function examine(
  { table, store }: CollectedRows,
  releases: Releases,
  context: Omit<CheckContext, 'archive'>,
  session: PublishingSession,
  dryRun: boolean,
): Pick<Report, 'changes' | 'hiddenRates' | 'releases'> & { remarks: Remark[] } {
  const archive: Archive = {
    find: (key) => session.latest(key),
    keysOf: (indicator) => session.untouched(indicator, context.boundaries),
  };
  const rules = new Rules({ ...context, archive });
  const comparison = new Comparison();
  const values = releases.list.map(() => 0);
  for (const part of regionParts(table, store, releases, context.boundaries)) {
    const opened = new Map<DeliveredSeries, OpenSeries>();
    const open = (series: DeliveredSeries) => session.series(series.key, toleranceOf(series.indicator));
    for (const series of part.series) {
      const found = open(series);
      opened.set(series, found);
      series.archived = found.latest;
      series.traits = glance(series);
    }
    rules.see(part);
    const isSaid = !dryRun && !rules.haveErrors;
    for (const series of part.series) {
      // A rule may have added a series: a rate that is withdrawn.
      const archived = opened.get(series) ?? open(series);
      for (const { release, ordinals } of series.said) values[release]! += ordinals.length;
      comparison.see(series, (points) => archived.changes(points));
      if (isSaid) archived.say(series.said);
    }
  }
  const remarks = rules.remarks();
  if (comparison.superseded > 0) remarks.push(olderRelease(comparison.superseded));
  const hasErrors = remarks.some(({ severity }) => severity === 'error');
  return {
    remarks,
    releases: releases.list.map((release, index) => ({ ...release, values: values[index]! })),
    hiddenRates: remarks
      .filter(({ rule }) => rule === 'rate-hidden')
      .reduce((sum, { count }) => sum + count, 0),
    changes: hasErrors ? null : comparison.toChanges(archive),
  };
}
