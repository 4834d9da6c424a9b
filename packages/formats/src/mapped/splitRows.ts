/**
 * Cells of delimited text (RFC 4180 with any delimiter). A quoted cell may hold line breaks, as the cells of spreadsheets do;
 * quotes that do not pair stop the reading where they stand, for whatever follows could be in the wrong cell.
 */
export interface SplitRow {
  /** 1-based line that the row begins on. */
  line: number;
  cells: string[];
}

export interface SplitText {
  rows: SplitRow[];
  /** Line of a quote that does not pair; null when all do. */
  brokenAt: number | null;
  /** False when the last row has no line break after it, as in a file that is cut. */
  endsWhole: boolean;
  /** True when there were more cells than `most`: then the rows stop there. */
  overflows: boolean;
}

export function splitRows(text: string, delimiter: string, most = Infinity): SplitText {
  const rows: SplitRow[] = [];
  const ended = (how: Partial<SplitText> = {}): SplitText => ({
    rows,
    brokenAt: null,
    endsWhole: true,
    overflows: false,
    ...how,
  });
  let left = most;
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: SplitRow = { line, cells: [] };
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
      if (!cell) return ended({ brokenAt: line });
      left -= 1;
      if (left < 0) return ended({ overflows: true });
      row.cells.push(cell.text);
      line += cell.breaks;
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r') return ended({ brokenAt: line });
    rows.push(row);
    if (at >= text.length) return ended({ endsWhole: false });
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
  }
  return ended();
}

interface Cell {
  text: string;
  /** Place after the cell. */
  end: number;
  breaks: number;
}

function quotedCell(text: string, start: number): Cell | null {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const raw = text.slice(start + 1, at);
    return { text: raw.replaceAll('""', '"'), end: at + 1, breaks: raw.split('\n').length - 1 };
  }
  return null;
}

function plainCell(text: string, start: number, delimiter: string): Cell | null {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') {
    if (text[end] === '"') return null;
    end += 1;
  }
  return { text: text.slice(start, end), end, breaks: 0 };
}
