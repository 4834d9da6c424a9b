import { Heading } from '@digdir/designsystemet-react';
import type { ForecastAnswer } from '../queries/forecast.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import type { MethodPage } from '../queries/methods.ts';
import { useReader } from '../reader/useReader.ts';
import { BacktestTable } from './BacktestTable.tsx';
import { PastForecasts } from './PastForecasts.tsx';
import { writeAccuracy } from './writeAccuracy.ts';

interface ForecastTrialProps {
  answer: ForecastAnswer;
  indicator: LoadedIndicator;
  methods: readonly MethodPage[];
}

/** Whether the forecast of one series is shown, why, and how it would have done. */
export function ForecastTrial({ answer, indicator, methods }: ForecastTrialProps) {
  const { t, language } = useReader();
  const shown = answer.points.length > 0;
  const [own, yardstick] = answer.backtests;
  return (
    <div className="stack trial">
      <div className="trial__verdict" data-shown={shown}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="11" />
          <path d={shown ? 'M6.5 12.5l3.8 3.8 7.4-8' : 'M7 12h10'} />
        </svg>
        <div>
          <Heading level={3} data-size="xs">
            {shown ? t.methods.shown : t.methods.notShown}
          </Heading>
          {own && yardstick && <p>{writeAccuracy(own.mase, yardstick.mase, t, language)}</p>}
          {answer.reasons.map(({ code, text }) => (
            <p key={code + text.nb}>{text[language]}</p>
          ))}
        </div>
      </div>
      {answer.backtests.length === 0 ? (
        <p className="quiet">{t.methods.noTest}</p>
      ) : (
        <BacktestTable backtests={answer.backtests} methods={methods} />
      )}
      <PastForecasts answer={answer} indicator={indicator} />
    </div>
  );
}
