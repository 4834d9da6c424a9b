/** Charts on other sites: the embedded page, its picture and image, its scripts and its stylesheet. */
import { type View, viewToQuery } from '@regionpuls/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EmbedCounter } from '../answers/embedUse.ts';
import type { OpenSources } from '../openData/openSources.ts';
import { publicOrigin } from '../openData/publicOrigin.ts';
import { catchingBreath } from '../pressure.ts';
import { tooBusy } from '../problems.ts';
import { asFragment } from './asFragment.ts';
import { askRoutes } from './askRoute.ts';
import type { Embed } from './embed.ts';
import { answerOembed } from './answerOembed.ts';
import { cacheControlOf } from './cacheControlOf.ts';
import { chartPath, oembedAddress } from './embedPaths.ts';
import { IMAGE_ROUTE, PAGE_ROUTE, PICTURE_ROUTE } from './describeRoutes.ts';
import { isFromHere } from './isFromHere.ts';
import { keyOfAnswer } from './keyOfAnswer.ts';
import { OPEN } from './openRoute.ts';
import { RasteriserBusyError, createRasteriser } from './rasterise.ts';
import { readEmbed } from './readEmbed.ts';
import { NARROWEST_PICTURE, imageDelivery, pageDelivery, pictureDelivery } from './readQuestion.ts';
import { rememberLast } from './rememberLast.ts';
import { type Question, rememberQuestions } from './rememberQuestions.ts';
import { type Made, Representations } from './representations.ts';
import { type EmbedAssets, inlineScript } from './scripts.ts';
import { sendErrorPage } from './sendErrorPage.ts';
import { sendRepresentation } from './sendRepresentation.ts';
import { serveAssets } from './serveAssets.ts';
import { paintStandAlone } from './standAlone.ts';
import { STYLE_HASH, sha256 } from './stylesheet.ts';
import { writeFigure } from './writeFigure.ts';
import { writePage } from './writePage.ts';

export interface EmbedOptions {
  /** The scripts; without that of the page a chart is a page without script. */
  assets?: EmbedAssets | undefined;
  /** Counts each chart that is shown. */
  counter?: EmbedCounter | undefined;
}

/** Bytes of finished answers that are kept, compressed forms among them. */
const KEPT_TEXT = 32 * 2 ** 20;
const KEPT_IMAGES = 32 * 2 ** 20;

