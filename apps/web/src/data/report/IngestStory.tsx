import { Alert, Button } from '@digdir/designsystemet-react';
import type { Ingest, Source } from '@regionpuls/domain';
import { useLocation } from 'react-router';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { Trail } from '../../shell/Trail.tsx';
import { OutcomeMark } from '../OutcomeMark.tsx';
import { GatePanel } from '../gate/GatePanel.tsx';
import type { Done } from '../ingests/useReport.ts';
import { useDataReader } from '../useDataReader.ts';
import { IngestReport } from './IngestReport.tsx';
import { shortName } from './shortName.ts';
import { writeOutcome } from './writeOutcome.ts';

interface IngestStoryProps {
  ingest: Ingest;
  indicators: readonly LoadedIndicator[];
  sources: readonly Source[];
}

/** The report of an ingest, from what became of it to the details of how it was read. */
export function IngestStory({ ingest, indicators, sources }: IngestStoryProps) {
  const { t, d, language } = useDataReader();
  const done = readDone(useLocation().state, d.report.done);
  const title = shortName(ingest.report.fileName) || d.report.number(ingest.id);
  return (
    <>
      <PageTitle
        above={
          <Trail
            steps={[
              [t.nav.data, '/data'],
              [d.ingests.title, '/data/inntak'],
            ]}
            here={d.report.number(ingest.id)}
          />
        }
        title={title}
        lead={writeOutcome(ingest, d, language)}
        beside={<OutcomeMark ingest={ingest} />}
        control={
          <Button variant="secondary" data-size="sm" className="no-print" onClick={() => window.print()}>
            {d.report.print}
          </Button>
        }
      />
      <div className="stack stack--sections">
        {done && (
          <Alert
            data-color={hasCome(ingest) ? 'success' : 'info'}
            data-size="sm"
            role="status"
            className="no-print"
          >
            {d.report.done[done]}
          </Alert>
        )}
        <GatePanel ingest={ingest} sources={sources} />
        <IngestReport ingest={ingest} indicators={indicators} sources={sources} />
      </div>
    </>
  );
}

/** Nothing stands against it: what was wanted is so. */
function hasCome({ report: { outcome } }: Ingest): boolean {
  return outcome !== 'failed' && outcome !== 'refused' && outcome !== 'quarantined';
}

/** What was done just before coming here, when the page before said so. */
function readDone(state: unknown, known: Record<Done, string>): Done | null {
  const done = typeof state === 'object' && state !== null && 'done' in state ? state.done : null;
  return typeof done === 'string' && Object.hasOwn(known, done) ? (done as Done) : null;
}
