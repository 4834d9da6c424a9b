/**
 * Imported first, for what it does. This process lives for a second or two, and compiling every function that is called some
 * thousand times would be a fifth of its work; only the loops over all rows are worth it, and they reach this bar in their first
 * few thousand rows. A runtime that has no such setting goes on as it was.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--interrupt-budget=400000');
