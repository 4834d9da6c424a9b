/** Charts on other sites, over a real server with the bundled figures. */
import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { type Series, formatPeriod } from '@regionpuls/domain';
import type { EmbedCount } from '@regionpuls/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

const SCRIPTS = { frame: 'addEventListener("load", () => {});', loaders: ['void 1;', 'customElements;'] };
const VIEW = 'indicator=nav-unemployed&region=31';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { embedAssets: SCRIPTS });
});
afterAll(() => server.close());

const page = (query: string, headers = {}) => server.ask(`/embed/chart?${query}`, headers);
const h1 = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)?.[1];
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the embedded page', () => {
  it('is complete without a script: sentence, named picture, source, table and downloads', async () => {
    const { status, type, text } = await page(VIEW, { referer: 'https://partner.example/side?x=1' });
    expect(status).toBe(200);
    expect(type).toBe('text/html; charset=utf-8');
    expect(h1(text)).toMatch(/^Helt ledige i Østfold: 4.675 i januar 2026, 41 færre enn i januar 2025/);
    expect(text).toMatch(/<svg role="img" aria-labelledby="(\w+)-title \1-desc"/);
    expect(text).toContain('Kilde: NAV, publisert 30. januar 2026.');
    expect(text).toMatch(/<tr><th scope="row">januar 2026<td>4.675/u);
    for (const form of ['format=csv', '/embed/chart.svg?', '/embed/chart.png?']) expect(text).toContain(form);
    expect(text).toMatch(/<a href="[^"]*\/indikatorer\/nav-unemployed\?region=31" target="_blank">/);
  });

  it('says the change of the comparison route, and nothing of it where the guard withholds it', async () => {
    const headline = async (region: string) => {
      const url = `/api/v1/comparisons?indicator=nav-unemployed&region=${region}&from=2025-01&to=2026-01`;
      return ((await server.ask(url)).body as { headline: { nb: string } | null }).headline;
    };
    expect((await headline('31'))?.nb).toContain('41 færre (−0,9');
    // So few that the difference may be chance.
    expect(await headline('4032')).toBeNull();
    const { text } = await page('indicator=nav-unemployed&region=4032');
    expect(h1(text)).toBe('Helt ledige i Fyresdal: 12 i januar 2026');
  });

  it('writes what is withheld as withheld, never as 0', async () => {
    const view = 'indicator=nav-on-programmes&region=4032';
    const { body } = await server.ask(`/api/v1/series?${view}`);
    const [series] = (body as { series: Series[] }).series;
    const withheld = series!.points.filter(({ status }) => status === 'suppressed');
    expect(withheld.length).toBeGreaterThan(0);
    for (const [lang, word] of [
      ['nb', 'undertrykt'],
      ['nn', 'undertrykt'],
      ['en', 'suppressed'],
    ] as const) {
      const { text } = await page(`${view}&lang=${lang}`);
      // The newest is one of them, and no older figure stands in its place.
      expect(h1(text)).toMatch(new RegExp(`, ${formatPeriod('2026-01', lang)}: ${word}$`));
      for (const { period } of withheld) {
        expect(text).toContain(`<tr><th scope="row">${formatPeriod(period, lang)}<td>${word}`);
      }
    }
  });

  it('has points to read in the picture’s own units, one for each row of the table', async () => {
    const { text } = await page(VIEW);
    const json = /<script type="application\/json" class="readings">(.*?)<\/script>/.exec(text)![1]!;
    const steps = JSON.parse(json) as [right: number, down: number][];
    const rows = [...text.matchAll(/<tr><th scope="row">([^<]*)/g)].map(([, period]) => period!);
    expect(steps).toHaveLength(rows.length);
    const first = steps[0]![0];
    const last = Number(/<circle cx="([\d.]+)"/.exec(text)![1]);
    // What repeats weighs next to nothing.
    const changes = steps.filter(([right], index) => right !== steps[index - 1]?.[0]);
    expect(changes.length).toBeLessThan(rows.length / 10);
    let [x, y] = [0, 0];
    for (const [index, [right, down]] of steps.entries()) {
      [x, y] = [x + right, y + down];
      // Months are equally far apart, and the last is where the picture has its dot.
      expect(Math.abs(x - (first + ((last - first) * index) / (steps.length - 1)))).toBeLessThan(1);
      if (index > 0) expect(right).toBeGreaterThan(0);
      expect(x).toBeLessThanOrEqual(600);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(312);
    }
    expect(rows[0]).toBe('januar 2026');
  });

  it.each([
    ['nb', 'Helt ledige i Østfold', 'Tallene i tabell'],
    ['nn', 'Heilt ledige i Østfold', 'Tala i tabell'],
    ['en', 'Registered unemployed in Østfold', 'Figures as a table'],
  ])('speaks %s', async (lang, title, table) => {
    const { text } = await page(`${VIEW}&lang=${lang}`);
    expect(text).toContain(`<html lang="${lang}"`);
    expect(h1(text)).toContain(title);
    expect(text).toContain(table);
  });

  it('shows a target with its path, its verdict and that it is an example', async () => {
    const { text, status } = await page(`${VIEW}&target=ostfold-ledighet`);
    expect(status).toBe(200);
    const { body } = await server.ask('/api/v1/targets/ostfold-ledighet/progress');
    const { now } = body as { now: { verdict: string } };
    expect(now.verdict).toBe('behind');
    expect(h1(text)).toBe('Helt ledige i Østfold ligger over det som var forventet');
    expect(text).toContain('Eksempel: målet er ikke vedtatt av noen.');
    expect(text).toContain('<th scope="col">Forventet');
    expect(text).toMatch(/href="[^"]+\/mal\/ostfold-ledighet\?course=published"/);
    const adjusted = await page(`${VIEW}&target=ostfold-ledighet&recipe=seasonally-adjusted`);
    expect(adjusted.text).toMatch(/href="[^"]+\/mal\/ostfold-ledighet"/);
    expect((await page(`indicator=nav-unemployed&region=40&target=ostfold-ledighet`)).status).toBe(400);
  });

  it.each(['map', 'ranking'])('shows the municipalities of a county as a %s', async (kind) => {
    const { text, status } = await page(`indicator=nav-unemployed-rate&region=31&kind=${kind}`);
    expect(status).toBe(200);
    const { body } = await server.ask(
      '/api/v1/snapshot?indicator=nav-unemployed-rate&level=municipality&parent=31',
    );
    const { values } = body as { values: { label: string }[] };
    expect(values).toHaveLength(12);
    for (const { label } of values) expect(text).toContain(`<th scope="row">${label}<td>`);
  });

  it('frozen on a day says so, and shows what was known then', async () => {
    const { text, headers } = await page(
      'indicator=nav-unemployed&region=01&boundaries=published&asOf=2018-06-01',
    );
    expect(text).toContain('Slik det sto 1. juni 2018');
    expect(h1(text)).toMatch(/3.690 i mai 2018/);
    expect(headers['cache-control']).toMatch(/^public, max-age=86400/);
  });

  it('as a fragment is only the figure', async () => {
    const { text } = await page(`${VIEW}&part=fragment`);
    expect(text).toMatch(/^<figure class="regionpuls"/);
    expect(text).toMatch(/<\/figure>$/);
    expect(text).not.toMatch(/<script(?! type="application\/json")|<html|<head|<link/);
  });

  it.each([VIEW, 'indicator=nope'])(
    'as a fragment of %s leaves the first heading to the page around it',
    async (view) => {
      const { text } = await page(`${view}&part=fragment`);
      expect(text).toMatch(/<h2>[^<]+<\/h2>/);
      expect(text).toContain('.regionpuls h2{');
      expect(text).not.toMatch(/h1\b/);
    },
  );

  it('as a picture of another width is only the figure, without the style that the page has', async () => {
    const { text } = await page(`${VIEW}&part=figure&width=280`);
    expect(text).toMatch(/^<figure class="regionpuls"[^>]*><figcaption>/);
    expect(text).toContain('viewBox="0 0 280 ');
    expect(text).not.toContain('<style');
  });

  it('has the table’s columns in the order that was asked for, also where the oldest period lacks the first', async () => {
    const { text } = await page('indicator=nav-unemployed&region=31,40,33');
    const heads = [...text.matchAll(/<th scope="col">([^<]+)/g)].map(([, head]) => head);
    expect(heads).toEqual(['Periode', 'Østfold', 'Telemark', 'Buskerud']);
  });

  it('calls the country what the language calls it', async () => {
    const names = { nb: 'Norge', nn: 'Noreg', en: 'Norway' };
    for (const [lang, name] of Object.entries(names)) {
      for (const kind of ['', '&kind=map']) {
        const { text } = await page(`indicator=nav-unemployed-rate&region=0&lang=${lang}${kind}`);
        expect(/<h1>([^<]*)/.exec(text)![1], lang + kind).toContain(name);
      }
    }
  });

  it('is small', async () => {
    const { bytes } = await page(VIEW, { 'accept-encoding': 'br' });
    expect(bytes.length).toBeLessThan(5200);
  });
});

