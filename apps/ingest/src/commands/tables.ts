import { guessNavIndicator, looksLikeHl060 } from '@regionpuls/catalogue';
import { type TablePreview, columnMappingSchema } from '@regionpuls/domain';
import { fitsMapping, openTable, openWorkbook, previewTable } from '@regionpuls/formats';
import { decoders, isRate } from '../layouts/tableContext.ts';
import { type Command, type CommandContext, type Flags, UsageError } from './command.ts';
import { loadBytes } from './loadFile.ts';

const TIDY_HEADER = /^\ufeff?indicator,region,period,/;

/** For pointing at the columns of a table that is not ours, and keeping what was pointed at. */
export const tableCommands: Command[] = [
  {
    name: 'preview',
    usage: 'preview FIL [--sheet ARK] [--encoding utf-8|latin-1] [--delimiter TEGN]',
    operands: ['FIL'],
    flags: ['sheet', 'encoding', 'delimiter', 'file-name', 'json'],
    run: async ([path], flags, context) => {
      const { bytes } = loadBytes(path!);
      const preview = await previewOf(bytes, flags, context);
      return { answer: preview, text: previewText(preview), ok: true };
    },
  },
  {
    name: 'save-mapping',
    usage: 'save-mapping FIL.json [--by NAVN]',
    operands: ['FIL'],
    flags: ['by', 'json'],
    run: async ([path], { by }, context) => {
      const mapping = readMapping(loadBytes(path!).bytes);
      const saved = await context.writer.saveMapping(mapping, by ?? null);
      const text = `Kolonnekoblingen «${mapping.name}» er lagret som versjon ${saved.version}.`;
      return { answer: saved, text, ok: true };
    },
  },
];

async function previewOf(
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

function readMapping(bytes: Uint8Array) {
  let given: unknown;
  try {
    given = JSON.parse(decoders['utf-8'](bytes));
  } catch {
    throw new UsageError('Kolonnekoblingen er ikke JSON i UTF-8.');
  }
  const parsed = columnMappingSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'hele'}: ${message}`);
  throw new UsageError(`Kolonnekoblingen kan ikke brukes: ${issues.join('; ')}`);
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

function previewText({ sheets, rows, columns, cells, fits, looksLike: kind, remarks }: TablePreview): string {
  return [
    sheets.length > 0 ? `Ark: ${sheets.join(', ')}` : '',
    `${rows} rader, ${columns} kolonner${kind ? `; ser ut som ${kind}` : ''}`,
    ...cells.slice(0, 12).map((row) =>
      row
        .slice(0, 8)
        .map(({ text }) => text)
        .join(' | '),
    ),
    ...fits.map(({ name, differences }) =>
      differences.length === 0
        ? `Passer koblingen «${name}».`
        : `Passer ikke koblingen «${name}»: ${differences[0]!.message.nb}`,
    ),
    ...remarks.map(({ message }) => message.nb),
  ]
    .filter(Boolean)
    .join('\n');
}
