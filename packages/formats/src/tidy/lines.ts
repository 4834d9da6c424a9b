/** Lines of a file as bytes, and as what several bytes at a time are read from. */

export interface Lines {
  bytes: Uint8Array;
  view: DataView;
  /** In bytes. It stands here because a view is asked for its own by a call, and every cell is held against it. */
  length: number;
}

export function linesOf(bytes: Uint8Array): Lines {
  const { buffer, byteOffset, length } = bytes;
  return { bytes, view: new DataView(buffer, byteOffset, length), length };
}
