/** One file out of a zip archive, as text: what a reader of workbooks does not show of them. */
import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;

/** @throws Error when the archive has no such file. */
export function readZipEntry(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf(signature()); at >= 0; at = bytes.indexOf(signature(), at + 4)) {
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`no ${name} in the archive`);
}

function signature(): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(ENTRY);
  return bytes;
}
