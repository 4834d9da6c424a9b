import { type TablePreview, columnMappingSchema } from '@regionpuls/domain';
import { decodeUtf8 } from '../decodeUtf8.ts';
import { type Command, UsageError } from './command.ts';
import { loadBytes } from './loadFile.ts';

/** For pointing at the columns of a table that is not ours, and keeping what was pointed at. */
export const tableCommands: Command[] = [
  {
    name: 'preview',
    usage: 'preview FIL [--sheet ARK] [--encoding utf-8|latin-1] [--delimiter TEGN]',
    operands: ['FIL'],
    flags: ['sheet', 'encoding', 'delimiter', 'file-name', 'json'],
    run: async ([path], flags, context) => {
      const { bytes } = loadBytes(path!);
      const { previewFile } = await import('./previewFile.ts');
      const preview = await previewFile(bytes, flags, context);
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

function readMapping(bytes: Uint8Array) {
  let given: unknown;
  try {
    given = JSON.parse(decodeUtf8(bytes));
  } catch {
    throw new UsageError('Kolonnekoblingen er ikke JSON i UTF-8.');
  }
  const parsed = columnMappingSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'hele'}: ${message}`);
  throw new UsageError(`Kolonnekoblingen kan ikke brukes: ${issues.join('; ')}`);
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
