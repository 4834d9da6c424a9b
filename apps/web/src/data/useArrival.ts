import { useIsFetching } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Scrolls to the section that the address names, once everything above it has come and has its height. */
export function useArrival(id: string): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  const { hash } = useLocation();
  const isStill = useIsFetching() === 0;
  useEffect(() => {
    if (!isStill || arrived.current || hash !== `#${id}`) return;
    arrived.current = true;
    section.current?.scrollIntoView();
  }, [isStill, hash, id]);
  return section;
}
