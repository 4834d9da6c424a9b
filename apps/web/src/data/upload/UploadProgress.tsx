import { Button, Paragraph } from '@digdir/designsystemet-react';
import { formatNumber, formatPercent } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { uploadProgressQuery } from '../../queries/uploadProgress.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { useDataReader } from '../useDataReader.ts';
import type { Uploading } from './useUploading.ts';

/** Said aloud a quarter at a time; every step would never end. */
const STEP = 0.25;

/** How far the file has come: bytes sent, then rows read. */
export function UploadProgress({ uploading }: { uploading: Uploading }) {
  const { d, language } = useDataReader();
  const { sent, job, cancelled, cancel } = uploading;
  const isRead = sent === 1 && job !== null;
  const progress = useQuery({ ...uploadProgressQuery(job ?? ''), enabled: isRead }).data;
  const rows = isRead ? (progress?.rows ?? 0) : 0;
  const percent = (share: number) => formatPercent(100 * share, language, 0);
  const reading = rows > 0 ? d.upload.reading(formatNumber(rows, language)) : d.upload.readingStart;
  const said =
    sent === null
      ? cancelled
        ? d.upload.cancelled
        : ''
      : isRead
        ? d.upload.readingStart
        : d.upload.sending(percent(Math.floor(sent / STEP) * STEP));
  return (
    <>
      <p className="ds-sr-only" role="status" aria-live="polite">
        {said}
      </p>
      {sent !== null && (
        <div className="progress">
          <progress aria-label={d.upload.progress} max={1} {...(isRead ? {} : { value: sent })} />
          <p>{isRead ? reading : d.upload.sending(percent(sent))}</p>
          <Button variant="secondary" data-size="sm" onClick={cancel}>
            {d.upload.cancel}
          </Button>
        </div>
      )}
      {sent === null && cancelled && (
        <Paragraph>
          {d.upload.cancelled} <PageLink to="/data/inntak">{d.ingests.latest}</PageLink>
        </Paragraph>
      )}
    </>
  );
}
