import { useState } from 'react';

/** The day the page was opened, `YYYY-MM-DD`. It stays the same while the page is open, so that nothing moves by itself. */
export function useToday(): string {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return today;
}
