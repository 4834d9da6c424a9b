/** What an embed shows, before it is written as a page, a picture or an image. */
import type { Drawing } from '@regionpuls/charts';
import type { View } from '@regionpuls/domain';

export interface PictureSize {
  /** Pixels. */
  width: number;
  /** Title, source and date are printed in the picture itself, for files that are passed on alone. */
  standsAlone: boolean;
}

export interface Embed {
  view: View;
  /** The sentence above the picture: what it tells, never more than the figures allow. */
  takeaway: string;
  /** What is shown, when the sentence does not say it; null when it does. */
  subtitle: string | null;
  /** What must be said of the sentence, in the open. */
  remarks: readonly string[];
  draw(size: PictureSize): Drawing;
  /** The same figures as rows of texts. */
  tableOf(drawing: Drawing): EmbedTable;
  /** Addresses within this site: the same view in the dashboard, and its figures as CSV. */
  page: string;
  csv: string;
}

export interface EmbedTable {
  caption: string;
  head: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly string[])[];
}
