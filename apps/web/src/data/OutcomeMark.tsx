import type { Ingest } from '@regionpuls/domain';
import { TONES, outcomeOf } from './outcomeOf.ts';
import { useDataReader } from './useDataReader.ts';

/** A tick, a pause, a cross, a dash: told apart without their colour. */
const MARKS = {
  good: 'M7 12.5l3.5 3.5L17 9',
  fair: 'M9.5 8v8M14.5 8v8',
  poor: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
  plain: 'M8 12h8',
};

/** What became of an ingest, as a mark and a word. */
export function OutcomeMark({ ingest }: { ingest: Pick<Ingest, 'report' | 'gate'> }) {
  const { d } = useDataReader();
  const outcome = outcomeOf(ingest);
  const tone = TONES[outcome];
  return (
    <span className="verdict" data-tone={tone}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="11" />
        <path d={MARKS[tone]} />
      </svg>
      {d.outcomes[outcome]}
    </span>
  );
}
