import type { ReactNode } from 'react';
import { useReader } from '../reader/useReader.ts';

/**
 * A wide table scrolls in a region of its own that the keyboard can reach; the page never scrolls sideways. Its name is
 * that of the section it stands in, said to be the table.
 */
export function Scrolled({ label, tall, children }: { label: string; tall?: boolean; children: ReactNode }) {
  const { t } = useReader();
  return (
    <div
      className={tall ? 'scrolled scrolled--tall' : 'scrolled'}
      role="region"
      aria-label={`${t.figure.table}: ${label}`}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
