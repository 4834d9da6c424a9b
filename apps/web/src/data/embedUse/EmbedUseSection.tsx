import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRegions } from '../../figures/useRegions.ts';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { Answered } from '../../states/Answered.tsx';
import { useAccess } from '../access/useAccess.ts';
import { useDataReader } from '../useDataReader.ts';
import { SiteList } from './SiteList.tsx';
import { useEmbedUse } from './useEmbedUse.ts';
import './embedUse.css';

/** Who shows our charts, to whoever holds a key; nothing at all to others. */
export function EmbedUseSection({ indicators }: { indicators: readonly LoadedIndicator[] }) {
  const { d } = useDataReader();
  const { key } = useAccess();
  const query = useEmbedUse();
  const regions = useRegions(key !== null).data ?? [];
  if (!key) return null;
  const u = d.embedUse;
  return (
    <section aria-labelledby="innbygd">
      <Heading level={2} data-size="sm" id="innbygd">
        {u.title}
      </Heading>
      <Answered query={query} waiting={{ height: '12rem' }}>
        {(embeds) => (
          <>
            <Paragraph>{u.text}</Paragraph>
            <Paragraph className="quiet">{u.notCounted}</Paragraph>
            {embeds.length === 0 ? (
              <Paragraph>{u.none}</Paragraph>
            ) : (
              <SiteList embeds={embeds} names={{ indicators, regions }} />
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
