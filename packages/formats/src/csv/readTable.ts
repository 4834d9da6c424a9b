/** Comma-separated text with a header line to cells by column, strict about names, widths and the file's end. */
import { MAX_PROBLEMS, type Problem, type Reading, quote, refuse } from '../problem.ts';
import { type DecodeUtf8, decodeText } from './decodeText.ts';
import { splitLine } from './splitLine.ts';

export interface Layout {
  required: readonly string[];
  /** Columns that may be left out. */
  optional: readonly string[];
  /** Columns of which a last cell cannot be half written and still look whole, because its values are a closed set. */
  closed: readonly string[];
}

export interface Table {
  /** Place of each column present. */
  columns: ReadonlyMap<string, number>;
  rows: { line: number; cells: string[] }[];
}

export function readTable(bytes: Uint8Array, decode: DecodeUtf8, layout: Layout): Reading<Table> {
  const decoded = decodeText(bytes, decode);
  if (!decoded.ok) return decoded;
  const lines = decoded.value.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const header = readHeader(lines[0]!, layout);
  if (!header.ok) return header;

  const endsWithNewline = lines.at(-1) === '';
  if (endsWithNewline) lines.pop();
  const columns = header.value;
  const problems: Problem[] = [];
  const rows: Table['rows'] = [];
  const flaw = (line: number, message: string) => problems.push({ line, column: null, message });
  for (let index = 1; index < lines.length && problems.length < MAX_PROBLEMS; index++) {
    const text = lines[index]!;
    const cells = splitLine(text);
    const cut =
      index === lines.length - 1 && !endsWithNewline
        ? ' Filen slutter midt i raden: den er trolig kuttet.'
        : '';
    if (text.trim() === '') flaw(index + 1, 'tom linje; fjern den.');
    else if (!cells) flaw(index + 1, `anførselstegnene går ikke opp i ${quote(text)}.${cut}`);
    else if (cells.length !== columns.size) {
      flaw(
        index + 1,
        `raden har ${cells.length} celler, overskriften har ${columns.size}: ${quote(text)}.${cut}`,
      );
    } else rows.push({ line: index + 1, cells });
  }
  if (problems.length > 0) return { ok: false, problems };
  if (rows.length === 0)
    return refuse({ line: null, column: null, message: 'filen er tom: den har bare en overskrift.' });
  const last = [...columns.keys()].at(-1)!;
  if (!endsWithNewline && !layout.closed.includes(last)) {
    return refuse({
      line: lines.length,
      column: last,
      message: `filen slutter uten linjeskift etter ${quote(lines.at(-1)!)}. Den kan være kuttet midt i en celle; legg til et linjeskift hvis den er hel.`,
    });
  }
  return { ok: true, value: { columns, rows } };
}

function readHeader(text: string, { required, optional }: Layout): Reading<Map<string, number>> {
  const allowed = [...required, ...optional];
  const list = `Kolonnene skal være ${required.join(', ')}${optional.length ? ` og eventuelt ${optional.join(', ')}` : ''}.`;
  const names = splitLine(text) ?? [];
  if (names.length === 1 && /[;\t]/.test(text)) {
    return refuse({
      line: 1,
      column: null,
      message: `skilletegnet må være komma, ikke semikolon eller tabulator. ${list}`,
    });
  }
  const columns = new Map<string, number>();
  const problems: Problem[] = [];
  const flaw = (column: string, message: string) => problems.push({ line: 1, column, message });
  for (const [place, name] of names.entries()) {
    if (!allowed.includes(name)) flaw(name, `ukjent kolonne ${quote(name)}. ${list}`);
    else if (columns.has(name)) flaw(name, `kolonnen ${quote(name)} står to ganger.`);
    else columns.set(name, place);
  }
  for (const name of required) {
    if (!columns.has(name)) flaw(name, `kolonnen ${quote(name)} mangler. ${list}`);
  }
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MAX_PROBLEMS) }
    : { ok: true, value: columns };
}
