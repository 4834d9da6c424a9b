import { type Reader, useReader } from '../reader/useReader.ts';
import { DATA_TEXTS, type DataTexts } from '../texts/data/texts.ts';

export interface DataReader extends Reader {
  /** Every text of the data room in the reader's language. */
  d: DataTexts;
}

export function useDataReader(): DataReader {
  const reader = useReader();
  return { ...reader, d: DATA_TEXTS[reader.language] };
}
