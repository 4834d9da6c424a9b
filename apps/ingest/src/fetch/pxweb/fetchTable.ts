/** Fetches a table as its card asks, within the office's limits and opening hours. Complete, or nothing. */
import type { PxwebOffice, PxwebTable } from '@regionpuls/catalogue';
import { type LocalizedText, osloTime } from '@regionpuls/domain';
import type { Delivery } from '../../takeIn.ts';
import { type CallRules, USUAL_RULES, createCaller } from '../http/createCaller.ts';
import { FetchFailure } from '../http/fetchFailure.ts';
import type { Surroundings } from '../http/surroundings.ts';
import { closedUntil } from './closedUntil.ts';
import { downloadTable } from './downloadTable.ts';
import { pxwebDelivery } from './pxwebDelivery.ts';

export interface FetchTableOptions extends Surroundings {
  /** The options of the table's newest delivery in the archive; null where it has none. */
  previous: Readonly<Record<string, string>> | null;
  rules?: Partial<CallRules>;
  /** Sleep until the office opens instead of answering `closed`. */
  waitUntilOpen?: boolean;
}

export type FetchedTable =
  | { kind: 'fetched'; delivery: Delivery }
  /** Neither the table nor its card has changed since. */
  | { kind: 'unchanged'; updated: string }
  | { kind: 'closed'; until: Date }
  | { kind: 'failed'; reason: LocalizedText };

/** It closed while we were asking: what was fetched so far may be half of one publication and half of the next. */
class ClosedMeanwhile extends Error {
  readonly until: Date;
  constructor(until: Date) {
    super(`closed until ${until.toISOString()}`);
    this.until = until;
  }
}

/** Never throws for what the office does. */
export async function fetchTable(
  card: PxwebTable,
  office: PxwebOffice,
  options: FetchTableOptions,
): Promise<FetchedTable> {
  const { now, sleep, log, previous } = options;
  const until = closedUntil(office, now());
  if (until && !options.waitUntilOpen) return { kind: 'closed', until };
  if (until) {
    log(waitingText(office.name, until));
    await sleep(until.getTime() - now().getTime());
  }
  const rules = {
    ...USUAL_RULES,
    callsPerMinute: card.callsPerMinute ?? office.callsPerMinute,
    ...options.rules,
  };
  const caller = createCaller(office.name, rules, options, () => {
    const closes = closedUntil(office, now());
    if (closes) throw new ClosedMeanwhile(closes);
  });
  try {
    for (let start = 1; start <= 2; start++) {
      const result = await downloadTable(card, office, { caller, previous, log });
      if (result.kind === 'unchanged') return result;
      if (result.kind === 'downloaded')
        return { kind: 'fetched', delivery: pxwebDelivery(result.payload, card, office)! };
      if (start === 1) log(movedText(card));
    }
    return { kind: 'failed', reason: movedTwice(card) };
  } catch (error) {
    if (error instanceof ClosedMeanwhile) return { kind: 'closed', until: error.until };
    if (error instanceof FetchFailure) return { kind: 'failed', reason: error.texts };
    throw error;
  }
}

function waitingText(name: string, until: Date): LocalizedText {
  const clock = osloTime(until);
  return {
    nb: `${name} er stengt for henting til klokka ${clock}; venter.`,
    nn: `${name} er stengd for henting til klokka ${clock}; ventar.`,
    en: `${name} is closed to fetching until ${clock}; waiting.`,
  };
}

function movedText({ table }: PxwebTable): LocalizedText {
  return {
    nb: `Tabell ${table} ble endret mens den ble hentet; begynner på nytt.`,
    nn: `Tabell ${table} vart endra medan han vart henta; byrjar på nytt.`,
    en: `Table ${table} was changed while it was being fetched; starting over.`,
  };
}

function movedTwice({ table }: PxwebTable): LocalizedText {
  return {
    nb: `Tabell ${table} ble endret to ganger mens den ble hentet. Prøv igjen senere; ingenting er endret her.`,
    nn: `Tabell ${table} vart endra to gonger medan han vart henta. Prøv igjen seinare; ingenting er endra her.`,
    en: `Table ${table} was changed twice while it was being fetched. Try again later; nothing has been changed here.`,
  };
}
