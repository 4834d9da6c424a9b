/** Sends a finished answer in the form that the reader takes, or says that what they have is still it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rememberLast } from './rememberLast.ts';
import type { Made, Representations } from './representations.ts';

export interface Cached {
  /** Names the answer and everything it is made from; becomes the ETag. */
  key: string;
  cacheControl: string;
  /** Headers that even «still the same» carries. */
  headers: Record<string, string>;
  make: () => Promise<Made>;
}

const ENCODINGS = ['br', 'gzip'] as const;

export async function sendRepresentation(
  request: FastifyRequest,
  reply: FastifyReply,
  representations: Representations,
  { key, cacheControl, headers, make }: Cached,
): Promise<void> {
  reply.headers({ ...headers, 'cache-control': cacheControl, vary: 'accept-encoding' });
  const known = tagsOf(request.headers['if-none-match']);
  // Only whoever was given the answer knows its name; «whatever there is» is the same only where there is something.
  if (known.includes('*')) await representations.get(key, make);
  if (known.some((tag) => tag === '*' || keyOf(tag) === key)) {
    await reply.code(304).header('etag', `"${key}"`).send();
    return;
  }
  const found = await representations.get(key, make);
  const encoding = acceptedOf(request.headers['accept-encoding']).find((each) => found[each]);
  reply.headers({ ...found.headers, 'content-type': found.type });
  // The same bytes have the same tag; each compressed form is other bytes.
  if (encoding) reply.headers({ etag: `"${key}-${encoding}"`, 'content-encoding': encoding });
  else reply.header('etag', `"${key}"`);
  await reply.send(encoding ? found[encoding] : found.body);
}

function tagsOf(header: string | undefined): string[] {
  return header ? header.split(',').map((tag) => tag.trim()) : [];
}

/** A cache on the way may have made the tag weak. */
function keyOf(tag: string): string {
  return tag
    .replace(/^W\//, '')
    .replace(/^"|"$/g, '')
    .replace(/-(br|gzip)$/, '');
}

/** Browsers all ask in one of a few ways. */
const acceptedOf = rememberLast((header: string | string[] | undefined) =>
  ENCODINGS.filter((each) => isAccepted(header, each)),
);

function isAccepted(header: string | string[] | undefined, encoding: string): boolean {
  const found = String(header ?? '')
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .find(([name]) => name === encoding);
  return found !== undefined && !found.some((part) => /^q=0(\.0*)?$/.test(part));
}
