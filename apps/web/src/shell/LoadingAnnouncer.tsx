import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useReader } from '../reader/useReader.ts';

/** Shorter waits are not worth saying. */
const PATIENCE_MS = 400;

/** Says aloud that figures are being fetched, and that they have come. */
export function LoadingAnnouncer() {
  const { t } = useReader();
  const fetching = useIsFetching() > 0;
  const [said, setSaid] = useState<'nothing' | 'loading' | 'loaded'>('nothing');
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid((before) => (fetching ? 'loading' : before === 'loading' ? 'loaded' : before)),
      fetching ? PATIENCE_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [fetching]);
  return (
    <div className="ds-sr-only" role="status" aria-live="polite">
      {said === 'loading' ? t.shell.loading : said === 'loaded' ? t.shell.loaded : ''}
    </div>
  );
}
