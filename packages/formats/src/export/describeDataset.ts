/** What every JSON-stat dataset says of its figures before their dimensions, and in its extension. */
import type { CellStatus, CommonExtension, JsonStatDataset } from './jsonStat.ts';
import type { Provenance } from './provenance.ts';
import { SUPPRESSED_MEANS, explainStatuses } from './valueWords.ts';

type Head = Pick<
  JsonStatDataset,
  'version' | 'class' | 'label' | 'source' | 'updated' | 'href' | 'link' | 'note'
>;

interface Described extends Pick<CommonExtension, 'vintages' | 'notes'> {
  label: string;
  provenance: Provenance;
  /** Those that some cell has. */
  statuses: ReadonlySet<CellStatus>;
}

export function describeDataset({ label, provenance, statuses, vintages, notes }: Described): {
  head: Head;
  common: CommonExtension;
} {
  const { language, indicator, source, asOf, address, page } = provenance;
  return {
    head: {
      version: '2.0',
      class: 'dataset',
      label,
      source: source.name,
      ...(vintages[0] ? { updated: vintages[0].published } : {}),
      href: address,
      link: {
        ...(page ? { alternate: [{ type: 'text/html', href: page }] } : {}),
        ...(source.licenceUrl ? { license: [{ href: source.licenceUrl }] } : {}),
      },
      note: [
        source.attribution[language],
        ...(statuses.has('suppressed') ? [SUPPRESSED_MEANS[language]] : []),
        ...notes.map(({ text }) => text[language]),
      ],
    },
    common: {
      indicator: indicator.id,
      asOf: asOf ?? null,
      licence: { text: source.licence[language], url: source.licenceUrl },
      attribution: source.attribution[language],
      statuses: explainStatuses(statuses, language),
      vintages,
      notes,
    },
  };
}
