import { Heading, Paragraph, Skeleton, ToggleGroup } from '@digdir/designsystemet-react';
import { formatNumber } from '@regionpuls/domain';
import { ActionFailure } from '../ActionFailure.tsx';
import { RemarkList } from '../report/RemarkList.tsx';
import { useDataReader } from '../useDataReader.ts';
import { PreviewGrid } from './PreviewGrid.tsx';
import type { Preview } from './usePreview.ts';

interface PreviewSectionProps {
  preview: Preview;
  file: File;
  /** False while the table stands beside the mapping that is being made of it. */
  hasGrid: boolean;
}

/** What is in the file, and what we take it for. */
export function PreviewSection({ preview, file, hasGrid }: PreviewSectionProps) {
  const { d, language } = useDataReader();
  const { shown, isLooking, error, look } = preview;
  const count = (n: number) => formatNumber(n, language);
  return (
    <section aria-labelledby="innhold-i-fil" aria-busy={isLooking && shown !== null}>
      <Heading level={2} data-size="sm" id="innhold-i-fil">
        {d.preview.title}
      </Heading>
      <p className="ds-sr-only" role="status">
        {isLooking ? d.upload.looking : ''}
      </p>
      {error && <ActionFailure error={error} />}
      {!shown && isLooking && (
        <div aria-hidden="true">
          <Skeleton height="16rem" width="100%" />
        </div>
      )}
      {shown && (
        <>
          <Paragraph>
            {shown.looksLike
              ? d.upload.looksLike(d.upload.layouts[shown.looksLike])
              : shown.fits.some(({ differences }) => differences.length === 0)
                ? ''
                : d.upload.looksLikeNone}
          </Paragraph>
          {shown.remarks.length > 0 && <RemarkList remarks={shown.remarks} />}
          {shown.sheets.length > 1 && shown.sheet !== null && (
            <ToggleGroup
              data-size="sm"
              aria-label={d.preview.sheets}
              value={shown.sheet}
              onChange={(sheet) => look(file, { sheet })}
              className="sheets"
            >
              {shown.sheets.map((sheet) => (
                <ToggleGroup.Item key={sheet} value={sheet}>
                  {sheet}
                </ToggleGroup.Item>
              ))}
            </ToggleGroup>
          )}
          {hasGrid && (
            <>
              <PreviewGrid preview={shown} />
              <p className="quiet">
                {d.preview.shown(
                  count(shown.cells.length),
                  count(Math.max(0, ...shown.cells.map((row) => row.length))),
                  count(shown.rows),
                  count(shown.columns),
                )}
              </p>
            </>
          )}
        </>
      )}
    </section>
  );
}
