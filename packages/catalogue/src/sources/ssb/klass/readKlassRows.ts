/** A KLASS answer, JSON or CSV, as rows by column name. */
import type { LocalizedText } from '@regionpuls/domain';
import { isRecord, parseJsonText } from '@regionpuls/formats';

export type KlassRow = Readonly<Record<string, string | null>>;
export type KlassReading<T> = { ok: true; value: T } | { ok: false; message: LocalizedText };

/** @param list the name of the list in the JSON form: `codes`, `codeChanges`. */
export function readKlassRows(text: string, list: string): KlassReading<KlassRow[]> {
  if (/^\ufeff?\s*"?[A-Za-z]+"?[;,]/.test(text)) return readCsv(text);
  const parsed = parseJsonText(text);
  if (!parsed.ok) return parsed;
  const rows = isRecord(parsed.value) ? parsed.value[list] : undefined;
  if (!Array.isArray(rows)) {
    return refuse(
      `svaret fra KLASS har ingen liste «${list}».`,
      `svaret frå KLASS har inga liste «${list}».`,
      `the answer from KLASS has no list «${list}».`,
    );
  }
  return {
    ok: true,
    value: rows
      .filter(isRecord)
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? cell || null : null]),
        ),
      ),
  };
}

/** Semicolon from the API, comma from its R package, which writes `NA` for nothing. */
function readCsv(text: string): KlassReading<KlassRow[]> {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const separator = lines[0]!.includes(';') ? ';' : ',';
  const names = splitCells(lines[0]!, separator);
  const rows: KlassRow[] = [];
  for (const [index, line] of lines.slice(1).entries()) {
    const cells = splitCells(line, separator);
    if (cells.length !== names.length) {
      return refuse(
        `linje ${index + 2} i svaret fra KLASS har ${cells.length} celler, overskriften har ${names.length}. Svaret er trolig kuttet.`,
        `linje ${index + 2} i svaret frå KLASS har ${cells.length} celler, overskrifta har ${names.length}. Svaret er truleg kutta.`,
        `line ${index + 2} of the answer from KLASS has ${cells.length} cells, the heading has ${names.length}. The answer has probably been cut.`,
      );
    }
    rows.push(
      Object.fromEntries(
        names.map((name, at) => [name, ['', 'NA'].includes(cells[at]!) ? null : cells[at]!]),
      ),
    );
  }
  return { ok: true, value: rows };
}

function splitCells(line: string, separator: string): string[] {
  const cells: string[] = [];
  for (const part of line.split(separator)) {
    const open = cells.at(-1);
    if (open !== undefined && (open.match(/"/g)?.length ?? 0) % 2 === 1)
      cells[cells.length - 1] = `${open}${separator}${part}`;
    else cells.push(part);
  }
  return cells.map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

function refuse<T>(nb: string, nn: string, en: string): KlassReading<T> {
  return { ok: false, message: { nb, nn, en } };
}
