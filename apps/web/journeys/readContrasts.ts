/** How well an embedded chart stands out from what is behind it, from the colours that the browser computes. */
import type { Page } from 'playwright-core';

export interface Contrast {
  what: string;
  /** As WCAG counts: 1 to 21. */
  contrast: number;
}

/**
 * Texts against what is behind them: the page, or their own tile. Marks (lines, points, edges) against the page; the lines
 * of the grid are no marks.
 */
export function readContrasts(page: Page): Promise<{ texts: Contrast[]; marks: Contrast[] }> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const light = (colour: string): number => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrastOf = (one: string, other: string): number => {
      const [low, high] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
      return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
    };
    const figure = document.querySelector('figure')!;
    const ground = getComputedStyle(figure).backgroundColor;
    const written = [...figure.querySelectorAll('h1, figcaption p, .foot > p, a, summary, .told')].map(
      (element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        const behind = element.className === 'told' ? backgroundColor : ground;
        return { what: element.textContent, contrast: contrastOf(color, behind) };
      },
    );
    const drawn = [...figure.querySelectorAll('svg text')].flatMap((text) => {
      const tile = text.parentElement?.querySelector(':scope > rect');
      const behind = text.closest('[data-region]') && tile ? getComputedStyle(tile).fill : ground;
      const parts = text.children.length > 0 ? [...text.children] : [text];
      return parts
        .filter(({ textContent }) => textContent)
        .map((part) => ({
          what: part.textContent,
          contrast: contrastOf(getComputedStyle(part).fill, behind),
        }));
    });
    const strokes = [...figure.querySelectorAll('svg path[fill="none"], svg [data-region] rect')].map(
      (mark) => ({
        what: mark.outerHTML.slice(0, 60),
        contrast: contrastOf(getComputedStyle(mark).stroke, ground),
      }),
    );
    const fills = [...figure.querySelectorAll('svg circle')].map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return { what: 'circle', contrast: Math.max(contrastOf(fill, ground), contrastOf(stroke, ground)) };
    });
    const point = getComputedStyle(figure.querySelector('.point')!);
    const read = {
      what: 'the point told',
      contrast: contrastOf(point.borderTopColor, point.backgroundColor),
    };
    return { texts: [...written, ...drawn], marks: [...strokes, ...fills, read] };
  });
}
