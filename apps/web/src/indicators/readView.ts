/** The address of an indicator page, read into a view or into what is wrong with it. */
import { type View, viewSchema, viewToQuery } from '@regionpuls/domain';

export interface BadEntry {
  parameter: string;
  value: string;
  /** The address has an entry that no view has. */
  unknown: boolean;
}

export type ReadView = { view: View; bad?: never } | { view?: never; bad: BadEntry[] };

/** `region` stands in where the address names none. */
export function readView(indicator: string, params: URLSearchParams, region: string): ReadView {
  const entries = Object.fromEntries(params);
  const result = viewSchema.safeParse({ region, ...entries, indicator });
  if (result.success) return { view: result.data };
  const bad = new Map<string, BadEntry>();
  for (const issue of result.error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? 'indicator')];
    for (const parameter of names) {
      const value = parameter === 'indicator' ? indicator : (params.get(parameter) ?? '');
      bad.set(parameter, { parameter, value, unknown: issue.code === 'unrecognized_keys' });
    }
  }
  return { bad: [...bad.values()] };
}

/** The query of the page's own address: the indicator is in the path. */
export function writeView(view: View): string {
  return viewToQuery(view)
    .split('&')
    .filter((entry) => !entry.startsWith('indicator='))
    .join('&');
}
