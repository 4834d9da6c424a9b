/** A fetched table as a delivery for the road, from its payload alone: so it can be taken in again, or out of quarantine. */
import type { PxwebOffice, PxwebTable } from '@regionpuls/catalogue';
import { payloadOfBytes } from '@regionpuls/store';
import type { Delivery } from '../../takeIn.ts';
import { cardFingerprint } from './cardFingerprint.ts';
import { openPxwebPayload, readPxwebPayload } from './readPxwebPayload.ts';

/** Null when the bytes are no fetched table. */
export function pxwebDelivery(
  bytes: Uint8Array,
  card: PxwebTable,
  { timeZone }: Pick<PxwebOffice, 'timeZone'>,
): Delivery | null {
  const payload = openPxwebPayload(bytes);
  if (!payload || payload.table !== card.table || payload.office !== card.source) return null;
  const { updated, tableUpdated, codelists } = payload;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(updated));
  return {
    source: card.source,
    fileName: `${card.source}-${card.table}-${day}.json`,
    layout: 'pxweb',
    boundaries: card.boundaries,
    published: { published: day, precision: 'day' },
    options: {
      layout: 'pxweb',
      boundaries: card.boundaries,
      published: day,
      table: card.table,
      codelist: codelists.map(({ id }) => id).join(', '),
      updated: tableUpdated,
      card: cardFingerprint(card),
    },
    payload: payloadOfBytes(bytes),
    read: (sink) => readPxwebPayload(bytes, card, sink),
  };
}
