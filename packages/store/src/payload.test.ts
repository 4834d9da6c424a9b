import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { payloadOfFile } from './payload.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

const BYTES = Uint8Array.from({ length: 700_001 }, (_, at) => (at * at) % 251);
const HASH = `sha256:${createHash('sha256').update(BYTES).digest('hex')}`;

describe('a payload that is a file', () => {
  const file = () => {
    const path = join(temporaryDirectory(), 'figures.csv');
    writeFileSync(path, BYTES);
    return path;
  };
  const read = (chunks: Iterable<Uint8Array>) => Buffer.concat(Array.from(chunks, (chunk) => chunk.slice()));

  it('is named by its bytes, whether it is asked before, amid or after the reading', () => {
    const asked = payloadOfFile(file());
    expect(asked.hash).toBe(HASH);
    const begun = payloadOfFile(file());
    for (const chunk of begun.chunks()) {
      expect(chunk.length).toBeLessThan(BYTES.length);
      break;
    }
    expect(begun.hash).toBe(HASH);
    const amid = payloadOfFile(file());
    for (const chunk of amid.chunks()) expect([chunk.length > 0, amid.hash]).toEqual([true, HASH]);
    const after = payloadOfFile(file());
    expect(Buffer.compare(read(after.chunks()), BYTES)).toBe(0);
    expect(after.hash).toBe(HASH);
  });

  it('comes in chunks of the length that is asked for, again and again', () => {
    const payload = payloadOfFile(file());
    for (let time = 0; time < 2; time++) {
      const lengths = Array.from(payload.chunks(300_000), ({ length }) => length);
      expect(lengths).toEqual([300_000, 300_000, 100_001]);
      expect(Buffer.compare(read(payload.chunks(300_000)), BYTES)).toBe(0);
    }
  });

  it.each([false, true])('is refused once the file was changed (hash asked before: %s)', (isAsked) => {
    const path = file();
    const payload = payloadOfFile(path);
    if (isAsked) expect(payload.hash).toBe(HASH);
    appendFileSync(path, 'x');
    expect(() => read(payload.chunks())).toThrow('was changed while it was being read');
    if (!isAsked) expect(() => payload.hash).toThrow('was changed while it was being read');
  });
});
