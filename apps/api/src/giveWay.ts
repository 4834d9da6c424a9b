/** Long calculations in pieces, so that others get their answers in between. */
import { setImmediate } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/**
 * Waits until it is one's turn: asked for before each piece that takes milliseconds, and by one question for one piece at a time.
 * Between two turns, of whomever, everything is answered that is waiting and costs little: however many calculate at once, nobody
 * else waits for more than one piece of it.
 */
export function giveWay(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
