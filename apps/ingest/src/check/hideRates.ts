import { type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import { archivedValue } from '../archive.ts';
import type { Delivered, DeliveredPoint, Release } from '../delivered.ts';
import type { Check } from './context.ts';
import { Complaints, finding } from './finding.ts';

/**
 * A rate beside a suppressed count would reveal it, so it is suppressed too: where the count is hidden in this file (the same
 * release first, then the file's newest), else in the archive. And where this file hides a count, a rate that the archive
 * already holds is hidden with it.
 */
export const hideRates: Check = (delivered, { findIndicator, figures }) => {
  const countHidden = hiddenIn(delivered);
  const hidden = new Complaints();
  const withdrawn: number[] = [];
  for (const release of delivered.releases) {
    const additions = new Map<string, { key: SeriesKey; points: DeliveredPoint[] }>();
    for (const { key, points } of release.series) {
      const indicator = findIndicator(key.indicator);
      if (!indicator) continue;
      const { numerator, companion } = indicator;
      if (numerator) {
        const countKey = { ...key, indicator: numerator };
        const name = seriesKeyText(countKey);
        for (const point of points) {
          if (point.value === null) continue;
          const inFile = countHidden(release, name, point.ordinal);
          if (inFile ?? archivedValue(figures, countKey, point.ordinal)?.status === 'suppressed') {
            point.value = null;
            point.status = 'suppressed';
            hidden.add(`${key.indicator}: andelen er skjult fordi antallet er skjult.`, point.line);
          }
        }
      } else if (companion && findIndicator(companion)?.numerator === key.indicator) {
        const rateKey = { ...key, indicator: companion };
        const name = seriesKeyText(rateKey);
        for (const point of points) {
          if (point.status !== 'suppressed') continue;
          if (countHidden(release, name, point.ordinal) !== undefined) continue;
          if ((archivedValue(figures, rateKey, point.ordinal)?.value ?? null) === null) continue;
          const series = additions.get(name) ?? { key: rateKey, points: [] };
          series.points.push({ ...point });
          additions.set(name, series);
          withdrawn.push(point.line);
        }
      }
    }
    for (const addition of additions.values()) {
      const there = release.series.find(({ key }) => seriesKeyText(key) === seriesKeyText(addition.key));
      if (there) {
        there.points.push(...addition.points);
        there.points.sort((a, b) => a.ordinal - b.ordinal);
      } else release.series.push({ ...addition, writtenRegion: addition.key.region });
    }
  }
  return [
    ...hidden.toFindings('rate-hidden', 'note'),
    ...(withdrawn.length > 0
      ? [
          finding(
            'rate-hidden',
            'note',
            'andeler som alt var i arkivet, skjules fordi denne filen skjuler antallet.',
            withdrawn,
          ),
        ]
      : []),
  ];
};

/** Whether a figure is suppressed in the file: undefined when the file does not have it. */
function hiddenIn(delivered: Delivered) {
  const byRelease = new Map<Release, Map<string, Map<number, boolean>>>();
  const newest = new Map<string, Map<number, boolean>>();
  for (const release of delivered.releases) {
    const own = new Map<string, Map<number, boolean>>();
    for (const { key, points } of release.series) {
      const name = seriesKeyText(key);
      const all = newest.get(name) ?? new Map<number, boolean>();
      const inRelease = new Map<number, boolean>();
      for (const { ordinal, status } of points) {
        inRelease.set(ordinal, status === 'suppressed');
        all.set(ordinal, status === 'suppressed');
      }
      newest.set(name, all);
      own.set(name, inRelease);
    }
    byRelease.set(release, own);
  }
  return (release: Release, name: string, ordinal: number): boolean | undefined =>
    byRelease.get(release)?.get(name)?.get(ordinal) ?? newest.get(name)?.get(ordinal);
}
