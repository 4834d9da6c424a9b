/** Finished answers, kept with their compressed forms as long as there is room: each is made once, however many ask. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface Representation {
  body: Buffer;
  type: string;
  /** Absent where compressing gains nothing. */
  br?: Buffer;
  gzip?: Buffer;
  headers: Record<string, string>;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export interface Made {
  body: Buffer | string;
  type: string;
  headers?: Record<string, string>;
}

export class Representations {
  readonly #kept = new Map<string, Representation>();
  /** What is being made now, so that a hundred who ask at once wait for one. */
  readonly #making = new Map<string, Promise<Representation>>();
  readonly #limit: number;
  #bytes = 0;

  /** @param limit bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  async get(key: string, make: () => Promise<Made>): Promise<Representation> {
    const kept = this.#kept.get(key);
    if (kept) {
      // Re-inserted last, so that the first entry is always the one unused for longest.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const making = this.#making.get(key) ?? this.#make(key, make);
    this.#making.set(key, making);
    try {
      return await making;
    } finally {
      this.#making.delete(key);
    }
  }

  async #make(key: string, make: () => Promise<Made>): Promise<Representation> {
    const { body, type, headers = {} } = await make();
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const made: Representation = { body: bytes, type, headers };
    if (!type.startsWith('image/png')) {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        // Markup of figures: short distances back, told in fewer bits.
        [constants.BROTLI_PARAM_NPOSTFIX]: 1,
        [constants.BROTLI_PARAM_NDIRECT]: 12,
      };
      [made.br, made.gzip] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
    }
    this.#kept.set(key, made);
    this.#bytes += sizeOf(made);
    for (const [oldest, entry] of this.#kept) {
      if (this.#bytes <= this.#limit || this.#kept.size === 1) break;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(entry);
    }
    return made;
  }
}

function sizeOf({ body, br, gzip: zipped }: Representation): number {
  return body.length + (br?.length ?? 0) + (zipped?.length ?? 0);
}
