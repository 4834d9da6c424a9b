import { type Ingest, type Language, formatNumber } from '@regionpuls/domain';
import type { DataTexts } from '../../texts/data/texts.ts';
import { outcomeOf } from '../outcomeOf.ts';

/** «Publisert. 358 nye tall og 12 rettede.» */
export function writeOutcome(
  { report, gate }: Pick<Ingest, 'report' | 'gate'>,
  d: DataTexts,
  language: Language,
): string {
  const outcome = outcomeOf({ report, gate });
  const { sentences } = d.report;
  const wouldWait = report.remarks.some(({ severity }) => severity === 'error' || severity === 'doubt');
  const first =
    outcome === 'checked' && wouldWait
      ? sentences.checkedWouldWait
      : outcome === 'waiting' && gate && !gate.acceptable
        ? sentences.waitingError
        : sentences[outcome];
  if (!report.changes || outcome === 'unchanged') return first;
  const added = formatNumber(report.changes.added, language);
  const revised = formatNumber(report.changes.revised, language);
  const isIn = outcome === 'published' || outcome === 'accepted';
  return `${first} ${isIn ? d.report.counted(added, revised) : d.report.wouldCount(added, revised)}`;
}
