/** The data catalogue as a portal would harvest it: read by a reader of its own, and by raptor where that is installed. */
import { spawnSync } from 'node:child_process';
import { type ResponseOf, listIndicators } from '@regionpuls/contract';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';
import { type Triple, readTurtle } from './testing/readTurtle.ts';

const ORIGIN = 'https://puls.example';
const PREFIXES: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

const hasRaptor = spawnSync('rapper', ['--version']).status === 0;
if (!hasRaptor) {
  process.stderr.write(
    '\nNO RAPTOR: the data catalogue is not read by a second parser. Install raptor2-utils.\n\n',
  );
}

let server: TestServer;
let text: string;
let triples: Triple[];
let loaded: ResponseOf<typeof listIndicators>['indicators'];
beforeAll(async () => {
  server = await startServer(inject('archive'), { publicUrl: `${ORIGIN}/` });
  const { indicators } = await server.answer(listIndicators, '/api/v1/indicators');
  loaded = indicators.filter(({ coverage }) => coverage !== null);
  ({ text } = await server.ask('/catalog.ttl'));
  triples = readTurtle(text);
});
afterAll(() => server.close());

const full = (name: string) => {
  const [prefix, local] = name.split(':') as [string, string];
  return `<${PREFIXES[prefix]}${local}>`;
};
const objects = (subject: string, predicate: string) =>
  triples.filter((t) => t.subject === subject && t.predicate === full(predicate)).map(({ object }) => object);
const ofType = (type: string) =>
  triples
    .filter((t) => t.predicate === full('rdf:type') && t.object === full(type))
    .map(({ subject }) => subject);
const node = (name: string) => `<${ORIGIN}/catalog.ttl#${name}>`;

