/** What can go wrong on the way, one at a time and when told. */

export type CallKind = 'config' | 'metadata' | 'codelist' | 'data';

export type Fault =
  /** An answer without figures. */
  | { status: number; retryAfter?: string; body?: string }
  /** A body of our choice with 200. */
  | { body: string; type?: string }
  /** An error page with 200. */
  | 'html'
  /** Nothing, for ever. */
  | 'hang'
  /** The connection ends before any answer. */
  | 'reset'
  /** The connection ends in the middle of the body. */
  | 'cut'
  /** Half of the body, ended as if it were whole. */
  | 'half'
  /** The body begins, a byte at a time, and never ends. */
  | 'slow'
  /** The table is updated just before this answer. */
  | 'moved';
