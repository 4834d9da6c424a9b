/** oEmbed, and what a page's address says of itself when it is passed on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

const HOME = 'https://puls.example';
const DOCUMENT =
  '<!doctype html><html><head><meta\n  name="description"\n  content="Felles"\n/><title>Regionpuls</title></head><body></body></html>';
const webRoot = mkdtempSync(join(tmpdir(), 'regionpuls-web-'));
writeFileSync(join(webRoot, 'index.html'), DOCUMENT);

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { publicUrl: `${HOME}/`, webRoot });
});
afterAll(async () => {
  await server.close();
  rmSync(webRoot, { recursive: true });
});

const ask = (url: string, more = '') => server.ask(`/oembed?url=${encodeURIComponent(url)}${more}`);

describe('oEmbed', () => {
  it.each([
    `${HOME}/embed/chart?indicator=nav-unemployed&region=31`,
    `${HOME}/indikatorer/nav-unemployed?region=31&noe=annet`,
    `${HOME}/mal/ostfold-ledighet`,
  ])('gives a frame that WordPress lets through for %s', async (url) => {
    const { status, body } = await ask(url, '&maxwidth=480&maxheight=400');
    expect(status).toBe(200);
    const { type, html, width, height, title, thumbnail_url } = body as Record<string, string | number>;
    expect([type, width, height]).toEqual(['rich', 480, 400]);
    expect(title).toContain('Helt ledige i Østfold');
    expect(html).toMatch(
      /^<blockquote class="wp-embedded-content"><a href="https:\/\/puls\.example\/[^"]+">[^<]+<\/a><\/blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" src="https:\/\/puls\.example\/embed\/chart\?/,
    );
    expect(html).toMatch(/ width="480" height="400" title="[^"]+"/);
    const image = await server.ask(String(thumbnail_url).slice(HOME.length));
    expect([image.status, image.bytes.readUInt32BE(16)]).toEqual([200, 480]);
  });

  it.each([
    ['', /recipe=seasonally-adjusted/, /mal\/ostfold-ledighet"/],
    ['?course=published', /target=ostfold-ledighet(?!.*recipe=)/, /mal\/ostfold-ledighet\?course=published"/],
  ])(
    'gives the course that the target’s page shows (%s), with a link back to it',
    async (query, src, href) => {
      const { body } = await ask(`${HOME}/mal/ostfold-ledighet${query}`);
      const { html } = body as { html: string };
      expect(/ src="([^"]+)"/.exec(html)![1]).toMatch(src);
      expect(/<a href="[^"]+"/.exec(html)![0]).toMatch(href);
    },
  );

  it.each([
    ...['', '&maxwidth=700', '&maxwidth=250', '&maxheight=480', '&maxwidth=500&maxheight=420'].flatMap(
      (most) =>
        [
          'indikatorer/nav-unemployed?region=31',
          'kart?indicator=nav-unemployed&county=31',
          'mal/ostfold-ledighet',
        ].map((page) => [page, most]),
    ),
    ['mal/ostfold-ledighet', '&maxheight=270'],
    ['embed/chart?indicator=nav-unemployed-rate&region=0&kind=ranking', ''],
    ['embed/chart?indicator=nav-unemployed-rate&region=31&kind=ranking', '&maxwidth=600'],
  ])('tells the thumbnail of %s%s as it is, no larger than there is room for', async (page, most) => {
    const { body } = await ask(`${HOME}/${page}`, most);
    const { thumbnail_url, thumbnail_width, thumbnail_height } = body as Record<string, string | number>;
    const { bytes } = await server.ask(String(thumbnail_url).slice(HOME.length));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([thumbnail_width, thumbnail_height]);
    const room = new URLSearchParams(most);
    expect(thumbnail_width).toBeLessThanOrEqual(Number(room.get('maxwidth') ?? 1200));
    expect(thumbnail_height).toBeLessThanOrEqual(Number(room.get('maxheight') ?? 10_000));
  });

  it('has no thumbnail, and a frame that fits, where there is room for next to nothing', async () => {
    const { body } = await ask(`${HOME}/mal/ostfold-ledighet`, '&maxwidth=150&maxheight=100');
    expect(body).toMatchObject({ width: 150, height: 100 });
    for (const part of ['url', 'width', 'height']) expect(body).not.toHaveProperty(`thumbnail_${part}`);
  });

  it.each([
    ['another site', 'https://evil.example/mal/ostfold-ledighet', '', 404],
    ['a site that begins like this one', `${HOME}.evil.example/mal/ostfold-ledighet`, '', 404],
    ['a page without a chart', `${HOME}/regioner/31`, '', 404],
    ['a target that is not there', `${HOME}/mal/nope`, '', 404],
    ['no address', 'mal/ostfold-ledighet', '', 400],
    ['a hostile view', `${HOME}/embed/chart?indicator=%22%3E%3Cscript%3E&region=31`, '', 404],
    ['a script for an address', 'javascript:alert(1)', '', 404],
    ['XML', `${HOME}/mal/ostfold-ledighet`, '&format=xml', 501],
    ['a width that is no number', `${HOME}/mal/ostfold-ledighet`, '&maxwidth=x', 400],
    ['a width of nothing', `${HOME}/mal/ostfold-ledighet`, '&maxwidth=0', 400],
    ['two widths', `${HOME}/mal/ostfold-ledighet`, '&maxwidth=300&maxwidth=400', 400],
    ['another format', `${HOME}/mal/ostfold-ledighet`, '&format=yaml', 400],
    ['two addresses', `${HOME}/mal/ostfold-ledighet`, `&url=${HOME}`, 400],
    ['a very long address', `${HOME}/${'x'.repeat(4000)}`, '', 400],
  ])('refuses %s', async (_, url, more, status) => {
    const answer = await ask(url, more);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json; charset=utf-8']);
    // How it was checked is nobody's business.
    expect(answer.text).not.toMatch(/Invalid input|Too (small|big)|expected \w+/);
  });
});

describe('permalinks', () => {
  it('say what they show: title, description, picture and how to embed them', async () => {
    const { status, text, headers } = await server.ask('/indikatorer/nav-unemployed?region=31');
    expect(status).toBe(200);
    expect(text).toMatch(/<title>Helt ledige i Østfold: 4.675 i januar 2026[^<]* – Regionpuls<\/title>/);
    expect(text).toMatch(/<meta name="description" content="Linjediagram: Helt ledige i Østfold/);
    const image = /property="og:image" content="([^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&');
    expect(image).toMatch(/^https:\/\/puls\.example\/embed\/chart\.png\?indicator=nav-unemployed&region=31&/);
    expect((await server.ask(image.slice(HOME.length))).type).toBe('image/png');
    const oembed = /json\+oembed" href="([^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&');
    expect((await server.ask(oembed.slice(HOME.length))).status).toBe(200);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('say the target’s verdict in the address’s language', async () => {
    const { text } = await server.ask('/mal/ostfold-ledighet?lang=en');
    expect(text).toContain(
      '<title>Registered unemployed in Østfold: above what was expected – Regionpuls</title>',
    );
    expect(text).toMatch(/property="og:description" content="[^"]*Example: nobody has adopted this target\./);
  });

  it.each([
    '/',
    '/regioner/31',
    '/indikatorer/nope',
    '/mal/nope',
    '/hva-som-helst',
    '/indikatorer/nav-unemployed?region=%22%3E%3Cb%3E',
  ])('%s is the document as it is', async (path) => {
    const { status, text } = await server.ask(path);
    expect([status, text]).toEqual([200, DOCUMENT]);
  });
});
