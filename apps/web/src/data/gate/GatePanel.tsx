import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type Ingest, type Source, formatDate } from '@regionpuls/domain';
import { PageLink } from '../../reader/PageLink.tsx';
import { KeyButton } from '../access/KeyButton.tsx';
import { useAccess } from '../access/useAccess.ts';
import { useKeyFocus } from '../access/useKeyFocus.ts';
import { outcomeOf } from '../outcomeOf.ts';
import { useDataReader } from '../useDataReader.ts';
import { DecisionButton } from './DecisionButton.tsx';
import { RereadButton } from './RereadButton.tsx';

interface GatePanelProps {
  ingest: Ingest;
  sources: readonly Source[];
}

/** What stands between a delivery in quarantine and its publication: who decided what and why, or the choice itself. */
export function GatePanel({ ingest, sources }: GatePanelProps) {
  const { d, language } = useDataReader();
  const { key } = useAccess();
  const place = useKeyFocus<HTMLElement>();
  const { gate, report } = ingest;
  if (!gate || gate.state !== 'waiting') {
    const word = gate?.decided
      ? d.report.decided(
          d.outcomes[outcomeOf(ingest)],
          gate.by ?? d.report.nobody,
          formatDate(gate.decided, language),
        )
      : report.accepted && d.report.acceptedBy(report.accepted.by);
    const reason = gate?.reason ?? report.accepted?.reason;
    if (!word) return null;
    return (
      <section className="gate">
        <Heading level={2} data-size="xs">
          {word}
        </Heading>
        {reason && (
          <Paragraph>
            {d.report.reason}: «{reason}»
          </Paragraph>
        )}
        {gate?.byIngest && (
          <PageLink to={`/data/inntak/${gate.byIngest}`}>{d.report.byIngest(gate.byIngest)}</PageLink>
        )}
      </section>
    );
  }
  return (
    <section ref={place} tabIndex={-1} className="gate gate--open no-print" aria-labelledby="avgjor">
      <Heading level={2} data-size="xs" id="avgjor">
        {d.gate.title}
      </Heading>
      <Paragraph>{gate.acceptable ? d.gate.text : d.gate.textError}</Paragraph>
      {key ? (
        <div className="row">
          {gate.acceptable && <DecisionButton ingest={ingest} decision="accept" />}
          <RereadButton ingest={ingest} sources={sources} />
          <DecisionButton ingest={ingest} decision="discard" />
        </div>
      ) : (
        <>
          <Paragraph>{d.gate.needKey}</Paragraph>
          <KeyButton />
        </>
      )}
    </section>
  );
}
