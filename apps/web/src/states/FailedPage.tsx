import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useOnline } from '../shell/useOnline.ts';
import { Failure } from './Failure.tsx';

/** A page that has nothing to show, for want of the answer that it is made of. */
export function FailedPage({ error }: { error: Error }) {
  const { t } = useReader();
  const online = useOnline();
  return (
    <>
      <PageTitle title={online ? t.failure.title : t.failure.offlineTitle} />
      <Failure error={error} headed={false} />
    </>
  );
}
