/** Addresses of the files that the same figures can be had as. */
import type { FileFormat } from '@regionpuls/contract';
import { type Language, type View, viewToQuery } from '@regionpuls/domain';

/**
 * @param figures path and query that give the figures as JSON.
 * @param lang left out: CSV in its form for programs, the others in Bokmål.
 */
export function fileHref(figures: string, format: FileFormat, lang?: Language): string {
  return `${figures}&format=${format}${lang ? `&lang=${lang}` : ''}`;
}

/** The chart as a picture, in the reader's language. */
export function pictureHref(view: View, kind: 'svg' | 'png', lang: Language): string {
  return `/embed/chart.${kind}?${viewToQuery({ ...view, lang })}`;
}

/** What a browser calls the picture: `nav-unemployed-31-3101.svg`. */
export function pictureName({ indicator, region }: View, kind: 'svg' | 'png'): string {
  return `${[indicator, ...region].join('-')}.${kind}`;
}
