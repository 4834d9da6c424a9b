import { Skeleton } from '@digdir/designsystemet-react';

/** As tall as the chart's card. */
export function ExplorerSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton width="100%" height="36rem" />
    </div>
  );
}
