/** The symbols that statistical offices print instead of, or beside, a number. */
import type { Status } from '@regionpuls/domain';

/**
 * Statistics Norway's standard symbols (from 2021, and the older `...` and `*`), which the PxWeb family shares, and
 * Eurostat's `p` and `e`. `-` is not here: it has meant both nothing and zero.
 */
export const STATUS_BY_SYMBOL: Readonly<Record<string, Status>> = {
  '.': 'not-applicable',
  '..': 'missing',
  '...': 'missing',
  ':': 'suppressed',
  '*': 'provisional',
  p: 'provisional',
  e: 'estimated',
};