describe('what may hold it, and what it may load', () => {
  it('stands in any frame, and holds one stylesheet and one script by their content', async () => {
    const { headers, text } = await page(VIEW);
    const policy = String(headers['content-security-policy']);
    const style = /<style>(.*?)<\/style>/s.exec(text)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain(`style-src '${sha256(style)}'`);
    expect(policy).not.toContain('unsafe');
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(text).not.toMatch(/ style="| on\w+="/);
    const [, script] = /<script>(.*?)<\/script>/s.exec(text)!;
    expect(script).toBe(SCRIPTS.frame);
    expect(policy).toContain(`script-src '${sha256(script!)}'`);
    // It asks for nothing more.
    expect(text).not.toMatch(/<script [^>]*src|<link rel="stylesheet|<img/);
  });

  it('leaves everything else closed', async () => {
    for (const path of ['/api/v1/indicators', '/healthz', '/oembed', '/nothing']) {
      const { headers } = await server.ask(path);
      expect(String(headers['content-security-policy']), path).toContain("frame-ancestors 'none'");
    }
  });

  it('gives no other script under an old name', async () => {
    const old = await server.ask('/embed/loader.0123456789ab.js');
    expect([old.status, old.headers['cache-control']]).toEqual([404, 'no-store']);
    const loader = await server.ask('/embed/loader.js');
    expect(loader.text).toBe(SCRIPTS.loaders[1]);
    expect(loader.headers['cache-control']).not.toContain('immutable');
  });

  it('gives every released loader under its own name', async () => {
    for (const text of SCRIPTS.loaders) {
      const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
      const loader = await server.ask(`/embed/loader.${name}.js`);
      expect([loader.status, loader.text]).toEqual([200, text]);
      expect(loader.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  it('gives the loaders, and pages without a script, where that of the page is not built', async () => {
    const bare = await startServer(inject('archive'), {
      embedAssets: { frame: undefined, loaders: ['void 1;'] },
    });
    const { status, text, headers } = await bare.ask(`/embed/chart?${VIEW}`);
    expect([status, text.includes('<script>')]).toEqual([200, false]);
    expect(headers['content-security-policy']).toContain("script-src 'none'");
    expect((await bare.ask('/embed/loader.js')).text).toBe('void 1;');
    await bare.close();
  });
});

describe('caching', () => {
  it('has one tag for one view, however its address is written', async () => {
    const one = await page(`${VIEW}&lang=nb&theme=auto`);
    const other = await page('theme=auto&region=31&sex=total&indicator=nav-unemployed');
    expect(one.headers['etag']).toBe(other.headers['etag']);
    expect(one.headers['etag']).toMatch(/^"[^"]+"$/);
    expect((await page(`${VIEW}&lang=nn`)).headers['etag']).not.toBe(one.headers['etag']);
    expect(one.headers['cache-control']).toBe(
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    );
  });

  it('says «still the same», also of a compressed form and to a cache that made the tag weak', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await page(VIEW, { 'accept-encoding': encoding });
      const tag = String(headers['etag']);
      for (const sent of [tag, `W/${tag}`, `"other", ${tag}`]) {
        const again = await page(VIEW, { 'accept-encoding': encoding, 'if-none-match': sent });
        expect([again.status, again.text]).toEqual([304, '']);
        expect(again.headers['cache-control']).toContain('max-age=300');
      }
    }
  });

  it('sends the same text in every form, under a tag of its own, and no body to HEAD', async () => {
    const plain = await page(VIEW);
    const br = await page(VIEW, { 'accept-encoding': 'gzip, br' });
    const gzip = await page(VIEW, { 'accept-encoding': 'gzip, br;q=0' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(br.bytes).toString()).toBe(plain.text);
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers['etag'])).size).toBe(3);
    const head = await server.ask(`/embed/chart?${VIEW}`, {}, 'HEAD');
    expect([head.status, head.text, head.headers['etag']]).toEqual([200, '', plain.headers['etag']]);
  });
});

describe('counting who shows what', () => {
  it('counts the site that asks, and not ourselves, under any of our names', async () => {
    const counted: EmbedCount[] = [];
    const counting = await startServer(inject('archive'), {
      embeds: { countEmbeds: async (counts) => void counted.push(...counts), embedUse: async () => [] },
      publicUrl: 'https://regionpuls.example/',
    });
    const show = (referer?: string, host = 'inside:3000') =>
      counting.ask(`/embed/chart?${VIEW}`, { host, ...(referer ? { referer } : {}) });
    await show('https://partner.example/side?x=1');
    await show('https://partner.example/');
    await show('https://regionpuls.example/indikatorer/nav-unemployed?region=31');
    await show('http://inside:3000/embed/chart?indicator=nav-unemployed&region=31');
    await counting.ask(`/embed/chart?${VIEW}&part=figure&width=280`, { referer: 'https://partner.example/' });
    await show('not an address');
    await show();
    // What is held is written when the server closes.
    await counting.close();
    expect(counted.map(({ host, chart, shown }) => [host, chart, shown])).toEqual([
      ['https://partner.example', VIEW, 2],
      ['', VIEW, 2],
    ]);
  });
});

describe('pictures and images', () => {
  it('a target’s picture says too that it is an example, for it is passed on alone', async () => {
    const { text } = await server.ask(`/embed/chart.svg?${VIEW}&target=ostfold-ledighet&width=1200`);
    expect(text).toContain('Eksempel: målet er ikke vedtatt av noen.');
  });

  it('is an SVG file that says what it shows, whose it is and when', async () => {
    const { text, type, headers } = await server.ask(`/embed/chart.svg?${VIEW}`);
    expect(type).toContain('image/svg+xml');
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toContain('publisert 30. januar 2026');
    expect(text).toContain('sans-serif');
    const style = /<style>(.*?)<\/style>/s.exec(text)![1]!;
    expect(headers['content-security-policy']).toContain(sha256(style));
    const map = await server.ask('/embed/chart.svg?indicator=nav-unemployed-rate&region=31&kind=map');
    expect(map.text).toMatch(/Kilde: NAV/);
  });

  it('is a PNG of the size asked for, with letters in it, and no larger than allowed', async () => {
    const { bytes, type } = await server.ask(`/embed/chart.png?${VIEW}&width=600&scale=2`);
    expect(type).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1200);
    // Without its fonts a picture loses every text and most of its dark pixels.
    const svg = (await server.ask(`/embed/chart.svg?${VIEW}&width=600&theme=light`)).text;
    const bare = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: 1200 } });
    expect(bytes.length).toBeGreaterThan(bare.render().asPng().length * 1.3);
    for (const query of ['width=2401', 'width=2000&scale=3', 'width=0', 'scale=4', 'width=1e3']) {
      expect((await server.ask(`/embed/chart.png?${VIEW}&${query}`)).status, query).toBe(400);
    }
  });
});

