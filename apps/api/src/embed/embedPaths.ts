/** Addresses of a view's forms, within this site. They are written into other people's pages: none of them may ever change. */
import { type View, viewToQuery } from '@regionpuls/domain';

export function chartPath(view: View): string {
  return `/embed/chart?${viewToQuery(view)}`;
}

/** @param width pixels; left out, as wide as previews of links are. */
export function previewPath(view: View, width: number = PREVIEW.width): string {
  return `/embed/chart.png?${viewToQuery(view)}&width=${width}&scale=1`;
}

/** The height follows from what is shown. */
export const PREVIEW = { width: 1200 } as const;

export function oembedAddress(origin: string, page: string): string {
  return `${origin}/oembed?url=${encodeURIComponent(page)}`;
}
