/** Reading a server-painted chart point by point: with the pointer, and with the arrow keys. */

interface Point {
  /** In the picture's own units. */
  x: number;
  y: number;
  /** Where there is none the table says it: the first point in its last row. */
  text?: string | undefined;
}

const STYLE =
  '.chart{position:relative}' +
  '.point,.told{position:absolute;border:1px solid CanvasText;background:Canvas;pointer-events:none}' +
  '.point{width:10px;height:10px;margin:-7px;border-width:2px;border-radius:50%}' +
  '.told{z-index:1;max-width:min(16rem,90%);padding:.25rem .5rem;border-radius:4px;color:CanvasText;font-size:.8125rem}' +
  '@media print{.point,.told{display:none}}';

/**
 * What it takes is made when somebody comes to the chart: a page may have many that nobody ever points at.
 * @param root the document, or the shadow root that holds the figure.
 * @param fill puts the table in its place, where it is not there from the beginning.
 */
export function readChart(root: Document | ShadowRoot, fill?: () => void): void {
  const chart = root.querySelector<HTMLElement>('.chart');
  const svg = chart?.querySelector('svg');
  const readings = root.querySelector('.readings')?.textContent ?? '[]';
  if (!chart || !svg || readings === '[]') return;
  chart.tabIndex = 0;
  chart.setAttribute('role', 'group');
  chart.setAttribute('aria-label', svg.querySelector('title')?.textContent ?? '');
  let begun = false;
  const begin = (): void => {
    if (!begun) read(root, chart, svg, readPoints(readings), fill);
    begun = true;
  };
  chart.addEventListener('pointerenter', begin, { once: true });
  chart.addEventListener('focus', begin, { once: true });
}

function read(
  root: Document | ShadowRoot,
  chart: HTMLElement,
  svg: SVGSVGElement,
  points: readonly Point[],
  fill?: () => void,
): void {
  adopt(root, STYLE);
  const point = document.createElement('span');
  const told = document.createElement('span');
  point.className = 'point';
  told.className = 'told';
  told.setAttribute('role', 'status');
  point.hidden = told.hidden = true;
  chart.append(point, told);
  let at = -1;

  const show = (index: number): void => {
    at = index;
    const { x, y, text = sayRow(root, index, fill) } = points[index]!;
    const box = svg.getBoundingClientRect();
    const around = chart.getBoundingClientRect();
    const { width, height } = svg.viewBox.baseVal;
    const left = box.left - around.left + (x / width) * box.width;
    const top = box.top - around.top + (y / height) * box.height;
    point.hidden = told.hidden = false;
    if (told.textContent !== text) told.textContent = text;
    place(point, left, top);
    // Beside the point, on the side where there is room; below it in the upper half.
    const right = left > around.width / 2;
    place(
      told,
      right ? Math.max(0, left - told.offsetWidth - 10) : left + 10,
      top < box.height / 3 ? top + 12 : top - told.offsetHeight - 12,
    );
  };
  const hide = (): void => {
    at = -1;
    point.hidden = told.hidden = true;
  };

  chart.addEventListener('pointermove', ({ clientX, clientY }) => {
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    let nearest = 0;
    let least = Infinity;
    points.forEach((one, index) => {
      // Along the line counts most: a reader points at a time.
      const distance = Math.hypot((one.x - x) * 3, one.y - y);
      if (distance < least) [nearest, least] = [index, distance];
    });
    if (nearest !== at) show(nearest);
  });
  chart.addEventListener('pointerleave', hide);
  chart.addEventListener('blur', hide);
  chart.addEventListener('keydown', (event) => {
    const last = points.length - 1;
    const to = {
      ArrowRight: Math.min(at + 1, last),
      ArrowLeft: at < 0 ? last : Math.max(at - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) show(to);
    else if (event.key === 'Escape' && at >= 0) hide();
    else return;
    event.preventDefault();
  });
}

/** In reading order. The page has each place as steps from the one before. */
function readPoints(readings: string): Point[] {
  const steps = JSON.parse(readings) as [number, number, string?][];
  let x = 0;
  let y = 0;
  return steps.map(([right, down, text]) => ({ x: (x += right), y: (y += down), text }));
}

/** «januar 2026: Virkelig 4 675, Forventet 3 702.»: as the table has it, without what it does not have. */
function sayRow(root: Document | ShadowRoot, index: number, fill?: () => void): string {
  fill?.();
  const table = root.querySelector('table');
  const rows = table?.tBodies[0]?.rows;
  const [, ...columns] = table?.tHead?.rows[0]?.cells ?? [];
  const [period, ...cells] = [...(rows?.[rows.length - 1 - index]?.cells ?? [])].map(
    ({ textContent }) => textContent,
  );
  const said = cells.flatMap((cell, column) =>
    cell === '–' ? [] : [`${columns[column]?.textContent ?? ''} ${cell}`],
  );
  return `${period ?? ''}: ${said.join(', ')}.`;
}

const sheets = new Map<string, CSSStyleSheet>();

/** A constructed sheet is not inline style to a content security policy, and many charts share one. */
export function adopt(root: Document | ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function place(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
