import { Heading } from '@digdir/designsystemet-react';
import type { SavedMapping } from '@regionpuls/domain';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { useDataReader } from '../useDataReader.ts';
import { columnLetter } from './columnLetter.ts';

interface MappingCardProps {
  saved: SavedMapping;
  indicators: readonly LoadedIndicator[];
  /** The source's name. */
  source: string;
}

/** A mapping in words: which columns it reads, and as what. */
export function MappingCard({ saved: { mapping }, indicators, source }: MappingCardProps) {
  const { d, language } = useDataReader();
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name[language] ?? id;
  const content = [...new Set(mapping.values.map(({ indicator }) => nameOf(indicator)))];
  const { column, heading } = mapping.region;
  return (
    <>
      <Heading level={3} data-size="2xs" className="long">
        {mapping.name}
      </Heading>
      <p>
        {source}: {content.join(', ')}
      </p>
      <p className="quiet">
        {[
          mapping.sheet === undefined ? '' : `${d.preview.sheets}: ${mapping.sheet}`,
          `${d.mapping.headerRow}: ${mapping.headerRow}`,
          `${d.region}: ${d.mapping.column(columnLetter(column), heading)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
