import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { labelOfRegion } from '@regionpuls/domain';
import { measureOf, writeValue } from '../figures/measure.ts';
import { Scrolled } from '../figures/Scrolled.tsx';
import type { DecompositionAnswer } from '../queries/decomposition.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';

interface IndustryTableProps {
  answer: DecompositionAnswer;
  indicator: LoadedIndicator;
}

/** A shift-share once more, industry by industry: the largest industry first. */
export function IndustryTable({ answer, indicator }: IndustryTableProps) {
  const { t, language } = useReader();
  const measure = measureOf(indicator, answer.unit);
  const reference = answer.reference ? labelOfRegion(answer.reference, language) : '';
  const write = (value: number) => writeValue(value, measure, language);
  const sign = (value: number) => writeValue(value, { ...measure, signed: true }, language);
  return (
    <section aria-labelledby="naringer">
      <Heading level={2} data-size="sm" id="naringer">
        {t.explain.industries}
      </Heading>
      <Paragraph>{t.explain.industriesText(reference)}</Paragraph>
      <Scrolled label={t.explain.industries}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.explain.industry}</Table.HeaderCell>
              {[
                t.explain.before,
                t.explain.after,
                t.explain.change,
                t.explain.national(reference),
                t.explain.mix,
                t.explain.competitive,
              ].map((heading) => (
                <Table.HeaderCell key={heading} scope="col" className="value">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {[...answer.industries]
              .sort((a, b) => b.after - a.after)
              .map(({ code, label, before, after, national, mix, competitive }) => (
                <Table.Row key={code}>
                  <Table.HeaderCell scope="row">{label[language]}</Table.HeaderCell>
                  <Table.Cell className="value">{write(before)}</Table.Cell>
                  <Table.Cell className="value">{write(after)}</Table.Cell>
                  <Table.Cell className="value">{sign(after - before)}</Table.Cell>
                  <Table.Cell className="value">{sign(national)}</Table.Cell>
                  <Table.Cell className="value">{sign(mix)}</Table.Cell>
                  <Table.Cell className="value">{sign(competitive)}</Table.Cell>
                </Table.Row>
              ))}
          </Table.Body>
        </Table>
      </Scrolled>
    </section>
  );
}
