/** The image that stands for a chart in a list of links, no larger than whoever asks has room for. */
import type { View } from '@regionpuls/domain';
import type { Embed } from './embed.ts';
import { PREVIEW, previewPath } from './embedPaths.ts';
import { NARROWEST_IMAGE, NARROWEST_PICTURE } from './readQuestion.ts';
import { paintStandAlone } from './standAlone.ts';

export interface Thumbnail {
  path: string;
  /** Pixels, those of the very image at the path. */
  width: number;
  height: number;
}

/** Widths that are tried in turn where there is little height: charts do not shrink in proportion. */
const WIDTHS = [1200, 900, 720, 600, 480, 400, NARROWEST_PICTURE];

/** Undefined where no image is small enough. */
export function thumbnailOf(
  embed: Embed,
  most: { width?: number | undefined; height?: number | undefined },
): Thumbnail | undefined {
  const widest = Math.min(most.width ?? PREVIEW.width, PREVIEW.width);
  const highest = most.height ?? Number.POSITIVE_INFINITY;
  for (const width of [widest, ...WIDTHS.filter((each) => each < widest)]) {
    const height = heightOf(embed, width);
    if (height <= highest) return describe(embed.view, width, height);
  }
  // Narrower ones are the narrowest, shrunk.
  const shrunk = Math.floor((NARROWEST_PICTURE * highest) / heightOf(embed, NARROWEST_PICTURE));
  const width = Math.min(widest, shrunk);
  return describe(embed.view, width, heightOf(embed, width));
}

function describe(view: View, width: number, height: number): Thumbnail | undefined {
  return width < NARROWEST_IMAGE ? undefined : { path: previewPath(view, width), width, height };
}

/** As the image has it that is made of the picture. */
function heightOf(embed: Embed, width: number): number {
  const drawn = Math.max(width, NARROWEST_PICTURE);
  const picture = paintStandAlone(embed, drawn, 'light');
  const height = Number(/ viewBox="0 0 \S+ ([\d.]+)"/.exec(picture)![1]);
  return Math.round((Math.ceil(height) * width) / drawn);
}
