import { STATUSES, type LocalizedText, type SeriesKey } from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import { indexOf } from '../archive.ts';
import { type DeliveredSeries, type RegionPart, type Said, UNKNOWN } from '../delivered.ts';
import { Complaints, FirstPlaces, remarkOf } from './complaints.ts';
import type { Check, MakeCheck } from './context.ts';

const SUPPRESSED = STATUSES.indexOf('suppressed');

/**
 * A rate beside a suppressed count would reveal it, so it is suppressed too: where the count is hidden in this file (the same
 * release first, then the file's newest), else in the archive. And where this file hides a count, a rate that the archive
 * already holds is hidden with it.
 */
export const hideRates: MakeCheck = ({ findIndicator, archive, place }): Check => {
  const hidden = new Complaints();
  const withdrawn = new FirstPlaces();

  const hideBesideCount = (part: RegionPart, rate: DeliveredSeries, numerator: string) => {
    const key = { ...rate.key, indicator: numerator };
    const count = seriesOf(part, key);
    const archived = count?.archived ?? archive.find(key);
    for (const { release, ordinals, values, statuses, places } of rate.said) {
      for (let i = 0; i < ordinals.length; i++) {
        if (Number.isNaN(values[i]!)) continue;
        const inFile = count && isHidden(count, release, ordinals[i]!);
        if (!(inFile ?? statusAt(archived, ordinals[i]!) === SUPPRESSED)) continue;
        values[i] = Number.NaN;
        statuses[i] = SUPPRESSED;
        hidden.add(rate.key.indicator, places[i]!, () => hiddenText(rate.key.indicator));
      }
    }
  };

  const withdrawRate = (part: RegionPart, count: DeliveredSeries, companion: string) => {
    if (!count.traits.withheld) return;
    const indicator = findIndicator(companion);
    if (indicator?.numerator !== count.key.indicator) return;
    const key = { ...count.key, indicator: companion };
    const inPart = seriesOf(part, key);
    const rate = inPart ?? { key, indicator, said: [], archived: archive.find(key), traits: UNKNOWN };
    for (const { release, ordinals, statuses, places } of count.said) {
      const missing: number[] = [];
      for (let i = 0; i < ordinals.length; i++) {
        if (statuses[i] !== SUPPRESSED || saysAnything(rate, release, ordinals[i]!)) continue;
        const at = indexOf(rate.archived.ordinals, ordinals[i]!);
        if (at >= 0 && !Number.isNaN(rate.archived.values[at]!)) missing.push(i);
      }
      if (missing.length === 0) continue;
      for (const i of missing) withdrawn.add(places[i]!);
      rate.said = withHidden(rate.said, release, missing, ordinals, places);
    }
    if (!inPart && rate.said.length > 0) part.series.push(rate);
  };

  return {
    see(part) {
      // Rates that are withdrawn are put into the part while it is gone through.
      for (const one of [...part.series]) {
        const { numerator, companion } = one.indicator;
        if (numerator) hideBesideCount(part, one, numerator);
        else if (companion) withdrawRate(part, one, companion);
      }
    },
    remarks: () => [
      ...hidden.toRemarks('rate-hidden', 'note', place),
      ...(withdrawn.count > 0 ? [remarkOf('rate-hidden', 'note', WITHDRAWN, withdrawn, place)] : []),
    ],
  };
};

function seriesOf({ series }: RegionPart, { indicator, breakdown, frequency }: SeriesKey) {
  return series.find(
    ({ key }) => key.indicator === indicator && key.breakdown === breakdown && key.frequency === frequency,
  );
}

/** Whether a count is hidden in the release, or else in the file's newest that has it; undefined when the file does not have it. */
function isHidden({ said }: DeliveredSeries, release: number, ordinal: number): boolean | undefined {
  let newest: boolean | undefined;
  for (const one of said) {
    const at = indexOf(one.ordinals, ordinal);
    if (at < 0) continue;
    newest = one.statuses[at] === SUPPRESSED;
    if (one.release === release) return newest;
  }
  return newest;
}

/** Whether the file gives the rate, in the release or in any. */
function saysAnything({ said }: DeliveredSeries, release: number, ordinal: number): boolean {
  return isHidden({ said } as DeliveredSeries, release, ordinal) !== undefined;
}

function statusAt({ ordinals, statuses }: Points, ordinal: number): number | undefined {
  const at = indexOf(ordinals, ordinal);
  return at < 0 ? undefined : statuses[at];
}

/** The releases with suppressed points added to one of them, in period order. */
function withHidden(
  said: readonly Said[],
  release: number,
  indexes: readonly number[],
  ordinals: Int16Array,
  places: Int32Array,
): Said[] {
  const own = said.find((one) => one.release === release);
  const points = indexes.map((i) => ({
    ordinal: ordinals[i]!,
    value: Number.NaN,
    status: SUPPRESSED,
    place: places[i]!,
  }));
  for (let i = 0; own && i < own.ordinals.length; i++) {
    points.push({
      ordinal: own.ordinals[i]!,
      value: own.values[i]!,
      status: own.statuses[i]!,
      place: own.places[i]!,
    });
  }
  points.sort((a, b) => a.ordinal - b.ordinal);
  const added: Said = {
    release,
    ordinals: Int16Array.from(points, ({ ordinal }) => ordinal),
    values: Float64Array.from(points, ({ value }) => value),
    statuses: Uint8Array.from(points, ({ status }) => status),
    places: Int32Array.from(points, (point) => point.place),
  };
  return [...said.filter((one) => one !== own), added].sort((a, b) => a.release - b.release);
}

function hiddenText(indicator: string): LocalizedText {
  return {
    nb: `${indicator}: andelen er skjult fordi antallet er skjult.`,
    nn: `${indicator}: prosentdelen er skjult fordi talet på personar er skjult.`,
    en: `${indicator}: the rate is hidden because the count is hidden.`,
  };
}

const WITHDRAWN: LocalizedText = {
  nb: 'andeler som alt var i arkivet, skjules fordi denne filen skjuler antallet.',
  nn: 'prosentdelar som alt var i arkivet, blir skjulte fordi denne fila skjuler talet på personar.',
  en: 'rates that were in the archive already are hidden because this file hides the count.',
};