describe('the data catalogue', () => {
  it('is Turtle, and is not sent again to who has it', async () => {
    const { type, headers } = await server.ask('/catalog.ttl');
    expect(type).toBe('text/turtle; charset=utf-8');
    const again = await server.ask('/catalog.ttl', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect((await server.ask('/catalog.ttl', {}, 'HEAD')).status).toBe(200);
  });

  it('has a catalogue with all that the Norwegian profile demands', () => {
    expect(ofType('dcat:Catalog')).toEqual([node('catalogue')]);
    const catalogue = node('catalogue');
    for (const predicate of ['dct:title', 'dct:description']) {
      expect(objects(catalogue, predicate).map((literal) => literal.slice(-3))).toEqual([
        '@nb',
        '@nn',
        '@en',
      ]);
    }
    const [publisher] = objects(catalogue, 'dct:publisher');
    expect(objects(publisher!, 'rdf:type')).toEqual([full('foaf:Agent')]);
    expect(objects(publisher!, 'foaf:name')).toEqual(['"Regionpuls"']);
    const [contact] = objects(catalogue, 'dcat:contactPoint');
    expect(objects(contact!, 'vcard:hasURL')).toEqual([`<${ORIGIN}/data>`]);
    expect(objects(catalogue, 'dcat:service')).toEqual([node('api')]);
  });

  it('has each loaded indicator as a dataset, and none that nobody can fetch', () => {
    const expected = loaded.map(({ id }) => node(id));
    expect(ofType('dcat:Dataset')).toEqual(expected);
    expect(objects(node('catalogue'), 'dcat:dataset')).toEqual(expected);
    expect(objects(node('api'), 'dcat:servesDataset')).toEqual(expected);
    expect(expected.length).toBeGreaterThanOrEqual(15);
  });

  it('says of each what it is, whose it is, where and when it holds', () => {
    for (const { id, name, description, coverage, topic } of loaded) {
      const dataset = node(id);
      expect(objects(dataset, 'dct:identifier')).toEqual([`"${id}"`]);
      expect(objects(dataset, 'dct:title')).toEqual([
        `"${name.nb}"@nb`,
        `"${name.nn}"@nn`,
        `"${name.en}"@en`,
      ]);
      expect(objects(dataset, 'dct:description')[0]).toBe(`"${description.nb}"@nb`);
      expect(objects(dataset, 'dct:publisher')).toEqual([node('publisher')]);
      expect(objects(dataset, 'dcat:contactPoint')).toEqual([node('contact')]);
      expect(objects(dataset, 'dcat:theme')).toContain(
        '<http://publications.europa.eu/resource/authority/data-theme/SOCI>',
      );
      expect(objects(dataset, 'dcat:theme')).toHaveLength(topic === 'population' ? 1 : 2);
      expect(objects(dataset, 'dcat:keyword').length).toBeGreaterThanOrEqual(6);
      expect(objects(dataset, 'dct:spatial')).toEqual([
        '<http://publications.europa.eu/resource/authority/country/NOR>',
      ]);
      const [time] = objects(dataset, 'dct:temporal');
      const [start, end] = ['dcat:startDate', 'dcat:endDate'].map((each) =>
        objects(time!, each)[0]!.slice(1, 11),
      );
      expect(start! < end!).toBe(true);
      expect(objects(dataset, 'dct:modified')[0]).toContain(coverage!.vintage.published);
      const [provenance] = objects(dataset, 'dct:provenance');
      expect(objects(provenance!, 'rdfs:label')).toHaveLength(3);
    }
    const [time] = objects(node('nav-unemployed'), 'dct:temporal');
    expect(objects(time!, 'dcat:startDate')[0]).toMatch(/^"2010-03-01"/);
    expect(objects(time!, 'dcat:endDate')[0]).toMatch(/^"2026-01-31"/);
    const daysOf = (id: string) =>
      ['dcat:startDate', 'dcat:endDate'].map((each) =>
        objects(objects(node(id), 'dct:temporal')[0]!, each)[0]!.slice(1, 11),
      );
    // Annual figures are older than the quarterly ones, and begin before they do.
    expect(daysOf('lfs-employed')[0]).toBe('2007-01-01');
    expect(daysOf('lfs-unemployed')[0]).toBe('2006-01-01');
    // A count of one day, or of one month, and not of the year that it is named after.
    const population = loaded.find(({ id }) => id === 'population')!.coverage!.frequencies[0]!;
    expect(daysOf('population')).toEqual([`${population.from}-01-01`, `${population.to}-01-01`]);
    expect(daysOf('register-employed-residence')[1]).toMatch(/-11-30$/);
    expect(objects(node('nav-unemployed'), 'dct:accrualPeriodicity')[0]).toContain('/frequency/MONTHLY>');
  });

  it('gives four ways to fetch each, under the source’s own terms, and every one of them answers with figures', async () => {
    for (const { id, coverage } of loaded) {
      const distributions = objects(node(id), 'dcat:distribution');
      expect(distributions).toHaveLength(4);
      for (const distribution of distributions) {
        expect(objects(distribution, 'dcat:accessURL')).toEqual([`<${ORIGIN}/indikatorer/${id}>`]);
        expect(objects(distribution, 'dct:title')).toHaveLength(3);
        const terms = [...objects(distribution, 'dct:license'), ...objects(distribution, 'dct:rights')];
        expect(terms).toHaveLength(1);
        const [url] = objects(distribution, 'dcat:downloadURL');
        const [media] = objects(distribution, 'dcat:mediaType');
        // A workbook of every county takes its time; one of them shows the way to all.
        if (/xlsx/.test(url!) && id !== 'lfs-employed') continue;
        const { status, type, bytes } = await server.ask(url!.slice(1 + ORIGIN.length, -1));
        expect({ url, status }).toEqual({ url, status: 200 });
        expect(media).toContain(`/${type.split(';')[0]}>`);
        expect(bytes.length).toBeGreaterThan(300);
      }
      const [csv] = distributions.filter((each) => each.endsWith('-csv>'));
      const [url] = objects(csv!, 'dcat:downloadURL');
      const { text: table } = await server.ask(url!.slice(1 + ORIGIN.length, -1));
      const values = table.split('\n').filter((line) => /,\d[\d.]*,final,/.test(line));
      expect(values.length, `${id}: ${coverage!.levels.join()}`).toBeGreaterThan(0);
    }
    const licence = objects(node('lfs-employed-csv'), 'dct:license');
    expect(licence).toEqual(['<https://creativecommons.org/licenses/by/4.0/>']);
    const [rights] = objects(node('nav-unemployed-csv'), 'dct:rights');
    expect(objects(rights!, 'rdfs:label')[0]).toMatch(/^"Navngi kilden\./);
  });

  it('points to the API and its description', async () => {
    const [endpoint] = objects(node('api'), 'dcat:endpointURL');
    expect(endpoint).toBe(`<${ORIGIN}/api/v1>`);
    expect((await server.ask('/api/v1')).status).toBe(200);
    const [description] = objects(node('api'), 'dcat:endpointDescription');
    expect((await server.ask(description!.slice(1 + ORIGIN.length, -1))).status).toBe(200);
  });

  it('speaks of nothing that it does not describe', () => {
    const own = new Set(triples.flatMap(({ object }) => (object.includes('/catalog.ttl#') ? [object] : [])));
    const described = new Set(triples.map(({ subject }) => subject));
    expect([...own].filter((each) => !described.has(each))).toEqual([]);
  });

  it('names itself after the host that was asked where no public address is set', async () => {
    const local = await startServer(inject('archive'));
    const { text: here } = await local.ask('/catalog.ttl', { host: 'puls.local:3000' });
    expect(readTurtle(here)[0]!.subject).toBe('<http://puls.local:3000/catalog.ttl#catalogue>');
    await local.close();
  });

  it.skipIf(!hasRaptor)('is read by raptor to as many triples', () => {
    const { status, stdout, stderr } = spawnSync(
      'rapper',
      ['-i', 'turtle', '-o', 'ntriples', '-', `${ORIGIN}/`],
      {
        input: text,
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    );
    expect(status, stderr).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(triples.length);
  });
});
