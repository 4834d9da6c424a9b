import type { View } from '@regionpuls/domain';
import { useNavigate } from 'react-router';
import { writeView } from './readView.ts';

export type ChangeView = (changes: Partial<{ [K in keyof View]: View[K] | undefined }>) => void;

/**
 * Changes the view by changing the address: what is on the screen can always be sent to someone else. At once, so that a
 * second change made quickly after builds on the first.
 */
export function useView(view: View): ChangeView {
  const navigate = useNavigate();
  return (changes) => {
    const next = { ...view, ...changes } as View;
    void navigate(
      { search: `?${writeView(next)}` },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  };
}
