/** In the embedded page: points can be read, the picture fits its width, and the host is told how high the page is. */
import { fitPicture } from './fitPicture.ts';
import { readChart } from './readChart.ts';

/** Milliseconds after which the page is whole although no frame was painted: far down on its host's page none is. */
const UNSEEN = 300;

// After the first frame, which has the sentence, and the second, which has the picture; on its own, for a slow machine's sake.
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));
setTimeout(makeWhole, UNSEEN);

function start(): void {
  makeWhole();
  readChart(document);
  fitPicture(document, location.href, parse, () => readChart(document));
}

function parse(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}

/** From now on nothing comes later than the rest: what is measured is how high the page is. */
function makeWhole(): void {
  const { body } = document;
  if (body.className === '') return;
  body.className = '';
  if (parent !== window) tellHost();
}

function tellHost(): void {
  // WordPress gives its frames a secret in the fragment, and believes only messages that have it.
  const secret = /secret=(\w+)/.exec(location.hash)?.[1];
  const tell = (): void => {
    // The height of what is in the page, which does not follow the height of the frame: so it can never grow by itself.
    const value = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ message: 'height', value, secret }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: string } | null>) => {
    if (source === parent && data?.message === 'ready') tell();
  });
  // A frame out of sight is not looked at, and so nothing is observed there.
  tell();
  // There the frame may open nothing itself, and WordPress follows a link for it.
  if (secret) {
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    });
  }
}
