/** Bytes and how they are to be read → a delivery for the road. One case a layout. */
import type { FiguresWriter, Payload } from '@regionpuls/store';
import type { Delivery } from '../takeIn.ts';
import { fetchedDelivery } from './fetchedDelivery.ts';
import { hl060Delivery } from './hl060Delivery.ts';
import { jsonStatDelivery } from './jsonStatDelivery.ts';
import { mappedDelivery } from './mappedDelivery.ts';
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
      return jsonStatDelivery(reading, payload);
    case 'nav-hl060':
      return hl060Delivery(reading, payload);
    case 'mapped':
      return mappedDelivery(reading, payload, writer);
    case 'pxweb':
      return fetchedDelivery(reading, payload);
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
