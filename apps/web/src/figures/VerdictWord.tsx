import type { AheadStatement, NowStatement, PaceStatement } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';

export type Verdict = NowStatement['verdict'] | PaceStatement['verdict'] | AheadStatement['verdict'];

const TICK = 'M6.5 12.5l3.8 3.8 7.4-8';
const UP = 'M12 17.5v-11M7 11l5-5 5 5';
const EXCLAMATION = 'M12 6.5v7M12 17.2v.2';
const QUESTION = 'M9 9.3c0-1.8 1.3-3 3-3s3 1.2 3 2.8c0 2.2-3 2.3-3 4.6M12 17.3v.2';
const LEVEL = 'M7 9.8h10M7 14.2h10';

/** The shape says the same as the word and the colour: a tick, an arrow, a bar, an exclamation, a question. */
const LOOK: Record<Verdict, { icon: string; tone: 'good' | 'fair' | 'poor' | 'none' }> = {
  'on-path': { icon: TICK, tone: 'good' },
  ahead: { icon: UP, tone: 'good' },
  'slightly-behind': { icon: LEVEL, tone: 'fair' },
  behind: { icon: EXCLAMATION, tone: 'poor' },
  reached: { icon: TICK, tone: 'good' },
  'fast-enough': { icon: UP, tone: 'good' },
  'too-slow': { icon: LEVEL, tone: 'fair' },
  'wrong-way': { icon: EXCLAMATION, tone: 'poor' },
  'very-likely': { icon: TICK, tone: 'good' },
  likely: { icon: TICK, tone: 'good' },
  'about-even': { icon: LEVEL, tone: 'fair' },
  unlikely: { icon: EXCLAMATION, tone: 'fair' },
  'very-unlikely': { icon: EXCLAMATION, tone: 'poor' },
  'cannot-tell': { icon: QUESTION, tone: 'none' },
};

export function VerdictWord({ verdict, large = false }: { verdict: Verdict; large?: boolean }) {
  const { t } = useReader();
  const { icon, tone } = LOOK[verdict];
  return (
    <span className={large ? 'verdict verdict--large' : 'verdict'} data-verdict={verdict} data-tone={tone}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="11" />
        <path d={icon} />
      </svg>
      {t.verdict[verdict]}
    </span>
  );
}
