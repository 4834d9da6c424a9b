import { type Indicator, type Progress, formatPeriod } from '@regionpuls/domain';
import { type Measure, writeValue } from '../figures/measure.ts';
import { useReader } from '../reader/useReader.ts';
import { measureOfProgress } from './measureOfProgress.ts';

interface CompareNumbersProps {
  progress: Progress;
  indicator: Indicator;
}

/** Actual, expected and target side by side, each with its period. */
export function CompareNumbers({ progress, indicator }: CompareNumbersProps) {
  const { t, language } = useReader();
  const { now, inForce, target } = progress;
  const measure = measureOfProgress(progress, indicator);
  const { latest } = now;
  const mean = latest?.measure === 'mean-12m';
  const period = latest ? formatPeriod(latest.period, language, mean ? 'short' : 'long') : '';
  const when = mean ? t.now.meanTo(period) : period;
  return (
    <dl className="compare">
      <Figure
        name={t.target.actual}
        value={latest?.actual ?? null}
        note={when}
        measure={measure}
        kind="actual"
      />
      <Figure
        name={t.target.expected}
        value={latest?.expected ?? null}
        note={when}
        measure={measure}
        kind="expected"
      />
      {inForce && (
        <Figure
          name={`${t.target.goal}, ${target.direction === 'at-most' ? t.target.atMost : t.target.atLeast}`}
          value={inForce.goal.value}
          note={t.target.by(formatPeriod(inForce.goal.period, language))}
          measure={measure}
          kind="goal"
        />
      )}
    </dl>
  );
}

interface FigureProps {
  name: string;
  value: number | null;
  note: string;
  measure: Measure;
  kind: 'actual' | 'expected' | 'goal';
}

function Figure({ name, value, note, measure, kind }: FigureProps) {
  const { t, language } = useReader();
  return (
    <div className="compare__figure" data-kind={kind}>
      <dt>{name}</dt>
      <dd>
        <span className="compare__value">
          {value === null ? t.target.noValue : writeValue(value, measure, language)}
        </span>
        <span className="compare__note">{note}</span>
      </dd>
    </div>
  );
}
