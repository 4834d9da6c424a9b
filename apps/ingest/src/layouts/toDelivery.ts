/**
 * Bytes and how they are to be read → a delivery for the road. One case a layout, loaded when such a file comes: a process that
 * lives for a second must not spend a tenth of it on what reads workbooks and tables.
 */
import type { FiguresWriter, Payload } from '@regionpuls/store';
import type { Delivery } from '../takeIn.ts';
import { type Reading, ReadingError } from './reading.ts';
import { tidyDelivery } from './tidyDelivery.ts';

/** @throws ReadingError naming what was said wrong and what is allowed. */
export async function toDelivery(
  reading: Reading,
  payload: Payload,
  { writer }: { writer: FiguresWriter },
): Promise<Delivery> {
  switch (reading.layout) {
    case 'tidy':
      return tidyDelivery(reading, payload);
    case 'json-stat':
      return (await import('./jsonStatDelivery.ts')).jsonStatDelivery(reading, payload);
    case 'nav-hl060':
      return (await import('./hl060Delivery.ts')).hl060Delivery(reading, payload, writer);
    case 'mapped':
      return (await import('./mappedDelivery.ts')).mappedDelivery(reading, payload, writer);
    case 'pxweb':
      return (await import('./fetchedDelivery.ts')).fetchedDelivery(reading, payload);
    case 'klass':
    case 'regions':
    case 'boundaries':
      throw new ReadingError({
        nb: `«${reading.layout}» kan ikke leses på denne måten.`,
        nn: `«${reading.layout}» kan ikkje lesast på denne måten.`,
        en: `“${reading.layout}” cannot be read in this way.`,
      });
  }
}
