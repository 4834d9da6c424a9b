import type { Drawing } from '@regionpuls/charts';

/** A picture that the page itself can draw, with its heading and footnotes, to be saved as a file. */
export interface DrawnPicture {
  draw: () => Drawing;
  /** Without what says which kind of file: `nav-unemployed-40-contribution`. */
  fileName: string;
}

/** Pixels: what a page of text has room for. */
export const PICTURE_WIDTH = 800;
