import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { TablePreview } from '@regionpuls/domain';
import { RemarkList } from '../report/RemarkList.tsx';
import { useDataReader } from '../useDataReader.ts';

/** What differs between a file and the mapping that it was to be read with; nothing when it fits. */
export function Differences({ fit }: { fit: TablePreview['fits'][number] | undefined }) {
  const { d } = useDataReader();
  if (!fit) return null;
  if (fit.differences.length === 0) return <Paragraph>{d.upload.fitsMapping(fit.name)}</Paragraph>;
  return (
    <Alert data-color="warning" data-size="sm" role="status">
      <Heading level={3} data-size="2xs">
        {d.upload.differsTitle(fit.name)}
      </Heading>
      <Paragraph>{d.upload.differsText}</Paragraph>
      <RemarkList remarks={fit.differences} />
    </Alert>
  );
}
