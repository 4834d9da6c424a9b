/**
 * On the host page: `<regionpuls-chart src="…">` shows the server-painted chart without a frame, and frames marked
 * `data-regionpuls` get the height of their page. Only the address this script came from is ever asked or believed.
 */
import { FULL, fitPicture, widthFor } from './fitPicture.ts';
import { adopt, readChart } from './readChart.ts';

/** A script that was inserted by another, or is a module, is not the current one. */
const self = document.currentScript ?? document.querySelector('script[src*="/embed/loader."]');
const home = new URL((self as HTMLScriptElement).src).origin;
const LEAST = 100;
const MOST = 4000;
/** Of the figure, left and right. */
const PADDING = 32;

class RegionpulsChart extends HTMLElement {
  static readonly observedAttributes = ['src', 'theme', 'lang'];
  #watch: IntersectionObserver | null = null;
  #asked = '';

  connectedCallback(): void {
    if (!this.shadowRoot) {
      // What the author put inside (an image, a link) is shown until the chart is there, and if it never comes.
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    }
    this.#watch ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load();
      },
      { rootMargin: '400px' },
    );
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.#asked) void this.#load();
  }

  async #load(): Promise<void> {
    const address = this.#address();
    if (!address || address.href === this.#asked) return;
    this.#watch?.disconnect();
    this.#asked = address.href;
    const page = address.href;
    address.searchParams.set('part', 'fragment');
    const width = widthFor(this.#room());
    if (width < FULL && !address.searchParams.has('width')) address.searchParams.set('width', String(width));
    try {
      const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'origin' });
      const html = await answer.text();
      if (this.#asked !== page) return;
      if (answer.ok) this.#show(html, page);
    } catch {
      this.#frame(page);
    }
  }

  /** Pixels for the picture, as far as can be told before it is there; an element without a style of its own is inline. */
  #room(): number {
    const box = getComputedStyle(this).display === 'inline' ? this.parentElement : this;
    return (box?.clientWidth || FULL) - PADDING;
  }

  /** The chart's page here at home with the attributes' choices; null for any other address. */
  #address(): URL | null {
    const src = this.getAttribute('src');
    if (!src || !URL.canParse(src, home)) return null;
    const address = new URL(src, home);
    if (address.origin !== home || address.pathname !== '/embed/chart') return null;
    for (const name of ['theme', 'lang'] as const) {
      const chosen = this.getAttribute(name);
      if (chosen) address.searchParams.set(name, chosen);
    }
    return address;
  }

  #show(html: string, page: string): void {
    // The table is most of a chart's elements, and most readers never unfold it: it waits as text.
    const [before, table = '', after = ''] = html.split(/(<table.*<\/table>)/s);
    const figure = parse(before + after);
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [];
    for (const style of figure.querySelectorAll('style')) {
      adopt(root, style.textContent ?? '');
      style.remove();
    }
    root.replaceChildren(figure);
    const place = root.querySelector('.scroll');
    const fill = (): void => {
      if (place && !place.firstChild) place.innerHTML = trusted(table);
    };
    place?.closest('details')?.addEventListener('toggle', fill);
    const read = (): void => readChart(root, fill);
    try {
      read();
      fitPicture(root, page, parse, read);
    } catch {
      // This script lives as long as the pages that name it: a chart it cannot read point by point is still a chart.
    }
    this.dispatchEvent(new Event('regionpuls-shown'));
  }

  /** Where the host's policy forbids the fetch it may allow a frame; where it forbids both, the author's content stays. */
  #frame(page: string): void {
    const frame = document.createElement('iframe');
    frame.src = page;
    frame.title = this.getAttribute('title') ?? 'Regionpuls';
    // What its links open are pages and files like any others.
    frame.sandbox.add('allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox', 'allow-downloads');
    Object.assign(frame.style, { border: '0', width: '100%', height: '30rem', display: 'block' });
    frame.dataset['regionpuls'] = '';
    const stay = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
      if (/^(frame|child|default)-src/.test(effectiveDirective) && blockedURI.startsWith(home)) {
        this.shadowRoot!.replaceChildren(document.createElement('slot'));
      }
    };
    document.addEventListener('securitypolicyviolation', stay);
    frames.add(frame);
    this.shadowRoot!.replaceChildren(frame);
  }
}

/** Those of ours that no query of the document finds, because they are in shadow roots. */
const frames = new Set<HTMLIFrameElement>();

addEventListener(
  'message',
  ({ source, origin, data }: MessageEvent<{ message?: unknown; value?: unknown } | null>) => {
    const value = data?.message === 'height' ? data.value : null;
    if (!Number.isInteger(value) || (value as number) < LEAST || (value as number) > MOST) return;
    // A sandboxed frame has no origin to tell: that it is ours is then told by its address and by being the very source.
    if (origin !== home && origin !== 'null') return;
    for (const frame of ours()) {
      if (frame.contentWindow !== source) continue;
      const height = `${value as number}px`;
      if (frame.style.height !== height) frame.style.height = height;
    }
  },
);

/** The frames to be looked after, and no other site's. */
function ours(): HTMLIFrameElement[] {
  const marked = document.querySelectorAll<HTMLIFrameElement>('iframe[data-regionpuls]');
  return [...frames, ...marked].filter(({ src }) => src.startsWith(`${home}/`));
}

// Those that were there before this script have told their height to nobody.
for (const frame of ours()) frame.contentWindow?.postMessage({ message: 'ready' }, '*');

function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trusted(html);
  return template.content;
}

/** Hosts that require trusted types are told that our own answers are. */
function trusted(html: string): string {
  const types = (
    window as {
      trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
    }
  ).trustedTypes;
  policy ??= types?.createPolicy('regionpuls', { createHTML: (text: string) => text });
  return policy ? policy.createHTML(html) : html;
}
let policy: { createHTML(html: string): string } | undefined;

if (!customElements.get('regionpuls-chart')) customElements.define('regionpuls-chart', RegionpulsChart);
