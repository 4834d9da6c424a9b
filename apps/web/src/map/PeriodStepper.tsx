import { Button, Select } from '@digdir/designsystemet-react';
import { formatPeriod } from '@regionpuls/domain';
import { LabelledSelect } from '../figures/LabelledSelect.tsx';
import { useReader } from '../reader/useReader.ts';
import { type FoundChoice, useSnapshot } from './useSnapshot.ts';

interface PeriodStepperProps {
  choice: FoundChoice;
  change: (changes: Record<string, string | undefined>) => void;
}

/** Any period with figures, and a step to the one before or after. */
export function PeriodStepper({ choice, change }: PeriodStepperProps) {
  const { t, language } = useReader();
  const { data } = useSnapshot(choice);
  const periods = data?.periods ?? [];
  const shown = choice.period ?? data?.period ?? '';
  const place = periods.indexOf(shown);
  const step = (steps: number) => {
    const next = periods[place + steps];
    return {
      'aria-disabled': next === undefined,
      onClick: () => next && change({ period: next }),
    };
  };
  return (
    <div className="stepper controls__broad">
      <Button icon variant="secondary" data-size="sm" aria-label={t.map.previous} {...step(-1)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M14.5 6.5L9 12l5.5 5.5" />
        </svg>
      </Button>
      <LabelledSelect label={t.map.period} value={shown} onChange={(period) => change({ period })}>
        {[...(place < 0 && shown ? [shown] : []), ...periods].reverse().map((period) => (
          <Select.Option key={period} value={period}>
            {formatPeriod(period, language)}
          </Select.Option>
        ))}
      </LabelledSelect>
      <Button icon variant="secondary" data-size="sm" aria-label={t.map.next} {...step(1)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9.5 6.5L15 12l-5.5 5.5" />
        </svg>
      </Button>
    </div>
  );
}
