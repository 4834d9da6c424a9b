import { type ReactNode, useMemo, useState } from 'react';
import { AccessContext, type Key } from './accessContext.ts';

/** Holds the writer's key in memory and nowhere else: it is gone when the page is loaded anew. */
export function AccessProvider({ children }: { children: ReactNode }) {
  const [{ key, lost }, set] = useState<{ key: Key | null; lost: boolean }>({ key: null, lost: false });
  const holder = useMemo(
    () => ({
      key,
      lost,
      hold: (given: Key) => set({ key: given, lost: false }),
      forget: (why?: 'refused') => set({ key: null, lost: why === 'refused' }),
    }),
    [key, lost],
  );
  return <AccessContext value={holder}>{children}</AccessContext>;
}
