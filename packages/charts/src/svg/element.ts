/** Markup as text: escaped, with numbers rounded to two decimals, so that the same drawing is the same bytes everywhere. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are not allowed in XML at all and are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? ' ' : ''))
    .replace(/[&<>"']/g, (c) => ESCAPES[c]!);
}

export function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** @param content markup, already escaped. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
