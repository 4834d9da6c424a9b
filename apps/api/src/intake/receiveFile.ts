/** The file of an upload, streamed to disk: it is never whole in the server's memory. */
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { ProblemResponse, badParameter } from '../problems.ts';

export interface ReceivedFile {
  path: string;
  /** As the sender calls it; its last part, at most 200 characters. */
  fileName: string;
  remove(): Promise<void>;
}

/** @throws ProblemResponse when there is no file, or it is larger than `mostBytes`. */
export async function receiveFile(
  request: FastifyRequest,
  { folder, mostBytes, onBytes }: { folder: string; mostBytes: number; onBytes?: (bytes: number) => void },
): Promise<ReceivedFile> {
  if (!request.isMultipart()) {
    throw badParameter('body', 'is not multipart/form-data with a part «file»');
  }
  const part = await request.file({ limits: { fileSize: mostBytes, files: 1, fields: 0 } });
  if (part?.fieldname !== 'file') throw badParameter('file', 'is missing from the form');
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  const remove = () => rm(path, { force: true });
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      onBytes?.(bytes);
      done(null, chunk);
    },
  });
  try {
    await pipeline(part.file, count, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    if (part.file.truncated) throw tooLarge(mostBytes);
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, fileName: basename(part.filename.replaceAll('\\', '/')).slice(0, 200) || 'file', remove };
}

function tooLarge(mostBytes: number): ProblemResponse {
  const most = Math.floor(mostBytes / 1_000_000);
  return new ProblemResponse({
    type: '/problems/too-large',
    title: 'The file is too large',
    status: 413,
    detail: `file: at most ${most} MB are taken in of this kind`,
    errors: [{ parameter: 'file', message: `is larger than ${most} MB` }],
  });
}
