import { findPxwebOffice, findPxwebTable } from '@regionpuls/catalogue';
import { type Payload, bytesOfPayload } from '@regionpuls/store';
import { pxwebDelivery } from '../fetch/pxweb/pxwebDelivery.ts';
import type { Delivery } from '../takeIn.ts';
import { type Reading, ReadingError } from './reading.ts';

/** A table that was fetched before, from what was kept of it. @throws ReadingError. */
export function fetchedDelivery({ source, table = '' }: Reading, payload: Payload): Delivery {
  const card = findPxwebTable(source, table);
  const office = findPxwebOffice(source);
  const delivery = card && office ? pxwebDelivery(bytesOfPayload(payload), card, office) : null;
  if (delivery) return delivery;
  throw new ReadingError({
    nb: `Filen er ikke tabell ${table} slik den hentes fra ${source}.`,
    nn: `Fila er ikkje tabell ${table} slik han blir henta frå ${source}.`,
    en: `The file is not table ${table} as it is fetched from ${source}.`,
  });
}
