/** Bytes to the JSON value they hold, or one sentence on why they hold none. */
import type { LocalizedText } from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';

export type ParsedJson = { ok: true; value: unknown } | { ok: false; message: LocalizedText };

export function parseJson(bytes: Uint8Array, decode: DecodeUtf8): ParsedJson {
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return refuse(
      'filen er ikke UTF-8, og JSON skal være det.',
      'fila er ikkje UTF-8, og JSON skal vere det.',
      'the file is not UTF-8, and JSON must be.',
    );
  }
  return parseJsonText(text);
}

export function parseJsonText(given: string): ParsedJson {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  if (text.trim() === '') return refuse('filen er tom.', 'fila er tom.', 'the file is empty.');
  if (/^\s*</.test(text)) {
    return refuse(
      'svaret er en nettside (HTML) eller XML, ikke JSON. Kilden har trolig svart med en feilmelding.',
      'svaret er ei nettside (HTML) eller XML, ikkje JSON. Kjelda har truleg svart med ei feilmelding.',
      'the answer is a web page (HTML) or XML, not JSON. The source has probably answered with an error page.',
    );
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    if (/^\s*[[{]/.test(text)) {
      return refuse(
        'JSON-teksten går ikke opp; filen er trolig kuttet.',
        'JSON-teksten går ikkje opp; fila er truleg kutta.',
        'the JSON text is not whole; the file has probably been cut.',
      );
    }
    return refuse('filen er ikke JSON.', 'fila er ikkje JSON.', 'the file is not JSON.');
  }
}

function refuse(nb: string, nn: string, en: string): ParsedJson {
  return { ok: false, message: { nb, nn, en } };
}
