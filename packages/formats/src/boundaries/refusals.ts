/** Why a file is none that boundaries can be read from. */
import {
  type Language,
  type LocalizedText,
  type Remark,
  formatNumber,
  inEveryLanguage,
} from '@regionpuls/domain';
import { remark } from './boundaryRemarks.ts';

export function refusal(message: LocalizedText): Remark {
  return remark('boundary-file', 'error', message);
}

const megabytes = (bytes: number, language: Language) => formatNumber(bytes / 1_048_576, language);

export const REFUSED = {
  empty: { nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
  tooLarge: (bytes: number, most: number) =>
    inEveryLanguage(
      (language) =>
        ({
          nb: `Filen er på ${megabytes(bytes, language)} MB; høyst ${megabytes(most, language)} MB er tillatt. Bruk en forenklet utgave av grensene.`,
          nn: `Fila er på ${megabytes(bytes, language)} MB; høgst ${megabytes(most, language)} MB er tillate. Bruk ei forenkla utgåve av grensene.`,
          en: `The file is ${megabytes(bytes, language)} MB; at most ${megabytes(most, language)} MB is allowed. Use a simplified version of the boundaries.`,
        })[language],
    ),
  packed: {
    nb: 'Filen er pakket (zip eller gzip). Pakk den ut, og lever TopoJSON- eller GeoJSON-filen som ligger i den.',
    nn: 'Fila er pakka (zip eller gzip). Pakk henne ut, og lever TopoJSON- eller GeoJSON-fila som ligg i henne.',
    en: 'The file is packed (zip or gzip). Unpack it and deliver the TopoJSON or GeoJSON file inside.',
  },
  shapefile: {
    nb: 'Filen er en shapefil. Lagre grensene som GeoJSON eller TopoJSON.',
    nn: 'Fila er ei shapefil. Lagre grensene som GeoJSON eller TopoJSON.',
    en: 'The file is a shapefile. Save the boundaries as GeoJSON or TopoJSON.',
  },
  notUtf8: {
    nb: 'Filen er ikke tekst i UTF-8. Lever TopoJSON eller GeoJSON.',
    nn: 'Fila er ikkje tekst i UTF-8. Lever TopoJSON eller GeoJSON.',
    en: 'The file is not text in UTF-8. Deliver TopoJSON or GeoJSON.',
  },
  markup: {
    nb: 'Filen er en nettside (HTML) eller XML/GML, ikke TopoJSON eller GeoJSON. Kilden har kanskje svart med en feilmelding.',
    nn: 'Fila er ei nettside (HTML) eller XML/GML, ikkje TopoJSON eller GeoJSON. Kjelda har kanskje svart med ei feilmelding.',
    en: 'The file is a web page (HTML) or XML/GML, not TopoJSON or GeoJSON. The source may have answered with an error.',
  },
  notJson: {
    nb: 'Filen er ikke gyldig JSON. Kanskje kom bare en del av den fram.',
    nn: 'Fila er ikkje gyldig JSON. Kanskje kom berre ein del av henne fram.',
    en: 'The file is not valid JSON. Perhaps only a part of it arrived.',
  },
  notGeographic: {
    nb: 'Filen er JSON, men verken TopoJSON (type Topology) eller GeoJSON (type FeatureCollection).',
    nn: 'Fila er JSON, men verken TopoJSON (type Topology) eller GeoJSON (type FeatureCollection).',
    en: 'The file is JSON, but neither TopoJSON (type Topology) nor GeoJSON (type FeatureCollection).',
  },
  damaged: {
    nb: 'Geometrien i filen er skadet: buer eller koordinater henger ikke sammen.',
    nn: 'Geometrien i fila er skadd: bogar eller koordinatar heng ikkje saman.',
    en: 'The geometry in the file is damaged: arcs or coordinates do not fit together.',
  },
  noPolygons: {
    nb: 'Filen har ingen flater (Polygon eller MultiPolygon). Grenselinjer alene kan ikke fargelegges.',
    nn: 'Fila har ingen flater (Polygon eller MultiPolygon). Grenselinjer åleine kan ikkje fargeleggjast.',
    en: 'The file has no areas (Polygon or MultiPolygon). Boundary lines alone cannot be coloured.',
  },
} satisfies Record<string, LocalizedText | ((...sizes: never[]) => LocalizedText)>;
