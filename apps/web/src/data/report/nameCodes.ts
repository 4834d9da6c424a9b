import type { Place } from '@regionpuls/domain';

export interface Names {
  /** By id; undefined where it is no indicator. */
  indicator: (id: string) => string | undefined;
  /** By code; the code itself where it is not in the table. */
  region: (code: string) => string;
}

/** Ids and codes in a remark, where the rules put them, as names: «population, region 3101» is «Befolkning, Halden (3101)». */
export function nameCodes(message: string, { indicator, region }: Names): string {
  return message
    .replace(/^[a-z][a-z0-9-]*(?=[:, ])/, (id) => indicator(id) ?? id)
    .replace(/\bregion (\d{1,4})(?!\d)/g, (whole, code: string) => withCode(code, region) ?? whole);
}

/** A cell of a fetched table in words: «Halden (K-3101), Personer1, 2027»; null for a place in a file. */
export function nameCell({ column, line, sheet }: Place, { region }: Names): string | null {
  if (line !== undefined || sheet !== undefined || !column?.includes('=')) return null;
  return column
    .split(', ')
    .map((part) => part.slice(part.indexOf('=') + 1))
    .map((member, at) => {
      const code = at === 0 ? /^(?:[A-Z][-.])?(\d{1,4})$/.exec(member)?.[1] : undefined;
      const name = code === undefined ? undefined : region(code);
      return name === undefined || name === code ? member : name;
    })
    .join(', ');
}

function withCode(code: string, region: Names['region']): string | null {
  const name = region(code);
  if (name === code) return null;
  return name.includes(`(${code}`) ? name : `${name} (${code})`;
}
