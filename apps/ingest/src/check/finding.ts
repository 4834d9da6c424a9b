/** What a check has to say. An error stops the whole file; a warning and a note are printed and kept with the delivery. */
export interface Finding {
  rule: string;
  severity: 'error' | 'warning' | 'note';
  /** Plain Norwegian: what, where, and what is allowed. */
  message: string;
  /** The first lines concerned, at most five. */
  lines: number[];
  /** Rows concerned. */
  count: number;
}

const LINES_SHOWN = 5;

export function finding(
  rule: string,
  severity: Finding['severity'],
  message: string,
  lines: readonly number[],
  count = lines.length,
): Finding {
  return { rule, severity, message, lines: lines.slice(0, LINES_SHOWN), count };
}

/** Collects rows that share a complaint, in the order first met. */
export class Complaints {
  readonly #byText = new Map<string, number[]>();

  add(text: string, line: number): void {
    const lines = this.#byText.get(text);
    if (lines) lines.push(line);
    else this.#byText.set(text, [line]);
  }

  /** At most `most` findings; the last one says how many complaints were left out. */
  toFindings(rule: string, severity: Finding['severity'], most = 20): Finding[] {
    const all = [...this.#byText];
    const findings = all.slice(0, most).map(([text, lines]) => finding(rule, severity, text, lines));
    const rest = all.slice(most).flatMap(([, lines]) => lines);
    if (rest.length > 0)
      findings.push(finding(rule, severity, `og ${rest.length} rader til av samme slag.`, rest));
    return findings;
  }
}
