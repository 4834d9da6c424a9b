/** Turns SVG into PNG on a thread of its own: it takes tens of milliseconds, in which the server goes on answering. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Images waiting at once; more are turned away, not held. */
const MOST_WAITING = 40;
const TIMEOUT_MS = 15_000;

/** A text, so that it is there in a bundle as in the source. Only the fonts that we bring along: an image is the same everywhere. */
const CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const { Resvg } = require(workerData.resvg);
const font = { fontFiles: workerData.fonts, loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' };
parentPort.on('message', ({ id, svg, width }) => {
  try {
    const png = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
    parentPort.postMessage({ id, png });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});`;

interface Waiting {
  resolve: (png: Buffer) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

export interface Rasteriser {
  /**
   * @param width pixels of the image; the height follows.
   * @throws RasteriserBusyError when too many images are waiting.
   */
  toPng(svg: string, width: number): Promise<Buffer>;
  close(): Promise<void>;
}

export class RasteriserBusyError extends Error {
  override name = 'RasteriserBusyError';
}

/** The thread is started by the first image. */
export function createRasteriser(): Rasteriser {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let next = 0;

  const settle = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    if (found) clearTimeout(found.timer);
    if (waiting.size === 0) worker?.unref();
    return found;
  };
  const fail = (error: Error) => {
    worker = undefined;
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  };
  const start = (): Worker => {
    const resolve = createRequire(import.meta.url).resolve;
    const fonts = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold'].map((path) =>
      resolve(`@expo-google-fonts/inter/${path}.ttf`),
    );
    const started = new Worker(CODE, {
      eval: true,
      workerData: { resvg: resolve('@resvg/resvg-js'), fonts },
    });
    started.on('message', ({ id, png, error }: { id: number; png?: Uint8Array; error?: string }) => {
      const found = settle(id);
      if (png) found?.resolve(Buffer.from(png));
      else found?.reject(new Error(`no image: ${error}`));
    });
    started.on('error', fail);
    started.on('exit', () => {
      if (worker === started) fail(new Error('the image thread ended'));
    });
    return started;
  };

  return {
    toPng: async (svg, width) => {
      if (waiting.size >= MOST_WAITING) throw new RasteriserBusyError('too many images are waiting');
      worker ??= start();
      worker.ref();
      const id = next++;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          // Whatever it is at, it is stuck: a new thread takes the next image.
          const stuck = worker;
          fail(new Error('an image took too long'));
          void stuck?.terminate();
        }, TIMEOUT_MS);
        waiting.set(id, { resolve, reject, timer });
        worker!.postMessage({ id, svg, width });
      });
    },
    close: async () => {
      const ending = worker;
      fail(new Error('the server closes'));
      await ending?.terminate();
    },
  };
}
