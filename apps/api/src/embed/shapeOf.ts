/** A line chart's height and type sizes for its width. */
import type { ChartSize } from '@regionpuls/charts';
import type { PictureSize } from './embed.ts';

/** From this width an image is looked at from afar, or small: its texts grow with it. */
const SLIDE = 1000;

/** In the page broad enough to read a course and high enough to read a level; alone with room for title and source. */
export function shapeOf({ width, standsAlone }: PictureSize): {
  width: number;
  height: number;
  size: ChartSize;
} {
  if (!standsAlone) {
    return { width, height: Math.round(Math.min(Math.max(width * 0.52, 260), 560)), size: 'page' };
  }
  // 1200 × 630 is what previews of links are.
  if (width >= SLIDE) return { width, height: Math.round(width * 0.525), size: 'slide' };
  return { width, height: Math.round(Math.max(width * 0.62, 400)), size: 'page' };
}
