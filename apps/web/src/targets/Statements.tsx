import { Details } from '@digdir/designsystemet-react';
import type { Indicator, Note, Progress } from '@regionpuls/domain';
import { type Verdict, VerdictWord } from '../figures/VerdictWord.tsx';
import { useReader } from '../reader/useReader.ts';
import { BeforeBreak } from './BeforeBreak.tsx';
import './targets.css';

interface StatementsProps {
  progress: Progress;
  indicator: Indicator;
}

/** Three statements side by side, each a word and its reasons: where it stands, how fast it goes, where it is heading. */
export function Statements({ progress, indicator }: StatementsProps) {
  const { t } = useReader();
  const { now, pace, ahead, hold } = progress;
  return (
    <section className="statements" aria-label={t.statements.label}>
      <Statement
        name={hold ? t.statements.nowHold : t.statements.now}
        verdict={now.verdict}
        reasons={now.reasons}
      >
        <BeforeBreak progress={progress} indicator={indicator} />
      </Statement>
      <Statement name={t.statements.pace} verdict={pace.verdict} reasons={pace.reasons} />
      <Statement name={t.statements.ahead} verdict={ahead.verdict} reasons={ahead.reasons} />
    </section>
  );
}

/** A board member reads the first reason; who asks finds the others. */
const OPEN_REASONS = 1;

interface StatementProps {
  name: string;
  verdict: Verdict;
  reasons: readonly Note[];
  children?: React.ReactNode;
}

function Statement({ name, verdict, reasons, children }: StatementProps) {
  const { t, language } = useReader();
  // Where a verdict is withheld the reason comes first, and the figures after it matter as much.
  const open = verdict === 'cannot-tell' ? 2 : OPEN_REASONS;
  const more = reasons.slice(open);
  return (
    <div className="statements__one">
      <h2 className="statements__name">{name}</h2>
      <VerdictWord verdict={verdict} large />
      {reasons.slice(0, open).map(({ code, text }) => (
        <p key={code + text.nb}>{text[language]}</p>
      ))}
      {children}
      {more.length > 0 && (
        <Details data-size="sm" data-color="neutral" className="statements__more">
          <Details.Summary>{t.statements.more}</Details.Summary>
          <Details.Content>
            {more.map(({ code, text }) => (
              <p key={code + text.nb}>{text[language]}</p>
            ))}
          </Details.Content>
        </Details>
      )}
    </div>
  );
}
