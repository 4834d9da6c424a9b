/** The one stylesheet of an embed: in the page, and as a file for those who set the figure into their own page. */
import { createHash } from 'node:crypto';
import { DARK, type Token } from '@regionpuls/charts';

/** Texts fit where they are placed with its widths, and those are the same on every machine. Each further family costs a search. */
const FONT = 'Arial,sans-serif';

const dark = (Object.keys(DARK) as Token[]).map((token) => `--rp-${token}:${DARK[token]}`).join(';');

/**
 * Light colours are the pictures' own fallbacks, and are not said again. Where the reader's system chooses the colours it
 * chooses over the author's theme too. Without a script a narrow page has no other picture, and it scrolls in its place.
 */
const CSS = `
.regionpuls{box-sizing:border-box;margin:0;padding:14px 16px 12px;background:var(--rp-surface,#fff);
color:var(--rp-text,#1b2430);font:14px/1.45 ${FONT};overflow-wrap:break-word}
.regionpuls[data-theme=light]{color-scheme:light}
.regionpuls h1{margin:0;font-size:1.25em;line-height:1.25;font-weight:600;text-wrap:balance}
.regionpuls p{margin:3px 0 0;color:var(--rp-muted,#566070)}
.regionpuls .frozen{display:inline-block;margin-top:8px;padding:1px 8px;border:1px solid;border-radius:4px;
color:var(--rp-text,#1b2430);font-weight:600}
.regionpuls .chart{position:relative;margin:10px 0 8px}
.regionpuls svg{display:block;width:100%;height:auto;overflow:visible;text-rendering:geometricPrecision}
.regionpuls .foot{border-top:1px solid var(--rp-grid,#e4e8ed);padding-top:8px;font-size:.93em}
.regionpuls ul{display:flex;flex-wrap:wrap;gap:0 16px;margin:0;padding:0;list-style:none}
.regionpuls a,.regionpuls summary{color:var(--rp-series-1,#0062ba);display:inline-block;padding:5px 0;cursor:pointer}
.regionpuls :focus-visible{
outline:3px solid var(--rp-series-1,#0062ba);outline-offset:2px}
.regionpuls .scroll{max-height:22em;overflow:auto}
.regionpuls table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
.regionpuls caption{text-align:left;padding:4px 0;color:var(--rp-muted,#566070)}
.regionpuls th,.regionpuls td{text-align:right;font-weight:400;padding:3px 0 3px 12px;
border-bottom:1px solid var(--rp-grid,#e4e8ed)}
.regionpuls td{white-space:nowrap}
.regionpuls th:first-child{text-align:left;padding-left:0}
.regionpuls thead th{font-weight:600;vertical-align:bottom}
@media screen and (prefers-color-scheme:dark){.regionpuls:not([data-theme=light]){color-scheme:dark;${dark}}}
@media screen and (forced-colors:none){.regionpuls[data-theme=dark]{color-scheme:dark;${dark}}}
@media (max-width:400px){.regionpuls{padding:10px 12px;font-size:13px}}
@media screen and (max-width:480px) and (scripting:none){.regionpuls .chart{overflow-x:auto}.regionpuls svg{min-width:480px}}
@media print{.regionpuls{padding:0}.regionpuls details,.regionpuls ul{display:none}.regionpuls :focus-visible{outline:0}}
@media (forced-colors:active) and (prefers-color-scheme:dark){.regionpuls[data-theme=light]{${dark}}}
@media (forced-colors:active){.regionpuls.regionpuls{--rp-surface:Canvas;--rp-surface-2:Canvas;--rp-text:CanvasText;
--rp-muted:CanvasText;--rp-axis:CanvasText;--rp-grid:color-mix(in srgb,CanvasText 35%,Canvas);--rp-band:Canvas;--rp-series-1:LinkText;
--rp-series-4:CanvasText;--rp-expected:CanvasText;--rp-break:CanvasText;--rp-tile-edge:CanvasText;
--rp-fan-95:Canvas;--rp-fan-80:Canvas;--rp-fan-edge:CanvasText}.regionpuls [data-region] rect{stroke:CanvasText}}
`;

/**
 * In a page of its own the figure is as wide as the screen, and its words grow as the picture's do when that is stretched. Its ground
 * goes on below it, for a frame may be higher than what is in it; as a shadow around the figure it would cost a tenth of the first paint.
 */
const PAGE_CSS =
  `html{color-scheme:light dark}.light{color-scheme:light}.dark{color-scheme:dark}` +
  `body{margin:0;background:light-dark(#fff,${DARK.surface})}` +
  `@media screen and (min-width:800px){main .regionpuls{font-size:clamp(14px,1.75vw,24px)}}`;

/**
 * The sentence is painted first, and all that stands below it in the next frame: whoever reads has the message while a slow machine
 * draws. Not on paper, nor for a picture that takes another's place.
 */
const LATER_CSS =
  `@media screen{.new .chart,.new .foot{animation:drawn 1ms}}` + `@keyframes drawn{0%{display:none}}`;

export const FIGURE_CSS = minify(CSS);
export const PAGE_STYLE = PAGE_CSS + FIGURE_CSS + LATER_CSS;

function minify(css: string): string {
  return css.replace(/\n/g, '').trim();
}

export function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

export const STYLE_HASH = sha256(PAGE_STYLE);
