import type { HitPoint } from '@regionpuls/charts';
import type { Period } from '@regionpuls/domain';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { pickPoint } from './pickPoint.ts';

export interface Picks {
  /** At most two, in the order of time when picked in the chart. */
  picks: readonly Period[];
  setPicks: (picks: readonly Period[]) => void;
  /** The chart calls it with the reading that the reader is at. */
  onSelect: (point: HitPoint | null) => void;
  /** A press or Enter within the chart picks that reading. */
  listeners: { onClick: () => void; onKeyDown: (event: KeyboardEvent) => void };
}

/** Two points of a chart, picked in it. */
export function usePicks(): Picks {
  const at = useRef<Period | null>(null);
  const [picks, setPicks] = useState<readonly Period[]>([]);
  // A press on a touch screen leaves the chart before it is a press: leaving forgets nothing.
  const onSelect = useCallback((point: HitPoint | null) => {
    if (point) at.current = point.period;
  }, []);
  const onClick = useCallback(() => {
    const period = at.current;
    if (period) setPicks((before) => pickPoint(before, period));
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.key === 'Enter') onClick();
    },
    [onClick],
  );
  return { picks, setPicks, onSelect, listeners: { onClick, onKeyDown } };
}