export async function answerEmbeds(
  app: FastifyInstance,
  sources: OpenSources,
  { assets, counter }: EmbedOptions,
): Promise<void> {
  const texts = new Representations(KEPT_TEXT);
  const images = new Representations(KEPT_IMAGES);
  const rasteriser = createRasteriser();
  const readPageQuestion = rememberQuestions(pageDelivery);
  const readPictureQuestion = rememberQuestions(pictureDelivery);
  const readImageQuestion = rememberQuestions(imageDelivery);
  app.addHook('onClose', () => rasteriser.close());
  const script = assets?.frame ? inlineScript(assets.frame) : undefined;
  const headersOfPage = rememberLast((origin: string) => ({
    'content-security-policy': policyOf(origin, script?.hash),
    // The dashboard's page of the same chart is the one to be found.
    'x-robots-tag': 'noindex',
  }));
  serveAssets(app, texts, assets);
  answerOembed(app, sources);

  const answer = async <D>(
    [request, reply]: [FastifyRequest, FastifyReply],
    read: (url: string, query: unknown) => Question<D>,
    form: Form<D>,
  ) => {
    const origin = publicOrigin(request, sources.publicUrl);
    const question = read(request.url, request.query);
    const { view } = question;
    const key = await keyOfAnswer(sources, question, form.name, origin);
    await sendRepresentation(request, reply, form.images ? images : texts, {
      key,
      cacheControl: cacheControlOf(view.asOf, sources.now),
      headers: form.headers(origin),
      make: async () => {
        // What is kept is always sent.
        if (app.isUnderPressure()) throw catchingBreath();
        return form.make(() => readEmbed(sources, askRoutes(app, request), view), question, origin);
      },
    });
    return question;
  };

  await app.register(async (room) => {
    room.setErrorHandler(sendErrorPage);
    room.get('/embed/chart', { ...OPEN, ...PAGE_ROUTE }, async (request, reply) => {
      const { query, delivery } = await answer([request, reply], readPageQuestion, {
        name: 'page',
        headers: headersOfPage,
        make: async (read, { delivery: { width, part } }, origin) => {
          const embed = await read();
          const figure = writeFigure(embed, width, origin);
          const { lang, theme } = embed.view;
          const oembed = oembedAddress(origin, `${origin}${chartPath(embed.view)}`);
          const bodies = {
            figure: () => figure,
            fragment: () => asFragment(figure),
            page: () =>
              writePage({ title: embed.takeaway, lang, theme, figure, script: script?.text, oembed }),
          };
          return { body: bodies[part ?? 'page'](), type: 'text/html; charset=utf-8' };
        },
      });
      // A chart that is shown already may ask for a picture of another width.
      const isAnew = request.method === 'GET' && delivery.part !== 'figure';
      if (isAnew && !isFromHere(request, sources.publicUrl)) counter?.count(request.headers.referer, query);
    });
  });

  const makePicture = async (read: () => Promise<Embed>, { view, delivery }: Question<{ width: number }>) => {
    const body = paintStandAlone(await read(), delivery.width, view.theme);
    const style = /<style>(.*?)<\/style>/s.exec(body)?.[1];
    const policy = `default-src 'none'; style-src ${style ? `'${sha256(style)}'` : "'none'"}; frame-ancestors *`;
    return { body, type: 'image/svg+xml; charset=utf-8', headers: { 'content-security-policy': policy } };
  };

  app.get('/embed/chart.svg', { ...OPEN, ...PICTURE_ROUTE }, async (request, reply) => {
    await answer([request, reply], readPictureQuestion, {
      name: PICTURE,
      headers: () => ({}),
      make: makePicture,
    });
  });

  app.get('/embed/chart.png', { ...OPEN, ...IMAGE_ROUTE }, async (request, reply) => {
    await answer([request, reply], readImageQuestion, {
      name: 'png',
      images: true,
      headers: () => ({ 'content-security-policy': "default-src 'none'; frame-ancestors *" }),
      make: async (read, { view, delivery: { width, scale } }, origin) => {
        const shown: View = { ...view, theme: view.theme === 'auto' ? 'light' : view.theme };
        const delivery = { width: Math.max(width, NARROWEST_PICTURE) };
        const picture = { view: shown, query: viewToQuery(shown), delivery };
        // The same picture serves every scale, and those who asked for it as it is.
        const key = await keyOfAnswer(sources, picture, PICTURE, origin);
        const { body } = await texts.get(key, () => makePicture(read, picture));
        return { body: await toPng(body.toString(), width * scale), type: 'image/png' };
      },
    });
  });

  const toPng = async (svg: string, width: number): Promise<Buffer> => {
    try {
      return await rasteriser.toPng(svg, width);
    } catch (error) {
      if (!(error instanceof RasteriserBusyError)) throw error;
      throw tooBusy('Too many images are being made.', 5);
    }
  };
}

const PICTURE = 'svg';

interface Form<Delivery> {
  name: string;
  images?: boolean;
  headers(origin: string): Record<string, string>;
  make(read: () => Promise<Embed>, question: Question<Delivery>, origin: string): Promise<Made>;
}

/** The page may hold its one stylesheet, its one script and its pictures, and be held by anyone. */
function policyOf(origin: string, scriptHash: string | undefined): string {
  return [
    "default-src 'none'",
    `img-src ${origin} data:`,
    `style-src '${STYLE_HASH}'`,
    `script-src ${scriptHash ? `'${scriptHash}'` : "'none'"}`,
    // In a sandboxed frame 'self' is nobody: the address is written out.
    `connect-src ${origin}/embed/`,
    'frame-ancestors *',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
