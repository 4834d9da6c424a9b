import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Indicator } from '@regionpuls/domain';
import { useMemo } from 'react';
import { LineChart } from '../../figures/LineChart.tsx';
import type { RevisionAnswer } from '../../queries/revisions.ts';
import { useDataReader } from '../useDataReader.ts';
import { firstAndNow } from './firstAndNow.ts';

/** The series as it was first published against as it is known now, where there is a difference to see. */
export function RevisionChart({ answer, indicator }: { answer: RevisionAnswer; indicator: Indicator }) {
  const { d } = useDataReader();
  const input = useMemo(() => {
    const lines = firstAndNow(answer, indicator.unit, indicator.source);
    return (
      lines && {
        series: [
          { label: d.revisions.now, series: lines.now },
          { label: d.revisions.first, series: lines.first },
        ],
        indicator,
      }
    );
  }, [answer, indicator, d]);
  if (!input) return null;
  return (
    <section aria-labelledby="forst-og-na">
      <Heading level={2} data-size="sm" id="forst-og-na">
        {d.revisions.chart}
      </Heading>
      <Paragraph>{d.revisions.chartText}</Paragraph>
      <Card data-color="neutral" className="panel">
        <LineChart input={input} size="page" explore="asked" />
      </Card>
    </section>
  );
}
