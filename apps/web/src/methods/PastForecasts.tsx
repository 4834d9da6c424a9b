import { Heading, Select, Table } from '@digdir/designsystemet-react';
import { type PastForecast, formatNumber, formatPeriod } from '@regionpuls/domain';
import { Choice } from '../compare/Choice.tsx';
import { Scrolled } from '../figures/Scrolled.tsx';
import { measureOf, writeValue } from '../figures/measure.ts';
import type { ForecastAnswer } from '../queries/forecast.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import { PastChart } from './PastChart.tsx';

interface PastForecastsProps {
  answer: ForecastAnswer;
  indicator: LoadedIndicator;
}

/** One earlier forecast at a time, the newest first: what it said, and what came. */
export function PastForecasts({ answer, indicator }: PastForecastsProps) {
  const { t, language } = useReader();
  const [params, change] = useQueryChoice();
  const newestFirst = [...answer.past].reverse();
  const chosen = newestFirst.find(({ origin }) => origin === params.get('origin')) ?? newestFirst[0];
  if (!chosen) return <p className="quiet">{t.methods.noPast}</p>;
  const held = chosen.points.filter(isInside).length;
  return (
    <div className="stack">
      <div>
        <Heading level={3} data-size="2xs">
          {t.methods.past}
        </Heading>
        <p className="trial__text">{t.methods.pastText}</p>
      </div>
      <div className="trial__origin">
        <Choice
          label={t.methods.origin}
          value={chosen.origin}
          onChange={(origin) => change({ indicator: answer.indicator, region: answer.region, origin })}
        >
          {newestFirst.map(({ origin }) => (
            <Select.Option key={origin} value={origin}>
              {formatPeriod(origin, language)}
            </Select.Option>
          ))}
        </Choice>
        <p>
          {t.methods.heldCount(formatNumber(held, language), formatNumber(chosen.points.length, language))}
        </p>
      </div>
      <PastChart answer={answer} past={chosen} indicator={indicator} />
      <PastTable past={chosen} indicator={indicator} />
    </div>
  );
}

type PastPoint = PastForecast['points'][number];

function isInside({ actual, interval80 }: PastPoint): boolean {
  return actual >= interval80[0] && actual <= interval80[1];
}

function PastTable({ past, indicator }: { past: PastForecast; indicator: LoadedIndicator }) {
  const { t, language } = useReader();
  const measure = measureOf(indicator, indicator.unit);
  const write = (value: number) => writeValue(value, measure, language);
  return (
    <Scrolled label={t.methods.past}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.figure.period}</Table.HeaderCell>
            {[t.methods.forecast, t.methods.range, t.methods.actual, t.methods.held].map((heading) => (
              <Table.HeaderCell key={heading} scope="col" className="value">
                {heading}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {past.points.map((point) => (
            <Table.Row key={point.period}>
              <Table.HeaderCell scope="row">{formatPeriod(point.period, language)}</Table.HeaderCell>
              <Table.Cell className="value">{write(point.median)}</Table.Cell>
              <Table.Cell className="value">
                {write(point.interval80[0])}–{write(point.interval80[1])}
              </Table.Cell>
              <Table.Cell className="value">{write(point.actual)}</Table.Cell>
              <Table.Cell className="value">
                {isInside(point) ? t.methods.inside : <strong>{t.methods.outside}</strong>}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrolled>
  );
}
