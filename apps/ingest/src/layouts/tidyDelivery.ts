import { industries } from '@regionpuls/catalogue';
import { readTidy } from '@regionpuls/formats';
import type { Payload } from '@regionpuls/store';
import { decodeUtf8 } from '../decodeUtf8.ts';
import type { Delivery } from '../takeIn.ts';
import { readOptions } from './readOptions.ts';
import type { Reading } from './reading.ts';

/** Industries are written as the source prints them, or by our codes. */
const industriesByText = new Map(
  industries.flatMap(
    ({ code, label }) =>
      [
        [label.nb, code],
        [code, code],
      ] as const,
  ),
);

/** A file in our own layout, of any size. @throws ReadingError. */
export function tidyDelivery(reading: Reading, payload: Payload): Delivery {
  const { source, fileName, layout } = reading;
  const { boundaries, published } = readOptions(reading);
  return {
    source,
    fileName,
    layout,
    options: { layout, boundaries, published: reading.published ?? 'column' },
    boundaries,
    published,
    payload,
    read: (sink) =>
      readTidy(
        payload.chunks(),
        { decode: decodeUtf8, industries: industriesByText, dated: published !== null },
        sink,
      ),
  };
}
