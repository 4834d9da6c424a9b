/** A drawing as a PNG image, light, at twice its size. */
import { type Drawing, paintSvg } from '@regionpuls/charts';
import { fontStyle } from './fontStyle.ts';

const SCALE = 2;

/** @throws Error when the browser can make no image of it. */
export async function paintPng(drawing: Drawing, idPrefix: string): Promise<Blob> {
  const { width, height } = drawing;
  const svg = paintSvg(drawing, { idPrefix, standalone: true, theme: 'light' });
  const image = new Image();
  // An image knows nothing of the page's fonts. A data: address is what the content security policy lets an image be.
  image.src = `data:image/svg+xml,${encodeURIComponent(withStyle(svg, await fontStyle()))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (!png) throw new Error('no image');
  return png;
}

/** As the first thing within the outermost element. */
function withStyle(svg: string, style: string): string {
  const start = svg.indexOf('>') + 1;
  return svg.slice(0, start) + style + svg.slice(start);
}
