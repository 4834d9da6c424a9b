/** An embed as one `<figure>` that is complete without a script and without a style. */
import { createHash } from 'node:crypto';
import { type Drawing, type Footnote, paintSvg } from '@regionpuls/charts';
import { viewToQuery } from '@regionpuls/domain';
import type { Embed, EmbedTable } from './embed.ts';
import { EMBED_WORDS } from './embedWords.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { readingsOf } from './readingsOf.ts';
import { shrinkPicture } from './shrinkPicture.ts';
import { writeDay } from './writeDay.ts';

/** What stands in the open; the rest is folded. */
const SHORT: readonly Footnote['kind'][] = ['source', 'borders', 'calculation', 'status'];

/** @param origin of this site: links lead out of the frame, or out of the page that the figure is set into. */
export function writeFigure(embed: Embed, width: number, origin: string): string {
  const { view, takeaway, subtitle } = embed;
  const { lang, theme, asOf } = view;
  const words = EMBED_WORDS[lang];
  const drawing = embed.draw({ width, standsAlone: false });
  const picture = shrinkPicture(paintSvg(drawing, { idPrefix: prefixOf(view) }));
  const links = [
    link(origin + embed.page, words.open, ' target="_blank"'),
    link(origin + embed.csv, 'CSV'),
    link(`${origin}/embed/chart.svg?${viewToQuery(view)}`, 'SVG'),
    link(`${origin}/embed/chart.png?${viewToQuery(view)}`, 'PNG'),
  ];
  return [
    `<figure class="regionpuls" lang="${lang}"${theme === 'auto' ? '' : ` data-theme="${theme}"`}>`,
    `<figcaption><h1>${escapeMarkup(takeaway)}</h1>`,
    subtitle ? `<p>${escapeMarkup(subtitle)}</p>` : '',
    asOf ? `<p class="frozen">${escapeMarkup(words.frozen(writeDay(asOf, lang)))}</p>` : '',
    `</figcaption><div class="chart">${picture}</div><div class="foot">`,
    writeNotes([
      ...drawing.footnotes.flatMap(({ kind, text }) => (SHORT.includes(kind) ? [text] : [])),
      ...embed.remarks,
    ]),
    `<ul>${links.map((each) => `<li>${each}`).join('')}</ul>`,
    writeTable(words.table, embed.tableOf(drawing)),
    writeAbout(
      words.about,
      drawing.footnotes.filter(({ kind }) => !SHORT.includes(kind)),
    ),
    '</div>',
    writeReadings(drawing),
    '</figure>',
  ].join('');
}

/** Ids that do not meet those of another figure on the same page. */
function prefixOf(view: Embed['view']): string {
  return `rp${createHash('sha256').update(viewToQuery(view)).digest('hex').slice(0, 6)}`;
}

function link(address: string, text: string, more = ''): string {
  return `<a href="${escapeMarkup(address)}"${more}>${escapeMarkup(text)}</a>`;
}

function writeNotes(notes: readonly string[]): string {
  return notes.length > 0 ? `<p>${notes.map(escapeMarkup).join(' ')}</p>` : '';
}

function writeAbout(heading: string, notes: readonly Footnote[]): string {
  if (notes.length === 0) return '';
  const paragraphs = notes.map(({ text }) => `<p>${escapeMarkup(text)}`).join('');
  return `<details><summary>${escapeMarkup(heading)}</summary>${paragraphs}</details>`;
}

/** End tags that HTML lets go are let go: a table is most of an embed's bytes. */
function writeTable(heading: string, { caption, head, rows }: EmbedTable): string {
  const columns = head.map((each) => `<th scope="col">${escapeMarkup(each)}`).join('');
  const body = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${escapeMarkup(name)}${cells.map((cell) => `<td>${escapeMarkup(cell)}`).join('')}`,
  );
  return (
    `<details><summary>${escapeMarkup(heading)}</summary><div class="scroll"><table>` +
    `<caption>${escapeMarkup(caption)}</caption><thead><tr>${columns}</thead><tbody>${body.join('')}</table></div></details>`
  );
}

/**
 * Each place as steps from the one before, which are short. A step to the right is the one before again where that leads to within half
 * a unit, because what repeats weighs next to nothing. `<` is written so that no text can end the script element.
 */
function writeReadings(drawing: Drawing): string {
  let [at, right, down] = [0, 0, 0];
  const steps = readingsOf(drawing).map(([x, y, ...text]) => {
    if (Math.abs(at + right - x) > 0.5) right = Math.round((x - at) * 100) / 100;
    at += right;
    const below = y - down;
    down = y;
    return [right, below, ...text];
  });
  return `<script type="application/json" class="readings">${JSON.stringify(steps).replace(/</g, '\\u003c')}</script>`;
}
