import type { Ingest, Source } from '@regionpuls/domain';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { ChangeSections } from './ChangeSections.tsx';
import { RemarkSections } from './RemarkSections.tsx';
import { WhatCame } from './WhatCame.tsx';

interface IngestReportProps {
  ingest: Ingest;
  indicators: readonly LoadedIndicator[];
  sources: readonly Source[];
  /** Level of the headings. */
  level?: 2 | 3;
}

/** What came, what it changes, and what the checks say of it. What must be decided about stands first. */
export function IngestReport({ ingest, indicators, sources, level = 2 }: IngestReportProps) {
  const remarks = <RemarkSections report={ingest.report} level={level} />;
  const changes = <ChangeSections ingest={ingest} indicators={indicators} level={level} />;
  const isGrave = ingest.report.remarks.some(({ severity }) => severity === 'error' || severity === 'doubt');
  return (
    <>
      {isGrave && remarks}
      {changes}
      {!isGrave && remarks}
      <WhatCame ingest={ingest} sources={sources} level={level} />
    </>
  );
}
