import { useEffect, useState } from 'react';

interface Attention {
  onPointerEnter?: () => void;
  onFocus?: () => void;
}

/** Whether the picture is to be explored, and what its place listens to in order to find out. */
export function useExploring(explore: 'never' | 'asked' | 'idle'): [boolean, Attention] {
  const [exploring, setExploring] = useState(false);
  useEffect(() => {
    if (explore !== 'idle') return;
    const start = () => setExploring(true);
    if (typeof window.requestIdleCallback === 'function') {
      const handle = window.requestIdleCallback(start, { timeout: 3000 });
      return () => window.cancelIdleCallback(handle);
    }
    const timer = setTimeout(start, 1000);
    return () => clearTimeout(timer);
  }, [explore]);
  if (explore === 'never') return [false, {}];
  return [exploring, { onPointerEnter: () => setExploring(true), onFocus: () => setExploring(true) }];
}
