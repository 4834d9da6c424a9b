/** Text widths and fitting without a DOM, from Inter's advance widths. */
import type { Weight } from '../drawing.ts';
import { INTER_WIDTHS } from './interWidths.ts';

const tables = { 400: tableOf(400), 600: tableOf(600) };
/** As wide as a capital: an unknown character is never given too little room. */
const UNKNOWN = 760;

function tableOf(weight: Weight): Map<string, number> {
  return new Map(
    Object.entries(INTER_WIDTHS[weight]).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  );
}

/** Width in pixels of one line at a font size in pixels. */
export function measureText(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += tables[weight].get(character) ?? UNKNOWN;
  return (thousandths * size) / 1000;
}

/** The text, or as much of it as fits in `width` pixels with «…» at the end, no number cut in two; empty when nothing fits. */
export function truncateText(text: string, width: number, size: number, weight: Weight = 400): string {
  if (measureText(text, size, weight) <= width) return text;
  const characters = [...text];
  for (let length = characters.length - 1; length > 0; length--) {
    const left = characters.slice(0, length).join('').trimEnd();
    if (/\d[.,]?$/.test(left) && PART_OF_NUMBER.test(text.slice(left.length))) continue;
    const shorter = `${left}…`;
    if (measureText(shorter, size, weight) <= width) return shorter;
  }
  return '';
}

/**
 * Breaks at ordinary spaces and after hyphens (no-break spaces hold) into at most `most` lines of `width` pixels; the last line
 * is truncated when the rest does not fit. A number never stands alone on the last line where it can be helped.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight, most: number): string[] {
  const words = text.split(/(?<=-)(?=\S)|(?= )/);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line + word;
    if (line === '' || measureText(longer.trim(), size, weight) <= width) line = longer;
    else {
      lines.push(line.trim());
      line = word;
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length > most) lines.splice(most - 1, lines.length, lines.slice(most - 1).join(' '));
  return balance(lines, width, size, weight).map((each) => truncateText(each, width, size, weight));
}

/** What may follow a digit within the same number: «3 400», «2,8», «31». */
const PART_OF_NUMBER = /^[\u00a0\u202f.,]?\d/;
const NUMBER = /^[\d\u00a0\u202f.,%−+]+$/;

/** Moves one word down when the last line would hold a lone number or scrap. */
function balance(lines: readonly string[], width: number, size: number, weight: Weight): string[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined || before === undefined || last.includes(' ')) return [...lines];
  if (last.length > 4 && !NUMBER.test(last)) return [...lines];
  const cut = before.lastIndexOf(' ');
  const longer = `${before.slice(cut + 1)} ${last}`;
  if (cut < 0 || measureText(longer, size, weight) > width) return [...lines];
  return [...lines.slice(0, -2), before.slice(0, cut), longer];
}
