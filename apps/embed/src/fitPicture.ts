/** A picture drawn for the width it is shown in, where the one that came would be too small to read. */

/** Few widths, so that the server has most of them ready. */
const STEP = 40;
const LEAST = 240;
/** What a page's own picture is drawn for. */
export const FULL = 600;

/** @param shown pixels of the screen. @returns what to draw for; FULL where the page's own picture can be read. */
export function widthFor(shown: number): number {
  if (!isLegible(shown, FULL)) return Math.max(LEAST, Math.floor(shown / STEP) * STEP);
  return FULL;
}

/** Texts of 12 pixels are to be no smaller than 9. */
function isLegible(shown: number, drawn: number): boolean {
  return shown >= drawn * 0.8;
}

/**
 * Follows the figure's width, and asks for another picture when it must. What is unfolded stays so, and the focus where it was.
 * @param root the document, or the shadow root that holds the figure. @param page the chart's address.
 * @param show what is done with a picture when it is in its place.
 */
export function fitPicture(
  root: Document | ShadowRoot,
  page: string,
  parse: (html: string) => DocumentFragment,
  show: () => void,
): void {
  const address = new URL(page);
  const figure = root.querySelector('figure');
  // A width in the address is the author's choice.
  if (!figure || address.searchParams.has('width')) return;
  address.searchParams.set('part', 'figure');
  let asked = 0;
  const fit = async (): Promise<void> => {
    const svg = root.querySelector<SVGSVGElement>('.chart svg');
    const shown = svg?.getBoundingClientRect().width;
    if (!svg || !shown) return;
    const drawn = svg.viewBox.baseVal.width;
    const width = widthFor(shown);
    if (width === asked || (isLegible(shown, drawn) && (drawn >= width || shown < drawn * 1.4))) return;
    asked = width;
    address.searchParams.set('width', String(width));
    const answer = await fetch(address, { credentials: 'omit' }).catch(() => null);
    if (!answer?.ok) return;
    const next = parse(await answer.text());
    if (asked !== width) return;
    const hasFocus = root.activeElement?.className === 'chart';
    for (const part of ['.chart', '.readings']) {
      const [old, fresh] = [root.querySelector(part), next.querySelector(part)];
      if (old && fresh) old.replaceWith(fresh);
    }
    show();
    if (hasFocus) root.querySelector<HTMLElement>('.chart')?.focus();
  };
  new ResizeObserver(() => void fit()).observe(figure);
}
