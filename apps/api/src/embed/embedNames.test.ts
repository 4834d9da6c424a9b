/** Every number says whose it is and what was done to it, wherever it stands. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(inject('archive'), { publicUrl: 'https://puls.example/' });
});
afterAll(() => server.close());

const page = async (query: string) => {
  const { status, text } = await server.ask(`/embed/chart?${query}`);
  expect(status, query).toBe(200);
  const first = (pattern: RegExp) => (pattern.exec(text)?.[1] ?? '').replaceAll('\u00a0', ' ');
  return {
    text,
    heading: first(/<h1>(.*?)<\/h1>/),
    title: first(/<title id[^>]*>(.*?)<\/title>/),
    description: first(/<desc[^>]*>(.*?)<\/desc>/),
    caption: first(/<caption>(.*?)<\/caption>/),
    column: first(/<th scope="col">[^<]*<th scope="col">([^<]*)/),
  };
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const titleOfOembed = async (query: string, path = '/embed/chart') => {
  const url = encodeURIComponent(`https://puls.example${path}?${query}`);
  return plain(((await server.ask(`/oembed?url=${url}`)).body as { title: string }).title);
};

describe('figures of one sex', () => {
  it.each([
    ['nb', 'male', 'Arbeidssøkere på tiltak i Østfold, menn: 411 i januar 2026'],
    ['nn', 'female', 'Arbeidssøkjarar på tiltak i Østfold, kvinner: 338 i januar 2026'],
    ['en', 'male', 'Job seekers on programmes in Østfold, men: 411 in January 2026'],
  ])('are said to be, in %s', async (lang, sex, heading) => {
    const query = `indicator=nav-on-programmes&region=31&sex=${sex}&lang=${lang}`;
    const shown = await page(query);
    const name = heading.slice(0, heading.indexOf(':'));
    const who = name.slice(name.lastIndexOf(',') + 2);
    expect(shown.heading).toContain(heading);
    expect([shown.title, shown.caption, shown.column]).toEqual([name, name, `Østfold, ${who}`]);
    expect(shown.description).toContain(`${name}, `);
    expect(await titleOfOembed(query)).toBe(shown.heading);
    const { text } = await server.ask(`/embed/chart.svg?${query}`);
    // Wrapped, the heading is in pieces.
    expect(plain(text).replace(/<\/tspan><tspan[^>]*>|<[^>]+>/g, ' ')).toMatch(new RegExp(`, ${who}: `));
  });

  it('are said to be of several regions too', async () => {
    const { heading } = await page('indicator=nav-on-programmes&region=31,40&sex=male');
    expect(heading).toMatch(/^Arbeidssøkere på tiltak, menn, januar 2026: Østfold 411, Telemark \d+$/);
  });

  it('are said to be where the dashboard’s address is passed on', async () => {
    const title = await titleOfOembed('region=31&sex=male', '/indikatorer/nav-on-programmes');
    expect(title).toContain('Østfold, menn: 411');
  });
});

describe('what was done to the figures', () => {
  it.each([
    ['nb', 'seasonally-adjusted', 'Helt ledige i Vinje, sesongjustert (vår beregning)'],
    ['nn', 'seasonally-adjusted', 'Heilt ledige i Vinje, sesongjustert (vår utrekning)'],
    ['en', 'seasonally-adjusted', 'Registered unemployed in Vinje, seasonally adjusted (our calculation)'],
    ['nb', 'trend', 'Helt ledige i Vinje, trend (vår beregning)'],
    ['nb', 'mean-12m', 'Helt ledige i Vinje, gjennomsnitt av 12 måneder (vår beregning)'],
    ['nb', 'percent-of-population', 'Helt ledige i Vinje, prosent av befolkningen'],
    ['nb', 'change-12m', 'Helt ledige i Vinje, endring på 12 måneder'],
    ['nb', 'index', 'Helt ledige i Vinje, indeks, januar 2011 = 100'],
  ])('is said wherever a number stands, in %s of %s', async (lang, recipe, name) => {
    const query = `indicator=nav-unemployed&region=4036&recipe=${recipe}&lang=${lang}`;
    const shown = await page(query);
    expect(shown.heading.startsWith(name), shown.heading).toBe(true);
    const added = name.slice(name.indexOf('Vinje'));
    expect([shown.title, shown.caption, shown.column]).toEqual([name, name, added]);
    expect(shown.description.toLowerCase()).toContain(added.slice('Vinje, '.length).toLowerCase());
    expect(await titleOfOembed(query)).toBe(shown.heading);
    const bare = /(sesongjustert|seasonally adjusted)(?! \((vår|our) | er vår| is our)/gi;
    expect(shown.text.match(bare)).toBeNull();
  });

  it('is said of several regions', async () => {
    const { heading } = await page('indicator=nav-unemployed&region=31,32&recipe=index');
    expect(heading).toMatch(/^Helt ledige, indeks, januar 2011 = 100, januar 2026: Østfold 86,3, Akershus/);
    const changes = await page('indicator=nav-unemployed&region=31,32&recipe=change-12m');
    expect(changes.heading).toBe(
      'Helt ledige, endring på 12 måneder, januar 2026: Østfold −41, Akershus +548',
    );
  });
});

describe('a change that the guard withholds', () => {
  const headline = async (region: string, from: string) => {
    const url = `/api/v1/comparisons?indicator=nav-unemployed&region=${region}&from=${from}&to=2026-01`;
    return ((await server.ask(url)).body as { headline: unknown }).headline;
  };

  it.each(['4032', '4032,4001'])('is no headline of %s', async (region) => {
    expect(await headline('4032', '2025-01')).toBeNull();
    for (const recipe of ['change-12m', 'change-12m-percent']) {
      const { heading } = await page(`indicator=nav-unemployed&region=${region}&recipe=${recipe}`);
      expect(heading).toMatch(/^Helt ledige i Fyresdal.*, endring på 12 måneder.*, januar 2026$/);
    }
  });

  it('is none as an index either, which is a change from its first figure', async () => {
    // February against January: the season differs.
    expect(await headline('31', '2020-02')).toBeNull();
    for (const region of ['31', '31,32']) {
      const { heading } = await page(`indicator=nav-unemployed&region=${region}&recipe=index&from=2020-02`);
      expect(heading).toMatch(/indeks, februar 2020 = 100, januar 2026$/);
    }
  });
});

it('a withheld newest figure is no older one among several regions', async () => {
  const { heading } = await page('indicator=nav-on-programmes&region=4032,4001');
  expect(heading).toMatch(/, januar 2026: Fyresdal undertrykt, Porsgrunn \d+$/);
});

it('what a source could not place has a name in each language', async () => {
  const names = { nb: 'Øvrige områder', nn: 'Andre område', en: 'Other areas' };
  for (const [lang, name] of Object.entries(names)) {
    const { heading, column } = await page(`indicator=nav-unemployed&region=97&lang=${lang}`);
    expect(heading).toContain(name);
    expect(column).toBe(name);
  }
});

it('one period is said once', async () => {
  const { description } = await page('indicator=nav-unemployed&region=31&from=2026-01&to=2026-01');
  expect(description).toMatch(/^Linjediagram: Helt ledige i Østfold, januar 2026\. /);
});
