/** Maps and rankings: what is withheld or missing is in no sentence's way, and the page behind the link shows the same. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'));
});
afterAll(() => server.close());

const page = async (query: string) => {
  const { status, text } = await server.ask(`/embed/chart?${query}`);
  expect(status, query).toBe(200);
  const first = (pattern: RegExp) => (pattern.exec(text)?.[1] ?? '').replaceAll('\u00a0', ' ');
  return {
    heading: first(/<h1>(.*?)<\/h1>/),
    description: first(/<desc[^>]*>(.*?)<\/desc>/),
    notes: first(/<div class="foot"><p>(.*?)<\/p>/),
    page: first(/<a href="http:\/\/[^/]+([^"]*)" target="_blank"/).replaceAll('&amp;', '&'),
    csv: first(/<a href="http:\/\/[^/]+([^"]*)">CSV/).replaceAll('&amp;', '&'),
  };
};

describe('the sentence above a map', () => {
  const NORDLAND = 'indicator=nav-unemployed&region=18&to=2022-10&boundaries=published';

  it.each(['map', 'ranking'])('names no lowest where some are withheld, as a %s', async (kind) => {
    const { heading, description } = await page(`${NORDLAND}&kind=${kind}`);
    expect(heading).toBe(
      'Helt ledige i Nordland: høyest 265 (Bodø) i oktober 2022; 3 av 41 kommuner er undertrykt',
    );
    expect(description).toContain(
      'Av 38 med tall er Bodø høyest med 265, Beiarn, Grane og Lurøy lavest med 4. 3 undertrykt.',
    );
  });

  it.each([
    ['nn', 'Heilt ledige i Nordland: høgast 265 (Bodø) i oktober 2022; 3 av 41 kommunar er undertrykte'],
    [
      'en',
      'Registered unemployed in Nordland: 265 (Bodø) is highest in October 2022; 3 of 41 municipalities are suppressed',
    ],
  ])('says it in %s', async (lang, heading) => {
    expect((await page(`${NORDLAND}&kind=map&lang=${lang}`)).heading).toBe(heading);
  });

  it('says of how many regions it is where some have no figure', async () => {
    const { heading } = await page('indicator=lfs-employment-rate&region=0&kind=map');
    expect(heading).toContain('i Norge, 4 av 15 fylker med tall: fra 65,4 % (Telemark) til 72,7 % (Oslo) i ');
  });

  it('names all who share the lowest, as the description does', async () => {
    const { heading, description } = await page('indicator=nav-unemployed&region=40&kind=map&to=2026-01');
    expect(heading).toBe(
      'Helt ledige i Telemark: fra 12 (Fyresdal, Nissedal og Siljan) til 760 (Skien) i januar 2026',
    );
    expect(description).toContain('lavest Fyresdal, Nissedal og Siljan med 12.');
  });
});

describe('the page behind the link', () => {
  it('has the day, the period and the area of a frozen map', async () => {
    const frozen = await page('indicator=nav-unemployed&region=0&kind=ranking&asOf=2020-01-01');
    expect(frozen.page).toBe('/kart?indicator=nav-unemployed&level=county&asOf=2020-01-01');
    const county = await page(
      'indicator=nav-unemployed&region=31&kind=map&to=2022-06&asOf=2025-06-01T12:00:00Z',
    );
    expect(county.page).toBe(
      '/kart?indicator=nav-unemployed&level=municipality&county=31&period=2022-06&asOf=2025-06-01T12%3A00%3A00Z',
    );
    expect(county.notes).not.toContain('Regionpuls');
  });

  it('is told to be of other borders where the map page has no such', async () => {
    const { page: address, notes } = await page(
      'indicator=nav-unemployed&region=18&kind=map&to=2022-10&boundaries=published',
    );
    expect(address).toBe('/kart?indicator=nav-unemployed&level=municipality&county=18&period=2022-10');
    expect(notes).toContain('Kartet i Regionpuls viser tallene på grensene fra 1. januar 2024.');
  });

  it('is told to be of both sexes under a map of one, which says so itself', async () => {
    const query = 'indicator=nav-unemployed&region=0&kind=map&sex=male';
    const { heading, description, notes } = await page(query);
    expect(heading).toMatch(/^Helt ledige i Norge, menn[:,]/);
    expect(description).toMatch(/^Kart: Helt ledige i Norge, menn, /);
    expect(notes).toContain('Kartet i Regionpuls viser begge kjønn samlet.');
    const { text } = await server.ask(`/embed/chart?${query}`);
    expect(text).toMatch(/<caption>Helt ledige i Norge, menn, .*<th scope="col">Verdi, menn</);
  });

  it('that is passed on is the frozen map again', async () => {
    const url = '/kart?indicator=nav-unemployed&level=county&county=31&asOf=2020-01-01';
    const { body } = await server.ask(`/oembed?url=${encodeURIComponent(`http://localhost${url}`)}`, {
      host: 'localhost',
    });
    const { html, title } = body as { html: string; title: string };
    expect(title).toMatch(/^Helt ledige i Norge.* i desember 2019$/);
    expect(html).toContain('asOf=2020-01-01');
  });
});

it('the file has the period that is shown', async () => {
  const { csv } = await page('indicator=nav-unemployed&region=11&kind=map&asOf=2022-11-15&boundaries=2020');
  expect(csv).toContain('period=2022-10');
  expect(csv).toContain('boundaries=2020');
  expect((await server.ask(csv)).status).toBe(200);
});
