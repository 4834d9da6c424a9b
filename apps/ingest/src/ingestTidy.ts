/** A tidy file on the road: what is said of it and where its bytes are, to a delivery that is taken in. */
import type { Report } from '@regionpuls/domain';
import { unreadable } from '@regionpuls/formats';
import { payloadOfBytes, payloadOfFile } from '@regionpuls/store';
import { ReadingError } from './layouts/reading.ts';
import { tidyDelivery } from './layouts/tidyDelivery.ts';
import { type Delivery, type TakeInOptions, type Taken, takeIn } from './takeIn.ts';

export type TidyFile = ({ bytes: Uint8Array } | { path: string }) &
  Pick<Delivery, 'source' | 'fileName' | 'dryRun' | 'accepted' | 'onProgress'> & {
    /** Default `published`: the borders of each period. */
    boundaries?: string;
    /** As `parsePublished` reads it; left out exactly when the file has a `published` column. */
    published?: string;
  };

/** Never throws for what the file holds, or for what is said of it. @throws when the path cannot be read. */
export async function ingestTidy(file: TidyFile, options: TakeInOptions): Promise<Taken> {
  const { source, fileName, boundaries, published, dryRun, accepted, onProgress } = file;
  const said = {
    source,
    fileName,
    ...(boundaries === undefined ? {} : { boundaries }),
    ...(published === undefined ? {} : { published }),
  };
  let delivery: Delivery;
  try {
    const payload = 'bytes' in file ? payloadOfBytes(file.bytes) : payloadOfFile(file.path);
    delivery = tidyDelivery({ ...said, layout: 'tidy' }, payload);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return { report: refusedReport(file, error), publication: null };
  }
  return takeIn(
    {
      ...delivery,
      ...(dryRun === undefined ? {} : { dryRun }),
      ...(accepted === undefined ? {} : { accepted }),
      ...(onProgress === undefined ? {} : { onProgress }),
    },
    options,
  );
}

function refusedReport(
  { source, fileName, boundaries = 'published', published = 'column' }: TidyFile,
  { texts }: ReadingError,
): Report {
  return {
    source,
    fileName,
    options: { layout: 'tidy', boundaries, published },
    outcome: 'refused',
    rows: 0,
    series: 0,
    hiddenRates: 0,
    releases: [],
    changes: null,
    remarks: [{ ...unreadable(texts), rule: 'options' }],
  };
}
