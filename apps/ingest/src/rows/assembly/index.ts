/**
 * Rows into slots, in AssemblyScript: the part of the sorting that is done for every row. It is compiled to WebAssembly by
 * `npm run compile:assembly` and called by `rowMemory.ts` beside this folder.
 *
 * A block is rows as columns one after the other, as `rowBlock.ts` lays them: its address, and how many rows it has room for. Which slot
 * a row goes to is looked up by its series. Places are addresses in the memory, and nothing is checked: the caller has made room.
 */

/** Where the caller's part of the memory begins. */
export const start: i32 = <i32>__heap_base;

/** Adds the rows `from` up to `to` of a block to the numbers of their slots. @param slotOf by series. @param counts by slot. */
export function count(block: i32, room: i32, from: i32, to: i32, slotOf: i32, counts: i32): void {
  const series = seriesIn(block, room);
  for (let row = from; row < to; row++) {
    const slot = load<i32>(slotOf + (load<i32>(series + (row << 2)) << 2));
    const at = counts + (slot << 2);
    store<i32>(at, load<i32>(at) + 1);
  }
}

/** From numbers by slot to where each slot begins. */
export function begin(counts: i32, slots: i32): void {
  let sum = 0;
  for (let slot = 0; slot < slots; slot++) {
    const at = counts + (slot << 2);
    const number = load<i32>(at);
    store<i32>(at, sum);
    sum += number;
  }
}

/** Copies rows to where their slots go on. @param next by slot; it is moved on, and is where the slot ends when all are there. */
export function scatter(
  block: i32,
  room: i32,
  from: i32,
  to: i32,
  slotOf: i32,
  next: i32,
  into: i32,
  intoRoom: i32,
): void {
  const series = seriesIn(block, room);
  const places = placesIn(block, room);
  const releases = releasesIn(block, room);
  const ordinals = ordinalsIn(block, room);
  const statuses = statusesIn(block, room);
  const toSeries = seriesIn(into, intoRoom);
  const toPlaces = placesIn(into, intoRoom);
  const toReleases = releasesIn(into, intoRoom);
  const toOrdinals = ordinalsIn(into, intoRoom);
  const toStatuses = statusesIn(into, intoRoom);
  for (let row = from; row < to; row++) {
    const number = load<i32>(series + (row << 2));
    const at = next + (load<i32>(slotOf + (number << 2)) << 2);
    const target = load<i32>(at);
    store<i32>(at, target + 1);
    store<f64>(into + (target << 3), load<f64>(block + (row << 3)));
    store<i32>(toSeries + (target << 2), number);
    store<i32>(toPlaces + (target << 2), load<i32>(places + (row << 2)));
    store<u16>(toReleases + (target << 1), load<u16>(releases + (row << 1)));
    store<i16>(toOrdinals + (target << 1), load<i16>(ordinals + (row << 1)));
    store<u8>(toStatuses + target, load<u8>(statuses + row));
  }
}

function seriesIn(block: i32, room: i32): i32 {
  return block + 8 * room;
}

function placesIn(block: i32, room: i32): i32 {
  return block + 12 * room;
}

function releasesIn(block: i32, room: i32): i32 {
  return block + 16 * room;
}

function ordinalsIn(block: i32, room: i32): i32 {
  return block + 18 * room;
}

function statusesIn(block: i32, room: i32): i32 {
  return block + 20 * room;
}
