/**
 * The same picture in fewer bytes, as part of a page: tenths of a pixel, lines as steps from point to point, and the page's own font.
 * Texts are left alone.
 */
export function shrinkPicture(svg: string): string {
  return svg
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(/ font-family="[^"]*"/, '')
    .replace(/>\n+</g, '><')
    .replace(/"(var\(--[\w-]+,) /g, '"$1')
    .replace(/ d="((?:[ML]-?[\d.]+ -?[\d.]+)+)"/g, (_, path: string) => ` d="${toSteps(path)}"`)
    .replace(
      / (d|x|y|x1|x2|y1|y2|cx|cy|width|height|stroke-width)="([^"]*)"/g,
      (_, name: string, value: string) =>
        ` ${name}="${value.replace(/-?\d+\.\d{2,}/g, (number) => String(tenths(number) / 10))}"`,
    );
}

/** Steps between points that are rounded already, so that no error adds up along the line. */
function toSteps(path: string): string {
  let at = { x: 0, y: 0 };
  let isMoved = false;
  return path.replace(/([ML])(-?[\d.]+) (-?[\d.]+)/g, (_, command: string, x: string, y: string) => {
    const from = at;
    at = { x: tenths(x), y: tenths(y) };
    const wasMoved = isMoved;
    isMoved = command === 'M';
    if (isMoved) return `M${at.x / 10} ${at.y / 10}`;
    const [right, down] = [(at.x - from.x) / 10, (at.y - from.y) / 10];
    return `${wasMoved ? 'l' : apart(right)}${right}${apart(down)}${down}`;
  });
}

/** A minus sign parts two numbers well enough. */
function apart(number: number): string {
  return number < 0 ? '' : ' ';
}

function tenths(number: string): number {
  return Math.round(Number(number) * 10);
}
