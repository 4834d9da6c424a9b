/** A table of invented figures that hold together: what is summed over, and what a codelist sums, is the sum of its parts. */

export interface Member {
  code: string;
  label: string;
}

export interface SyntheticCodelist {
  id: string;
  label: string;
  type: 'Aggregation' | 'Valueset';
  values: { code: string; label: string; valueMap: string[] }[];
}

export interface SyntheticVariable {
  code: string;
  label: string;
  members: Member[];
  eliminable: boolean;
  codelists: SyntheticCodelist[];
}

export interface SyntheticTable {
  id: string;
  /** In this order; the last two are contents and time. */
  variables: SyntheticVariable[];
  contents: string;
  time: string;
  updated: string;
  /** As metadata tells it, where other contents of the table were changed later. */
  tableUpdated?: string;
  notes: string[];
  /** The figure where one member of every variable meets, or the symbol that stands there instead. */
  cell: (members: Readonly<Record<string, string>>) => number | string;
}

/** A number that looks arbitrary and is always the same for the same text. */
export function hash(text: string): number {
  let number = 2166136261;
  for (const letter of text) number = Math.imul(number ^ letter.codePointAt(0)!, 16777619) >>> 0;
  return number;
}
