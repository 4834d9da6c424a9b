/** A figure to be set into somebody else's page, with its styles, and with its sentence as one heading among theirs. */
import { FIGURE_CSS } from './stylesheet.ts';

const FRAGMENT_CSS = FIGURE_CSS.replaceAll(' h1{', ' h2{');

/** @param figure as `writeFigure` or `writeErrorPage` gives it: what is text in it has no tags. */
export function asFragment(figure: string): string {
  return figure.replace('>', `><style>${FRAGMENT_CSS}</style>`).replace(/(<\/?)h1>/g, '$1h2>');
}
