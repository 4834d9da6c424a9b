/**
 * The data catalogue as DCAT-AP-NO: what there is, from whom, under which terms and where to fetch it, for national and European
 * data portals. https://data.norge.no/specification/dcat-ap-no
 */
import type { Indicator, RegionCode, RegionLevel, Source } from '@regionpuls/domain';
import {
  CATALOGUE_DESCRIPTION,
  CATALOGUE_TITLE,
  DISTRIBUTION_TITLES,
  KEYWORDS,
  LEVEL_KEYWORDS,
  SERVICE_DESCRIPTION,
  SERVICE_TITLE,
} from './catalogueWords.ts';
import {
  type Properties,
  type Subject,
  type Term,
  blank,
  iri,
  localized,
  name,
  plain,
  typed,
} from './turtle.ts';

/** An indicator that has figures. */
export interface LoadedIndicator {
  indicator: Indicator;
  card: Source;
  levels: readonly RegionLevel[];
  /** The days that the figures are of, both included. */
  firstDay: string;
  lastDay: string;
  /** Publication day of the newest vintage. */
  modified: string;
  /** The regions that the files are of. */
  regions: readonly RegionCode[];
}

export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const FREQUENCIES = { month: 'MONTHLY', quarter: 'QUARTERLY', year: 'ANNUAL' } as const;
const LANGUAGES = ['NOB', 'NNO', 'ENG'].map((code) => iri(`${AUTHORITY}/language/${code}`));
const FORMATS = {
  csv: { file: 'CSV', media: 'text/csv' },
  xlsx: { file: 'XLSX', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  'json-stat': { file: 'JSON', media: 'application/json' },
  json: { file: 'JSON', media: 'application/json' },
} as const;

/** @param origin where readers find this service, without a slash at the end. */
export function describeCatalogue(origin: string, loaded: readonly LoadedIndicator[]): Subject[] {
  const address = `${origin}/catalog.ttl`;
  const publisher = iri(`${address}#publisher`);
  const contact = iri(`${address}#contact`);
  const service = iri(`${address}#api`);
  const datasets = loaded.map(({ indicator }) => iri(`${address}#${indicator.id}`));
  const shared: Properties = [
    ['dct:publisher', [publisher]],
    ['dcat:contactPoint', [contact]],
  ];
  return [
    {
      iri: `${address}#catalogue`,
      properties: [
        ['a', [name('dcat:Catalog')]],
        ['dct:title', localized(CATALOGUE_TITLE)],
        ['dct:description', localized(CATALOGUE_DESCRIPTION)],
        ...shared,
        ['dct:language', LANGUAGES],
        ['dct:spatial', [norway]],
        ['foaf:homepage', [iri(`${origin}/`)]],
        ['dct:modified', newest(loaded)],
        ['dcat:dataset', datasets],
        ['dcat:service', [service]],
      ],
    },
    {
      iri: `${address}#publisher`,
      properties: [
        ['a', [name('foaf:Agent')]],
        ['foaf:name', [plain('Regionpuls')]],
        ['foaf:homepage', [iri(`${origin}/`)]],
      ],
    },
    {
      iri: `${address}#contact`,
      properties: [
        ['a', [name('vcard:Organization')]],
        ['vcard:fn', [plain('Regionpuls')]],
        ['vcard:hasURL', [iri(`${origin}/data`)]],
      ],
    },
    {
      iri: `${address}#api`,
      properties: [
        ['a', [name('dcat:DataService')]],
        ['dct:title', localized(SERVICE_TITLE)],
        ['dct:description', localized(SERVICE_DESCRIPTION)],
        ...shared,
        ['dcat:endpointURL', [iri(`${origin}/api/v1`)]],
        ['dcat:endpointDescription', [iri(`${origin}/api/openapi.json`)]],
        ['foaf:page', [iri(`${origin}/api/docs/`)]],
        ['dct:accessRights', [iri(`${AUTHORITY}/access-right/PUBLIC`)]],
        ['dcat:servesDataset', datasets],
      ],
    },
    ...loaded.flatMap((each) => [
      describeDataset(origin, each, shared),
      ...describeDistributions(origin, each, service),
    ]),
  ];
}

const norway = iri(`${AUTHORITY}/country/NOR`);

function newest(loaded: readonly LoadedIndicator[]): Term[] {
  const days = loaded.map(({ modified }) => modified).sort();
  return days.slice(-1).map((day) => typed(day, 'xsd:date'));
}

function describeDataset(origin: string, loaded: LoadedIndicator, shared: Properties): Subject {
  const { indicator, card, levels, firstDay, lastDay, modified } = loaded;
  const address = `${origin}/catalog.ttl`;
  const page = `${origin}/indikatorer/${indicator.id}`;
  const themes = indicator.topic === 'population' ? ['SOCI'] : ['SOCI', 'ECON'];
  const keywords = [
    ...KEYWORDS[indicator.topic],
    ...(['county', 'municipality'] as const)
      .filter((level) => levels.includes(level))
      .map((level) => LEVEL_KEYWORDS[level]),
  ];
  return {
    iri: `${address}#${indicator.id}`,
    properties: [
      ['a', [name('dcat:Dataset')]],
      ['dct:identifier', [plain(indicator.id)]],
      ['dct:title', localized(indicator.name)],
      ['dct:description', localized(indicator.description)],
      ...shared,
      ['dct:creator', [agent(card)]],
      ['dct:provenance', [statement('dct:ProvenanceStatement', card.about)]],
      ['dct:source', [iri(card.homepage)]],
      ['dcat:theme', themes.map((theme) => iri(`${AUTHORITY}/data-theme/${theme}`))],
      ['dcat:keyword', keywords.flatMap(localized)],
      ['dct:spatial', [norway]],
      [
        'dct:temporal',
        [
          blank([
            ['a', [name('dct:PeriodOfTime')]],
            ['dcat:startDate', [typed(firstDay, 'xsd:date')]],
            ['dcat:endDate', [typed(lastDay, 'xsd:date')]],
          ]),
        ],
      ],
      [
        'dct:accrualPeriodicity',
        indicator.frequencies.slice(0, 1).map((each) => iri(`${AUTHORITY}/frequency/${FREQUENCIES[each]}`)),
      ],
      ['dct:modified', [typed(modified, 'xsd:date')]],
      ['dct:language', LANGUAGES],
      ['dct:accessRights', [iri(`${AUTHORITY}/access-right/PUBLIC`)]],
      ['dcat:landingPage', [iri(page)]],
      ['dcat:distribution', distributionsOf(loaded, origin).map(({ node }) => iri(node))],
    ],
  };
}

function describeDistributions(origin: string, loaded: LoadedIndicator, service: Term): Subject[] {
  const { indicator, card, modified } = loaded;
  return distributionsOf(loaded, origin).map(({ node, format, url }) => ({
    iri: node,
    properties: [
      ['a', [name('dcat:Distribution')]],
      ['dct:title', localized(DISTRIBUTION_TITLES[format])],
      ['dcat:accessURL', [iri(`${origin}/indikatorer/${indicator.id}`)]],
      ['dcat:downloadURL', [iri(url)]],
      ['dcat:accessService', [service]],
      ['dcat:mediaType', [iri(`https://www.iana.org/assignments/media-types/${FORMATS[format].media}`)]],
      ['dct:format', [iri(`${AUTHORITY}/file-type/${FORMATS[format].file}`)]],
      ['dct:conformsTo', format === 'json-stat' ? [iri('https://json-stat.org/full/')] : []],
      // A licence is a document with an address; terms without one are a statement of rights.
      ['dct:license', card.licenceUrl ? [iri(card.licenceUrl)] : []],
      ['dct:rights', card.licenceUrl ? [] : [statement('dct:RightsStatement', card.licence)]],
      ['dct:modified', [typed(modified, 'xsd:date')]],
    ],
  }));
}

function distributionsOf({ indicator, regions }: LoadedIndicator, origin: string) {
  const series = `${origin}/api/v1/series?indicator=${indicator.id}&region=${regions.join(',')}`;
  const node = (format: string) => `${origin}/catalog.ttl#${indicator.id}-${format}`;
  return [
    ...(['csv', 'json-stat', 'xlsx'] as const).map((format) => ({
      node: node(format),
      format,
      url: `${series}&format=${format}`,
    })),
    {
      node: node('json'),
      format: 'json' as const,
      url: `${origin}/api/v1/indicators/${indicator.id}/columns`,
    },
  ];
}

function agent(card: Source): Term {
  return blank([
    ['a', [name('foaf:Agent')]],
    ['foaf:name', [plain(card.name)]],
    ['foaf:homepage', [iri(card.homepage)]],
  ]);
}

function statement(kind: string, text: Source['about']): Term {
  return blank([
    ['a', [name(kind)]],
    ['rdfs:label', localized(text)],
  ]);
}
