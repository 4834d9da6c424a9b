/** The codes that put a chart on another site. Every value is escaped: a region's name may hold any mark. */
import type { EmbeddedChart } from './chartQuery.ts';
import type { Loader } from './loaderQuery.ts';

/** No narrower screen gives the frame less height than the chart needs to be read. */
const LEAST_HEIGHT = 540;

export function writeFrame({ address, title, frame: { width, height } }: EmbeddedChart): string {
  const style = `width:100%;height:auto;aspect-ratio:${width}/${height};min-height:${LEAST_HEIGHT}px;border:0`;
  return open('iframe', { src: address, title, ...{ width, height }, loading: 'lazy', style }) + '</iframe>';
}

/** The image and its link stand inside the element, for where the script does not run. */
export function writeElement(chart: EmbeddedChart, origin: string, loader?: Loader): string {
  const script = loader
    ? open('script', {
        src: origin + loader.path,
        integrity: loader.integrity,
        crossorigin: 'anonymous',
        defer: true,
      })
    : open('script', { src: `${origin}/embed/loader.js`, defer: true });
  return [
    `${script}</script>`,
    open('regionpuls-chart', { src: chart.address }),
    `  ${writeImage(chart).replaceAll('\n', '\n  ')}`,
    '</regionpuls-chart>',
  ].join('\n');
}

export function writeImage({ address, alt, page, image }: EmbeddedChart): string {
  const src = address.replace('/embed/chart?', '/embed/chart.png?');
  return [open('a', { href: page }), `  ${open('img', { src, alt, ...image })}`, '</a>'].join('\n');
}

function open(name: string, attributes: Record<string, string | number | true>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeValue(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

function escapeValue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
