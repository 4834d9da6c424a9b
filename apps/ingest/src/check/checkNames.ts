/** Indicators, regions and publication dates: what is wrong with them is wrong with every row that has them. */
import { indicators } from '@regionpuls/catalogue';
import {
  type Frequency,
  type LocalizedText,
  type Published,
  type Remark,
  formatDate,
  formatPublished,
} from '@regionpuls/domain';
import type { CollectedRows } from '../rows/collectRows.ts';
import type { Releases } from '../rows/orderReleases.ts';
import type { Group, WrittenRegion } from '../rows/seriesTable.ts';
import { Complaints } from './complaints.ts';
import type { CheckContext } from './context.ts';

type Context = Pick<CheckContext, 'source' | 'findIndicator' | 'regions' | 'today' | 'place'>;

/** Only where there is something to say are the rows looked through for where. */
export function checkNames(rows: CollectedRows, releases: Releases, context: Context): Remark[] {
  const { table, store } = rows;
  const rules = [
    {
      complaints: new Complaints(),
      of: releases.list.map((release) => releaseComplaint(release, context)),
      by: 'release',
    },
    {
      complaints: new Complaints(),
      of: table.groups.map((group) => groupComplaint(group, context)),
      by: 'group',
    },
    {
      complaints: new Complaints(),
      of: table.regions.map((region) => regionComplaint(region, context)),
      by: 'region',
    },
    {
      complaints: new Complaints(),
      of: table.regions.map((region) => translation(region, context)),
      by: 'region',
    },
  ] as const;
  const asked = rules.filter(({ of }) => of.some((text) => text !== null));
  if (asked.length > 0) {
    for (const { series, releases: written, places } of store.rows(table.partitionOf)) {
      for (let i = 0; i < series.length; i++) {
        for (const { complaints, of, by } of asked) {
          const number =
            by === 'release'
              ? releases.placeOf[written[i]!]!
              : by === 'group'
                ? table.groupOf[series[i]!]!
                : table.regionOf[series[i]!]!;
          const text = of[number];
          if (text) complaints.add(text.nb, places[i]!, () => text);
        }
      }
    }
  }
  const [dates, groups, unknown, translated] = rules;
  return [
    ...dates.complaints.toRemarks('release-in-future', 'error', context.place),
    ...groups.complaints.toRemarks('indicator', 'error', context.place),
    ...unknown.complaints.toRemarks('region-unknown', 'error', context.place),
    ...translated.complaints.toRemarks('region-translated', 'note', context.place),
  ];
}

/** A release cannot be later than today; one dated by month may be this month's. */
function releaseComplaint(release: Published, { today }: Context): LocalizedText | null {
  const { published, precision } = release;
  const isLater = precision === 'month' ? published.slice(0, 7) > today.slice(0, 7) : published > today;
  return isLater
    ? {
        nb: `publiseringsdatoen ${formatPublished(release, 'nb')} er fram i tid (i dag er ${formatDate(today, 'nb')}).`,
        nn: `publiseringsdatoen ${formatPublished(release, 'nn')} er fram i tid (i dag er ${formatDate(today, 'nn')}).`,
        en: `the publication date ${formatPublished(release, 'en')} is in the future (today is ${formatDate(today, 'en')}).`,
      }
    : null;
}

/** Indicators are known, belong to the source that delivers, and come at a frequency and by a breakdown they have. */
function groupComplaint(group: Group, { source, findIndicator }: Context): LocalizedText | null {
  const { indicator: id, frequency, breakdown } = group;
  const indicator = findIndicator(id);
  if (!indicator) {
    const list = indicators
      .filter((one) => one.source === source)
      .map((one) => one.id)
      .join(', ');
    return {
      nb: `«${id}» er ikke en kjent indikator. Kilden ${source} har ${list}.`,
      nn: `«${id}» er ikkje ein kjend indikator. Kjelda ${source} har ${list}.`,
      en: `«${id}» is not a known indicator. The source ${source} has ${list}.`,
    };
  }
  if (indicator.source !== source) {
    return {
      nb: `${id} kommer fra kilden ${indicator.source}, ikke ${source}.`,
      nn: `${id} kjem frå kjelda ${indicator.source}, ikkje ${source}.`,
      en: `${id} comes from the source ${indicator.source}, not ${source}.`,
    };
  }
  if (!indicator.frequencies.includes(frequency)) {
    const has = (language: keyof typeof PER, and: string) =>
      indicator.frequencies.map((one) => PER[language][one]).join(` ${and} `);
    return {
      nb: `${id} finnes ikke per ${PER.nb[frequency]}, bare per ${has('nb', 'og')}.`,
      nn: `${id} finst ikkje per ${PER.nn[frequency]}, berre per ${has('nn', 'og')}.`,
      en: `${id} does not exist by ${PER.en[frequency]}, only by ${has('en', 'and')}.`,
    };
  }
  const dimension = breakdown.split('=')[0]!;
  if (dimension === 'total' || indicator.dimensions.some((known) => known === dimension)) return null;
  return {
    nb: `${id} er ikke delt etter ${dimension}.`,
    nn: `${id} er ikkje delt etter ${dimension}.`,
    en: `${id} is not broken down by ${dimension}.`,
  };
}

const PER: Record<'nb' | 'nn' | 'en', Record<Frequency, string>> = {
  nb: { year: 'år', quarter: 'kvartal', month: 'måned' },
  nn: { year: 'år', quarter: 'kvartal', month: 'månad' },
  en: { year: 'year', quarter: 'quarter', month: 'month' },
};

/** Every region code is in the region table. */
function regionComplaint({ code }: WrittenRegion, { regions }: Context): LocalizedText | null {
  if (regions.has(code)) return null;
  return {
    nb: `region «${code}» er ikke i regiontabellen (${regions.size} koder). Er den ny, kjør npm run ingest -- klass og ta inn tallene på nytt.`,
    nn: `region «${code}» er ikkje i regiontabellen (${regions.size} kodar). Er han ny, køyr npm run ingest -- klass og ta inn tala på nytt.`,
    en: `region «${code}» is not in the region table (${regions.size} codes). If it is new, run npm run ingest -- klass and take the figures in again.`,
  };
}

/** Codes the source has of its own are translated, and that is said. */
function translation({ written, code }: WrittenRegion, { regions }: Context): LocalizedText | null {
  if (written === code || !regions.has(code)) return null;
  return {
    nb: `kildens kode ${written} er lest som ${code}.`,
    nn: `koden ${written} hos kjelda er lesen som ${code}.`,
    en: `the source’s code ${written} is read as ${code}.`,
  };
}
