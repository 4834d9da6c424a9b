/** Longer names than this are no headings. */
const MOST = 60;
/** The end tells the version and the form. */
const END = 22;

/** A file's name as a heading: a long one loses its middle. */
export function shortName(name: string): string {
  const letters = [...name];
  if (letters.length <= MOST) return name;
  return `${letters.slice(0, MOST - END - 1).join('')}…${letters.slice(-END).join('')}`;
}
