import { type RefObject, useEffect, useRef } from 'react';
import { useAccess } from './useAccess.ts';

/** Focus goes to this place when a key has come or gone: the button that had it is no longer there. */
export function useKeyFocus<T extends HTMLElement>(): RefObject<T | null> {
  const { key } = useAccess();
  const place = useRef<T>(null);
  const had = useRef(key);
  useEffect(() => {
    if (had.current === key) return;
    had.current = key;
    place.current?.focus();
  }, [key]);
  return place;
}
