/** Imported first, for what it does. A runtime that has no such settings goes on as it was. */
import { setFlagsFromString } from 'node:v8';
import { config } from 'zod';

// This process lives for a second or two, and compiling every function that is called some thousand times would be a fifth of its
// work; only the loops over all rows are worth it, and they reach this bar in their first few thousand rows.
setFlagsFromString('--interrupt-budget=400000');
// And those not with what they call, but for the smallest: a third of the compiling for no speed that is seen.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
// Threads that wait for each other cost a sixth of the work on a large file, and save little time.
setFlagsFromString('--no-parallel-scavenge');
setFlagsFromString('--no-concurrent-recompilation');
setFlagsFromString('--no-concurrent-osr');
// The heap may grow by a quarter before it is cleared, and not fourfold: what a series leaves behind is little, and there are many.
setFlagsFromString('--heap-growing-percent=25');
// Each schema is used a few times; to write and compile code for it takes longer than those.
config({ jitless: true });

/**
 * To be called when everything is loaded. What is made and dropped for each series would be let grow with their number before it is
 * cleared away; the room that loading has made is enough, and with less of it a twentieth of the work would be clearing.
 */
export function keepYoungHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
