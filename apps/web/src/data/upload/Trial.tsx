import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Ingest, Source } from '@regionpuls/domain';
import { useEffect, useRef } from 'react';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { OutcomeMark } from '../OutcomeMark.tsx';
import { IngestReport } from '../report/IngestReport.tsx';
import { writeOutcome } from '../report/writeOutcome.ts';
import { useDataReader } from '../useDataReader.ts';

interface TrialProps {
  ingest: Ingest;
  indicators: readonly LoadedIndicator[];
  sources: readonly Source[];
}

/** The report of a dry run, there as soon as it has come. */
export function Trial({ ingest, indicators, sources }: TrialProps) {
  const { d, language } = useDataReader();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [ingest.id]);
  return (
    <section ref={place} tabIndex={-1} className="rehearsal stack" aria-labelledby="prove">
      <div className="row">
        <Heading level={2} data-size="sm" id="prove">
          {d.upload.trial}
        </Heading>
        <OutcomeMark ingest={ingest} />
      </div>
      <Paragraph>{writeOutcome(ingest, d, language)}</Paragraph>
      <IngestReport ingest={ingest} indicators={indicators} sources={sources} level={3} />
      <p>
        <PageLink to={`/data/inntak/${ingest.id}`}>{d.upload.trialLink}</PageLink>
      </p>
    </section>
  );
}
