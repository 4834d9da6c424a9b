/** What the codes must say of the chart: its sentence, the page it comes from, and its sizes. */
import { type View, viewToQuery } from '@regionpuls/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export interface EmbeddedChart {
  /** The embedded page. */
  address: string;
  /** What the chart is of, whatever its newest figures say. */
  title: string;
  /** What the image says: of a live one only what it is of, since its figures will change and the text will not. */
  alt: string;
  /** The page of this site that has more on it. */
  page: string;
  /** Pixels of a frame with room for the whole chart, and of its image. */
  frame: Size;
  image: Size;
}

interface Size {
  width: number;
  height: number;
}

/** As wide as a column of text. */
const WIDTH = 720;
/** Pixels of what stands over and under the picture: title, source and links. */
const AROUND = 210;

export function chartQuery(view: View) {
  const query = viewToQuery(view);
  return queryOptions({
    queryKey: ['embed', query] as const,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<EmbeddedChart> => {
      const read = async (path: string, type: DOMParserSupportedType) => {
        const answer = await fetch(path, { signal });
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
        return new DOMParser().parseFromString(await answer.text(), type);
      };
      const [page, image] = await Promise.all([
        read(`/embed/chart?${query}&width=${WIDTH}&part=fragment`, 'text/html'),
        read(`/embed/chart.svg?${query}&width=${WIDTH}`, 'image/svg+xml'),
      ]);
      const sentence = page.querySelector('h2')?.textContent ?? '';
      const title = page.querySelector('.chart svg > title')?.textContent ?? sentence;
      return {
        address: `${window.location.origin}/embed/chart?${query}`,
        title,
        alt: view.asOf ? sentence : title,
        page: page.querySelector<HTMLAnchorElement>('a[target="_blank"]')?.href ?? window.location.origin,
        frame: { width: WIDTH, height: heightOf(page.querySelector('.chart svg')) + AROUND },
        image: { width: WIDTH, height: heightOf(image.documentElement) },
      };
    },
  });
}

/** The height of a picture that is WIDTH pixels broad. */
function heightOf(picture: Element | null): number {
  const [, , width, height] = (picture?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (!width || !height) throw new Error('the picture does not tell its size');
  return Math.round((height * WIDTH) / width);
}
