/** The page's own font as a style that carries it: Norwegian letters, and those of Sámi names. */
import latinExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

const FAMILY = 'Inter Variable';

/** @throws Error when the font cannot be had. */
export async function fontStyle(): Promise<string> {
  const faces = await Promise.all([latinExtended, latin].map(async (address) => face(await read(address))));
  return `<style>${faces.join('')}</style>`;
}

function face(source: string): string {
  return `@font-face{font-family:'${FAMILY}';font-weight:100 900;src:url(${source}) format('woff2')}`;
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no font: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(text)}`;
}
