import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Room {
  /** Whole pixels, of the size that a picture is drawn in. */
  width: number;
  /** How many pixels of the page such a pixel takes: texts in pictures grow with the page's own. */
  zoom: number;
}

/** The element's room for a picture; null until it has been measured. */
export function useRoom(): [RefObject<HTMLDivElement | null>, Room | null] {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const zoom = textZoom();
      const width = Math.floor(measured.clientWidth / zoom);
      setRoom((before) => (before?.width === width && before.zoom === zoom ? before : { width, zoom }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, room];
}

/** From the reader's own text size, within what leaves room for the lines. */
function textZoom(): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(1.6, Math.max(1, size / 16));
}
