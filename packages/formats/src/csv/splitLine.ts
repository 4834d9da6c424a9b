/**
 * Cells of one line of comma-separated text (RFC 4180, but a cell holds no newline: none of our layouts needs one, and a
 * quote left open would otherwise swallow the rest of the file). Null when the quotes do not pair.
 */
export function splitLine(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      const end = closingQuote(line, at + 1);
      if (end === -1) return null;
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
      if (at < line.length && line[at] !== ',') return null;
    } else {
      const comma = line.indexOf(',', at);
      const cell = line.slice(at, comma === -1 ? line.length : comma);
      if (cell.includes('"')) return null;
      cells.push(cell);
      at += cell.length;
    }
    if (at >= line.length) return cells;
    at += 1;
    if (at === line.length) return [...cells, ''];
  }
}

function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at;
  }
  return -1;
}
