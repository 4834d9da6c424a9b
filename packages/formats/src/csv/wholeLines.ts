/** Bytes in whatever pieces they come to pieces that end where lines end. */

const NEWLINE = 0x0a;
/** A table has no such line, and whatever has one must not be held in memory to find its end. */
export const MAX_LINE_BYTES = 1 << 20;

/**
 * Every piece ends with a newline; only the last one, or one that holds the beginning of a line beyond `MAX_LINE_BYTES`, does not.
 * A piece is overwritten when the next one is asked for.
 */
export function* wholeLines(chunks: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  let held = new Uint8Array(1 << 12);
  let length = 0;
  const hold = (bytes: Uint8Array) => {
    if (held.length < length + bytes.length) {
      const larger = new Uint8Array(2 * (length + bytes.length));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(bytes, length);
    length += bytes.length;
  };
  for (const piece of chunks) {
    // Whatever kind of byte array came, the scanners see one kind only: they are compiled for what they see.
    const chunk = new Uint8Array(piece.buffer, piece.byteOffset, piece.length);
    let start = 0;
    if (length > 0) {
      start = chunk.indexOf(NEWLINE) + 1;
      hold(start === 0 ? chunk : chunk.subarray(0, start));
      if (start === 0 && length <= MAX_LINE_BYTES) continue;
      yield held.subarray(0, length);
      length = 0;
      if (start === 0) return;
    }
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > start) yield chunk.subarray(start, end);
    hold(chunk.subarray(Math.max(start, end)));
  }
  if (length > 0) yield held.subarray(0, length);
}
