import { type Ingest, type Source, formatNumber } from '@regionpuls/domain';
import { PageLink } from '../../reader/PageLink.tsx';
import { OutcomeMark } from '../OutcomeMark.tsx';
import { outcomeOf } from '../outcomeOf.ts';
import { useDataReader } from '../useDataReader.ts';
import { writeMoment } from '../writeMoment.ts';
import { writeOrigin } from './writeOrigin.ts';

interface IngestListProps {
  ingests: readonly Ingest[];
  sources: readonly Source[];
}

/** Attempts to take something in, each with what became of it and the way to its report. */
export function IngestList({ ingests, sources }: IngestListProps) {
  const { d, language } = useDataReader();
  const count = (n: number) => formatNumber(n, language);
  return (
    <ul className="ingests">
      {ingests.map((ingest) => {
        const { id, report, by, finished } = ingest;
        const source = sources.find((one) => one.id === report.source)?.name ?? report.source;
        const errors = report.remarks.filter(({ severity }) => severity === 'error').length;
        const doubts = report.remarks.filter(({ severity }) => severity === 'doubt').length;
        const waits = outcomeOf(ingest) === 'waiting';
        return (
          <li key={id} className="ingest">
            <p className="ingest__name">
              <PageLink to={`/data/inntak/${id}`}>{report.fileName || d.report.number(id)}</PageLink>
            </p>
            <OutcomeMark ingest={ingest} />
            <p className="ingest__what">
              {[
                report.changes && !waits
                  ? d.report.counted(count(report.changes.added), count(report.changes.revised))
                  : '',
                errors > 0 ? d.ingests.errors(count(errors), errors === 1) : '',
                doubts > 0 ? d.ingests.doubts(count(doubts), doubts === 1) : '',
              ]
                .filter(Boolean)
                .join(' ')}
            </p>
            <p className="ingest__when">
              {source} · {writeMoment(finished, language)} · {writeOrigin(ingest, d)}
              {by && ` ${d.ingests.by(by)}`}
              {report.tries && ` · ${d.feeds.tries(count(report.tries))}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
