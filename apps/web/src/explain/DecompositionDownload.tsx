import { drawBars } from '@regionpuls/charts';
import { readDecomposition, urlOf } from '@regionpuls/contract';
import type { Component } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { DownloadDialog } from '../downloads/DownloadDialog.tsx';
import { PICTURE_WIDTH } from '../downloads/drawnPicture.ts';
import { headPicture } from '../downloads/headPicture.ts';
import { useAsOf } from '../figures/useAsOf.ts';
import type { DecompositionAnswer } from '../queries/decomposition.ts';
import { type LoadedIndicator, indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';

interface DecompositionDownloadProps {
  answer: DecompositionAnswer;
  /** In the order they stand on the page. */
  components: readonly Component[];
  indicator: LoadedIndicator;
  /** What the page says of the change. */
  title: string;
}

/** The columns that hold codes and periods: `0301` is no number. */
const CODES = ['region', 'from', 'to', 'part'];

/** What can be taken out of a change taken apart: its parts and their sum, and the picture of them. */
export function DecompositionDownload({ answer, components, indicator, title }: DecompositionDownloadProps) {
  const { t, language } = useReader();
  const asOf = useAsOf();
  const sources = useQuery(indicatorsQuery).data?.sources;
  const { kind, region, from, to, boundaries } = answer;
  const query = { kind, indicator: indicator.id, region, from, to, boundaries, asOf };
  return (
    <DownloadDialog
      figures={urlOf(readDecomposition, { query })}
      codes={CODES}
      drawn={{
        fileName: [indicator.id, region, kind, from, to].join('-'),
        draw: () =>
          drawBars({
            ...answer,
            ...{ components, indicator, language, sources },
            width: PICTURE_WIDTH,
            size: 'page',
            heading: headPicture(title, `${t.explain.cause} ${t.explain.ours}`, asOf, t, language),
            printFootnotes: true,
          }),
      }}
    />
  );
}
