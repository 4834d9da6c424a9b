import { readHl060 } from '@regionpuls/catalogue';
import { openWorkbook } from '@regionpuls/formats';
import { type FiguresWriter, type Payload, bytesOfPayload } from '@regionpuls/store';
import { decodeUtf8 } from '../decodeUtf8.ts';
import type { Delivery } from '../takeIn.ts';
import { readOptions } from './readOptions.ts';
import type { Reading } from './reading.ts';

/** NAV's monthly workbook, on the borders of its own months. Undated unless told: the file does not say. @throws ReadingError. */
export async function hl060Delivery(
  reading: Reading,
  payload: Payload,
  writer: FiguresWriter,
): Promise<Delivery> {
  const { source, fileName, layout } = reading;
  const { boundaries, published } = readOptions(reading);
  const { regions } = await writer.regions();
  return {
    source,
    fileName,
    layout,
    options: { layout, boundaries, published: reading.published ?? 'undated' },
    boundaries,
    published,
    payload,
    read: (sink) => {
      const opened = openWorkbook(bytesOfPayload(payload), decodeUtf8);
      return opened.ok
        ? readHl060(opened.workbook, sink, regions)
        : { remarks: opened.remarks, rows: 0, place: () => ({}) };
    },
  };
}
