import { Heading, Table } from '@digdir/designsystemet-react';
import type { Component } from '@regionpuls/domain';
import { type Measure, measureOf, writeValue } from '../figures/measure.ts';
import { Scrolled } from '../figures/Scrolled.tsx';
import type { DecompositionAnswer } from '../queries/decomposition.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';

interface ComponentTableProps {
  answer: DecompositionAnswer;
  components: readonly Component[];
  indicator: LoadedIndicator;
}

/** The bars as figures; the last row is what they sum to. */
export function ComponentTable({ answer, components, indicator }: ComponentTableProps) {
  const { t, language } = useReader();
  const measure = measureOf(indicator, answer.unit);
  const signed = { ...measure, signed: true };
  const hasEnds = components.some(({ before, after }) => before !== null || after !== null);
  return (
    <section aria-labelledby="delenes-tall">
      <Heading level={2} data-size="sm" id="delenes-tall">
        {t.explain.table}
      </Heading>
      <Scrolled label={t.explain.table}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.explain.part}</Table.HeaderCell>
              {hasEnds && (
                <>
                  <Table.HeaderCell scope="col" className="value">
                    {t.explain.before}
                  </Table.HeaderCell>
                  <Table.HeaderCell scope="col" className="value">
                    {t.explain.after}
                  </Table.HeaderCell>
                </>
              )}
              <Table.HeaderCell scope="col" className="value">
                {t.explain.share}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {components.map(({ code, label, value, before, after }) => (
              <Table.Row key={code}>
                <Table.HeaderCell scope="row">{label[language]}</Table.HeaderCell>
                {hasEnds && (
                  <>
                    <EndCell value={before} measure={measureOfEnd(answer, code, measure)} />
                    <EndCell value={after} measure={measureOfEnd(answer, code, measure)} />
                  </>
                )}
                <Table.Cell className="value">{writeValue(value, signed, language)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell scope="row">{t.explain.sum}</Table.HeaderCell>
              {hasEnds && (
                <>
                  <EndCell value={answer.before} measure={measure} />
                  <EndCell value={answer.after} measure={measure} />
                </>
              )}
              <Table.Cell className="value">{writeValue(answer.change, signed, language)}</Table.Cell>
            </Table.Row>
          </Table.Foot>
        </Table>
      </Scrolled>
    </section>
  );
}

/** Population and share are not measured in the same; a share is in per cent of the residents. */
function measureOfEnd({ kind }: DecompositionAnswer, code: string, measure: Measure): Measure {
  return kind === 'population-rate' && code === 'rate'
    ? { unit: 'percent', decimals: 2, points: false, signed: false }
    : measure;
}

function EndCell({ value, measure }: { value: number | null; measure: Measure }) {
  const { t, language } = useReader();
  if (value !== null)
    return <Table.Cell className="value">{writeValue(value, measure, language)}</Table.Cell>;
  return (
    <Table.Cell className="value value--none">
      <span aria-hidden="true">–</span>
      <span className="ds-sr-only">{t.status.none}</span>
    </Table.Cell>
  );
}
