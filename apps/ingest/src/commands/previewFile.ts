/** The beginning of a file whose columns are to be pointed at, and which saved mappings it fits. */
import { guessNavIndicator, looksLikeHl060 } from '@regionpuls/catalogue';
import type { TablePreview } from '@regionpuls/domain';
import { fitsMapping, openTable, openWorkbook, previewTable } from '@regionpuls/formats';
import { decoders, isRate } from '../layouts/tableContext.ts';
import { type CommandContext, type Flags, UsageError } from './command.ts';

const TIDY_HEADER = /^\ufeff?indicator,region,period,/;

/** @throws UsageError when a flag is none of what is allowed. */
export async function previewFile(
  bytes: Uint8Array,
  { sheet, encoding, delimiter }: Flags,
  { writer }: CommandContext,
): Promise<TablePreview> {
  const options = {
    decoders,
    encoding: oneOf(encoding, ['utf-8', 'latin-1'], 'encoding'),
    delimiter: oneOf(delimiter, [',', ';', '\t'], 'delimiter'),
  };
  const preview = previewTable(bytes, { ...options, sheet, guessIndicator: guessNavIndicator });
  const opened = openTable(bytes, options);
  const fits = opened.ok
    ? (await writer.mappings()).map(({ mapping, version }) => ({
        name: mapping.name,
        version,
        differences: fitsMapping(opened.table, mapping, { isRate }),
      }))
    : [];
  return { ...preview, fits, looksLike: looksLike(bytes) };
}

function looksLike(bytes: Uint8Array): TablePreview['looksLike'] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const opened = openWorkbook(bytes, decoders['utf-8']);
    return opened.ok && looksLikeHl060(opened.workbook) ? 'nav-hl060' : null;
  }
  const start = decoders['latin-1'](bytes.subarray(0, 500)).replace(/^ï»¿/, '');
  if (TIDY_HEADER.test(start)) return 'tidy';
  return /^\s*\{/.test(start) && start.includes('"dataset"') ? 'json-stat' : null;
}

function oneOf<T extends string>(
  given: string | undefined,
  allowed: readonly T[],
  flag: string,
): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((one) => one === given);
  if (found === undefined)
    throw new UsageError(`--${flag} må være ${allowed.map((one) => `«${one}»`).join(', ')}.`);
  return found;
}
