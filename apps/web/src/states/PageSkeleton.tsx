import { Skeleton } from '@digdir/designsystemet-react';

/** The outline of a page whose code or first answer is on its way. */
export function PageSkeleton() {
  return (
    <div aria-hidden="true" className="stack">
      <Skeleton variant="rectangle" width="min(28rem, 80%)" height="2.5rem" />
      <Skeleton variant="rectangle" width="min(40rem, 100%)" height="1.5rem" />
      <Skeleton variant="rectangle" width="100%" height="26rem" />
    </div>
  );
}
