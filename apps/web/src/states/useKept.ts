import { useState } from 'react';

/** The newest answer there has been, also while the next one is on its way or has failed. */
export function useKept<T>(answer: T | undefined): T | undefined {
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && !isSame(answer, kept)) setKept(answer);
  return answer ?? kept;
}

/** Compared a level down: what is passed is often put together anew on every render. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const before = b as Record<string, unknown>;
  return Object.entries(a).every(([key, value]) => Object.is(value, before[key]));
}
