import { Details, Heading } from '@digdir/designsystemet-react';
import { type Ingest, type Source, formatNumber } from '@regionpuls/domain';
import { writeOrigin } from '../ingests/writeOrigin.ts';
import { writeMoment } from '../writeMoment.ts';
import { useDataReader } from '../useDataReader.ts';
import { shortHash } from './shortHash.ts';
import { writeOption } from './writeOption.ts';

interface WhatCameProps {
  ingest: Ingest;
  sources: readonly Source[];
  level: 2 | 3;
}

/** What came, from whom, when, and how it was read. */
export function WhatCame({ ingest, sources, level }: WhatCameProps) {
  const { d, language } = useDataReader();
  const { report, layout, by, finished, payload } = ingest;
  const options = Object.entries(report.options).filter(([name]) => name !== 'layout');
  const count = (n: number) => formatNumber(n, language);
  return (
    <section>
      <Heading level={level} data-size="sm">
        {d.report.what}
      </Heading>
      <dl className="facts">
        <div className="facts__wide">
          <dt>{d.report.fileName}</dt>
          <dd className="long">{report.fileName}</dd>
        </div>
        <div>
          <dt>{d.source}</dt>
          <dd>{sources.find(({ id }) => id === report.source)?.name ?? report.source}</dd>
        </div>
        <div>
          <dt>{d.report.layout}</dt>
          <dd>{d.report.layouts[layout]}</dd>
        </div>
        <div>
          <dt>{d.report.size}</dt>
          <dd>
            {d.report.rows(count(report.rows))}, {d.report.series(count(report.series))}
          </dd>
        </div>
        <div>
          <dt>{d.report.when}</dt>
          <dd>
            {writeMoment(finished, language)}
            {report.tries && (
              <small>{d.report.tries(count(report.tries), writeMoment(ingest.started, language))}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{d.report.who}</dt>
          <dd>{by ?? d.report.nobody}</dd>
        </div>
        <div>
          <dt>{d.report.way}</dt>
          <dd>{writeOrigin(ingest, d)}</dd>
        </div>
        {options.map(([name, value]) => {
          const [label, text] = writeOption(name, value, d, language);
          return (
            <div key={name}>
              <dt>{label}</dt>
              <dd className="long">{text}</dd>
            </div>
          );
        })}
        <div>
          <dt>{d.report.fingerprint}</dt>
          <dd>{payload ? <code>{shortHash(payload)}</code> : d.report.noPayload}</dd>
        </div>
      </dl>
      {payload && (
        <Details data-size="sm" data-color="neutral" className="no-print">
          <Details.Summary>{d.report.fullFingerprint}</Details.Summary>
          <Details.Content>
            <p>{d.report.fingerprintText}</p>
            <code className="command">{payload}</code>
          </Details.Content>
        </Details>
      )}
    </section>
  );
}
