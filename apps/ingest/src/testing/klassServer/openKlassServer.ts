/** A server on loopback that answers as KLASS does: XML unless asked, and every code's time cut to the range asked for. */
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KlassChange, KlassCode } from '@regionpuls/catalogue';

export interface KlassContent {
  municipalities: KlassCode[];
  counties: KlassCode[];
  changes: (KlassChange & { oldName?: string; newName?: string })[];
}

export interface KlassServer {
  baseUrl: string;
  /** Paths asked for, with their query. */
  calls: string[];
  close(): Promise<void>;
}

/** @param content may be changed while the server is open. */
export async function openKlassServer(content: KlassContent): Promise<KlassServer> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    calls.push(`${url.pathname}${url.search}`);
    if (!wantsJson(request)) {
      response.writeHead(200, { 'content-type': 'application/xml' });
      return response.end('<?xml version="1.0"?><codes/>');
    }
    const [, classification, list] = /\/classifications\/(\d+)\/(codes|changes)$/.exec(url.pathname) ?? [];
    const from = url.searchParams.get('from')!;
    const to = url.searchParams.get('to')!;
    const codes = classification === '104' ? content.counties : content.municipalities;
    const json =
      list === 'codes'
        ? { codes: codes.flatMap((one) => inRange(one, from, to)) }
        : {
            codeChanges: content.changes
              .filter(({ date }) => from <= date && date < to)
              .map(({ date, ...change }) => ({ ...change, changeOccurred: date })),
          };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/klass/v1`,
    calls,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function wantsJson({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('application/json') ?? false;
}

/** `from` is in the range, `to` is not. */
function inRange({ code, name, validFrom, validTo }: KlassCode, from: string, to: string): object[] {
  if (validFrom >= to || (validTo !== null && validTo <= from)) return [];
  return [
    {
      code,
      parentCode: null,
      level: '1',
      name,
      shortName: '',
      presentationName: '',
      validFrom: null,
      validTo: null,
      validFromInRequestedRange: validFrom < from ? from : validFrom,
      validToInRequestedRange: validTo === null || validTo > to ? to : validTo,
    },
  ];
}