describe('hostile addresses', () => {
  const INJECTION = '"><script>xyzzy(1)</script>';
  it.each([
    ['markup', `indicator=${encodeURIComponent(INJECTION)}&region=31`, 400],
    ['a hostile theme', `${VIEW}&theme=${encodeURIComponent(INJECTION)}`, 400],
    ['a hostile language', `${VIEW}&lang=${encodeURIComponent(INJECTION)}`, 400],
    ['an unknown parameter', `${VIEW}&${encodeURIComponent(INJECTION)}=1`, 400],
    ['ten thousand characters', `${VIEW}&boundaries=${'xyzzy'.repeat(2000)}`, 400],
    ['five hundred regions', `indicator=nav-unemployed&region=${Array(500).fill('0301').join()}`, 400],
    ['a repeated parameter', `${VIEW}&region=0301`, 400],
    ['an unknown indicator', 'indicator=xyzzy-xyzzy&region=31', 400],
    ['an unknown region', 'indicator=nav-unemployed&region=9999', 400],
    ['an unknown target', `${VIEW}&target=xyzzy-xyzzy`, 404],
    ['a map of a municipality', 'indicator=nav-unemployed&region=3101&kind=map', 400],
    ['nothing', '', 400],
  ])('%s: a small page that says nothing of what was sent', async (_, query, status) => {
    const answer = await page(query);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('text/html; charset=utf-8');
    expect(answer.text).toContain('Figuren kan ikke vises');
    expect(answer.text).not.toMatch(/xyzzy|9999|<script/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(answer.bytes.length).toBeLessThan(6000);
    for (const form of ['svg', 'png']) {
      const other = await server.ask(`/embed/chart.${form}?${query}`);
      expect([other.status, other.type]).toEqual([status, 'application/problem+json; charset=utf-8']);
    }
  });

  it('is told in the reader’s language where it is known', async () => {
    expect((await page('indicator=nope-nope&region=31&lang=en')).text).toContain('The chart cannot be shown');
    expect((await page('indicator=nope-nope&region=31&lang=nn')).text).toContain('Figuren kan ikkje visast');
  });
});
