import { Heading, Table } from '@digdir/designsystemet-react';
import { type BacktestSummary, formatNumber, formatPercent } from '@regionpuls/domain';
import { Scrolled } from '../figures/Scrolled.tsx';
import type { MethodPage } from '../queries/methods.ts';
import { useReader } from '../reader/useReader.ts';

interface BacktestTableProps {
  /** The method's own, then the yardstick's. */
  backtests: readonly BacktestSummary[];
  methods: readonly MethodPage[];
}

/** The test in figures: how much the forecasts missed by, and whether their ranges held what they promised. */
export function BacktestTable({ backtests, methods }: BacktestTableProps) {
  const { t, language } = useReader();
  const yardstick = backtests[1];
  const share = (value: number) => formatPercent(value * 100, language, 0);
  const nameOf = (method: string) => methods.find(({ name }) => name === method)?.title[language] ?? method;
  return (
    <div>
      <Heading level={3} data-size="2xs">
        {t.methods.test}
      </Heading>
      <p className="trial__text">{t.methods.testText}</p>
      <Scrolled label={t.methods.test}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.methods.method}</Table.HeaderCell>
              {[t.methods.error, t.methods.within80, t.methods.within95, t.methods.tested].map((heading) => (
                <Table.HeaderCell key={heading} scope="col" className="value">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {backtests.map(({ method, mase, coverage80, coverage95, forecasts }, index) => (
              <Table.Row key={method}>
                <Table.HeaderCell scope="row">
                  {nameOf(method)}
                  {index > 0 && <small>{t.methods.yardstick}</small>}
                </Table.HeaderCell>
                <Table.Cell className="value">{formatNumber(mase, language, 2)}</Table.Cell>
                <Table.Cell className="value">{share(coverage80)}</Table.Cell>
                <Table.Cell className="value">{share(coverage95)}</Table.Cell>
                <Table.Cell className="value">{formatNumber(forecasts, language)}</Table.Cell>
              </Table.Row>
            ))}
            <Table.Row>
              <Table.HeaderCell scope="row">{t.methods.goal}</Table.HeaderCell>
              <Table.Cell className="value">
                {yardstick && t.methods.goalError(formatNumber(yardstick.mase, language, 2))}
              </Table.Cell>
              <Table.Cell className="value">{`${formatNumber(70, language)}–${share(0.92)}`}</Table.Cell>
              <Table.Cell className="value">{`${formatNumber(90, language)}–${share(1)}`}</Table.Cell>
              <Table.Cell className="value" />
            </Table.Row>
          </Table.Body>
        </Table>
      </Scrolled>
    </div>
  );
}
