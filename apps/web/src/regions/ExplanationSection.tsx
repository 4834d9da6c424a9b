import { Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { explanationQuery } from '../queries/explanation.ts';
import { useAsOf } from '../figures/useAsOf.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import type { RegionAnswer } from '../queries/region.ts';
import { seriesQuery } from '../queries/series.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { ExplanationAnswer } from './ExplanationAnswer.tsx';
import { latestRows } from './latestRows.ts';

/** Why one figure can have several right values: chosen by indicator and period, both kept in the address. */
export function ExplanationSection({ answer }: { answer: RegionAnswer }) {
  const { t, language } = useReader();
  const [params, change] = useQueryChoice();
  const catalogue = useQuery(indicatorsQuery).data?.indicators ?? [];
  const asOf = useAsOf();
  const rows = latestRows(answer.indicators).filter(({ latest }) => latest !== null);
  const row = rows.find(({ indicator }) => indicator === params.get('indicator')) ?? rows[0];
  const series = useQuery({
    ...seriesQuery({ indicator: row?.indicator ?? '', region: answer.region.code, asOf }),
    enabled: row !== undefined,
  });
  const periods = (series.data?.[0]?.points ?? []).map(({ period }) => period).reverse();
  const asked = params.get('period');
  const period = asked && periods.includes(asked) ? asked : row?.latest?.period;
  const explanation = useQuery({
    ...explanationQuery({
      indicator: row?.indicator ?? '',
      region: answer.region.code,
      period: (asked ?? period) || '',
      asOf,
    }),
    enabled: row !== undefined && period !== undefined,
  });
  const indicator = catalogue.find(({ id }) => id === row?.indicator);
  if (!row || !period || !indicator) return null;
  return (
    <section aria-labelledby="to-tall">
      <Heading level={2} data-size="sm" id="to-tall">
        {t.explanation.title}
      </Heading>
      <Paragraph>{t.explanation.lead}</Paragraph>
      <div className="controls__fields">
        <Field data-size="sm">
          <Label>{t.explanation.indicator}</Label>
          <Select
            value={row.indicator}
            onChange={({ target }) => change({ indicator: target.value, period: undefined })}
          >
            {rows.map((one) => (
              <Select.Option key={one.indicator} value={one.indicator}>
                {catalogue.find(({ id }) => id === one.indicator)?.name[language] ?? one.indicator}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field data-size="sm">
          <Label>{t.explanation.period}</Label>
          <Select value={period} onChange={({ target }) => change({ period: target.value })}>
            {(periods.includes(period) ? periods : [period, ...periods]).map((one) => (
              <Select.Option key={one} value={one}>
                {formatPeriod(one, language)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      <Answered query={explanation} waiting={{ height: '12rem' }}>
        {(explained) => <ExplanationAnswer explained={explained} indicator={indicator} />}
      </Answered>
    </section>
  );
}
