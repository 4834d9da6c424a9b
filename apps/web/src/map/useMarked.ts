import { type SyntheticEvent, useState } from 'react';

export interface Marking {
  /** The code of the region that is pointed at or focused, on the map or in the table; null for none. */
  marked: string | null;
  mark: (code: string | null) => void;
  /** For the element that holds map and table. */
  handlers: {
    onPointerOver: (event: SyntheticEvent) => void;
    onPointerLeave: () => void;
    onFocus: (event: SyntheticEvent) => void;
    onBlur: () => void;
  };
}

/** Whatever belongs to a region carries its code in `data-region`. */
export function useMarked(): Marking {
  const [marked, mark] = useState<string | null>(null);
  const find = ({ target }: SyntheticEvent) => {
    const found = target instanceof Element ? target.closest('[data-region]') : null;
    mark(found?.getAttribute('data-region') ?? null);
  };
  return {
    marked,
    mark,
    handlers: {
      onPointerOver: find,
      onPointerLeave: () => mark(null),
      onFocus: find,
      onBlur: () => mark(null),
    },
  };
}
