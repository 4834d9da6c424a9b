import { type FeedStatus, formatNumber, outcomeSchema } from '@regionpuls/domain';
import { PageLink } from '../../reader/PageLink.tsx';
import { useDataReader } from '../useDataReader.ts';
import { writeMoment } from '../writeMoment.ts';

/** What became of the last attempt at a feed and why; and, when nothing came of it, when something last did. */
export function LastAttempt({ feed }: { feed: FeedStatus }) {
  const { d, language } = useDataReader();
  const { lastAttempt, lastSuccess } = feed;
  if (!lastAttempt) return d.feeds.noAttempt;
  const { at, outcome, ingest, tries, reason } = lastAttempt;
  const moment = writeMoment(at, language);
  return (
    <>
      {writeAttempt(outcome, d.outcomes)}
      <small>{tries === 1 ? moment : `${moment}, ${d.feeds.tries(formatNumber(tries, language))}`}</small>
      {reason && <small>{reason[language]}</small>}
      {reason && lastSuccess && (
        <small>
          {d.feeds.lastGood}: {writeMoment(lastSuccess, language)}
        </small>
      )}
      {ingest !== null && (
        <PageLink to={`/data/inntak/${ingest}`}>
          {d.feeds.report}
          <span className="ds-sr-only">: {feed.table}</span>
        </PageLink>
      )}
    </>
  );
}

function writeAttempt(outcome: string, words: ReturnType<typeof useDataReader>['d']['outcomes']): string {
  const known = outcomeSchema.safeParse(outcome).data;
  if (!known) return outcome;
  return known === 'quarantined' ? words.waiting : words[known];
}
