/** A new archive on disk with the bundled region table and nothing else. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FiguresWriter, openFiguresWriter } from '@regionpuls/store';
import { ingestRegions } from '../ingestRegions.ts';

export const NOW = new Date('2026-11-01T12:00:00Z');
export const dataFolder = new URL('../../../../data/', import.meta.url);

export async function openEmptyArchive(): Promise<{
  writer: FiguresWriter;
  directory: string;
  remove: () => Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'regionpuls-ingest-'));
  const writer = openFiguresWriter({ directory, now: () => NOW });
  const remove = async () => {
    await writer.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { writer, directory, remove };
}

export async function openArchive(): Promise<Awaited<ReturnType<typeof openEmptyArchive>>> {
  const archive = await openEmptyArchive();
  const load = async (fileName: string) => ({
    bytes: await readFile(new URL(`regions/${fileName}`, dataFolder)),
    fileName,
  });
  const { outcome } = await ingestRegions(
    {
      regions: await load('regions.csv'),
      changes: await load('region-changes.csv'),
      source: 'ssb',
      published: '>=2024-01-01',
    },
    { writer: archive.writer, now: NOW },
  );
  if (outcome !== 'published') throw new Error('the bundled region table was not published');
  return archive;
}
