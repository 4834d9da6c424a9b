import { type RefObject, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Moves focus to the page's content, and the page to its top, when the path changes, as a full page load would; a changed
 * query leaves both alone. Going back keeps the browser's own scroll position. (The router's own restoration would store
 * positions in the reader's browser.)
 */
export function useFocusOnNavigation(): RefObject<HTMLElement | null> {
  const { pathname } = useLocation();
  const how = useNavigationType();
  const content = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (how !== NavigationType.Pop) window.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [pathname, how]);
  return content;
}
