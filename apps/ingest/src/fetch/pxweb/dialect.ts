/** How an office's API is spoken to: addresses, queries and metadata. */
import type { PxwebOffice } from '@regionpuls/catalogue';
import type { Chunk, TableMetadata } from './tableMetadata.ts';

export interface Call {
  url: string;
  init: RequestInit;
}

export interface Dialect {
  /** Null where there is no such address. */
  configUrl(office: PxwebOffice): string | null;
  metadataUrl(office: PxwebOffice, table: string): string;
  /** Null when the answer is no metadata. */
  readMetadata(json: unknown): TableMetadata | null;
  codelistUrl(office: PxwebOffice, id: string): string | null;
  dataCall(office: PxwebOffice, table: string, chunk: Chunk): Call;
}
