/** An embed as an SVG file of its own: title, source and date are in the picture. */
import { type Drawing, FONT_FAMILY, colourOf, paintSvg, wrapText } from '@regionpuls/charts';
import type { Theme } from '@regionpuls/domain';
import type { Embed } from './embed.ts';
import { EMBED_WORDS } from './embedWords.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { writeDay } from './writeDay.ts';

const PREFIX = 'rp';

/** @param theme `auto` carries both themes' colours; an image of pixels has to be one or the other. */
export function paintStandAlone(embed: Embed, width: number, theme: Theme): string {
  const drawing = embed.draw({ width, standsAlone: true });
  const painted = paintSvg(drawing, { idPrefix: PREFIX, standalone: true, theme });
  return drawing.kind === 'tile-map' ? frameMap(embed, drawing, painted, theme) : painted;
}

const EDGE = 16;
const TITLE = 20;
const SMALL = 12;

/** A map has no room for texts of its own: it is set into a larger picture that has. */
function frameMap(embed: Embed, drawing: Drawing, painted: string, theme: Theme): string {
  const { width } = drawing;
  const { lang, asOf } = embed.view;
  const room = width - 2 * EDGE;
  const frozen = asOf ? [EMBED_WORDS[lang].frozen(writeDay(asOf, lang))] : [];
  const heading = wrapText(embed.takeaway, room, TITLE, 600, 3);
  const notes = [...frozen, ...drawing.footnotes.map(({ text }) => text)].flatMap((text) =>
    wrapText(text, room, SMALL, 400, 4),
  );
  const top = EDGE + heading.length * TITLE * 1.25 + EDGE / 2;
  const bottom = top + drawing.height + EDGE;
  const height = Math.ceil(bottom + notes.length * SMALL * 1.4 + EDGE);
  const texts = [
    ...heading.map((line, row) =>
      text(line, EDGE + TITLE * (0.9 + row * 1.25), TITLE, colourOf('text', theme), ' font-weight="600"'),
    ),
    ...notes.map((line, row) =>
      text(line, bottom + SMALL * (row * 1.4 + 1), SMALL, colourOf('muted', theme)),
    ),
  ];
  const style = /<style>.*?<\/style>/s.exec(painted)?.[0] ?? '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" data-rp="${PREFIX}" viewBox="0 0 ${width} ${height}" ` +
    `width="${width}" height="${height}" font-family="${escapeMarkup(FONT_FAMILY)}" role="group" ` +
    `aria-labelledby="${PREFIX}-title" aria-describedby="${PREFIX}-desc">${style}` +
    `<rect width="${width}" height="${height}" fill="${colourOf('surface', theme)}"/>${texts.join('')}` +
    `${painted.replace(style, '').replace('<svg ', `<svg y="${top}" `)}</svg>`
  );
}

function text(content: string, y: number, size: number, fill: string, more = ''): string {
  return `<text x="${EDGE}" y="${Math.round(y * 10) / 10}" font-size="${size}" fill="${fill}"${more}>${escapeMarkup(content)}</text>`;
}
