/** A writer for somebody who only tries: the archive's file is not written to. */
import type { Ingest } from '@regionpuls/domain';
import type { FiguresWriter } from '@regionpuls/store';

/** An ingest is answered as it would be recorded, with the number it would get. */
export function keepNothing(writer: FiguresWriter): FiguresWriter {
  return {
    ...writer,
    keepPayload: async () => undefined,
    recordIngest: async (draft): Promise<Ingest> => {
      const [newest] = await writer.ingests({ limit: 1 });
      return { ...draft, id: (newest?.id ?? 0) + 1, gate: null };
    },
  };
}
