/**
 * TopoJSON and GeoJSON to collections of features. A topology may hold several objects, and the files of Geonorge hold several
 * collections under names of their own (`Kommune`, `administrative_enheter.kommune`), each with its coordinate system.
 */
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

export interface RawFeature {
  id: unknown;
  properties: Readonly<Record<string, unknown>>;
  geometry: { type: string; coordinates: unknown } | null;
}

export interface RawCollection {
  /** Empty where the file holds only one. */
  name: string;
  /** As the file writes it; null where it does not say. */
  crs: string | null;
  features: RawFeature[];
}

export interface BoundaryContent {
  form: 'topojson' | 'geojson';
  collections: RawCollection[];
}

type Fields = Record<string, unknown>;

/** Null for JSON of another kind. @throws what topojson-client throws at a damaged topology. */
export function readCollections(json: unknown): BoundaryContent | null {
  if (!isFields(json)) return null;
  if (json['type'] === 'Topology' && isFields(json['objects'])) return readTopology(json);
  const whole = readGeoJson('', json, null);
  if (whole) return { form: 'geojson', collections: [whole] };
  if (json['type'] !== undefined) return null;
  const named = Object.entries(json).flatMap(
    ([name, value]) => (isFields(value) && readGeoJson(name, value, crsOf(json))) || [],
  );
  return named.length > 0 ? { form: 'geojson', collections: named } : null;
}

function readTopology(json: Fields): BoundaryContent {
  const topology = json as unknown as Topology;
  const objects = Object.entries(topology.objects);
  const collections = objects.flatMap(([name, object]) => {
    const found = feature(topology, object as GeometryObject) as unknown as Fields;
    return readGeoJson(objects.length > 1 ? name : '', found, crsOf(json)) ?? [];
  });
  return { form: 'topojson', collections };
}

function readGeoJson(name: string, json: Fields, outerCrs: string | null): RawCollection | null {
  const crs = crsOf(json) ?? outerCrs;
  if (json['type'] === 'Feature') return { name, crs, features: [readFeature(json)] };
  if (json['type'] !== 'FeatureCollection' || !Array.isArray(json['features'])) return null;
  return { name, crs, features: json['features'].filter(isFields).map(readFeature) };
}

function readFeature(json: Fields): RawFeature {
  const { id, properties, geometry } = json;
  const isGeometry = isFields(geometry) && typeof geometry['type'] === 'string';
  return {
    id,
    properties: isFields(properties) ? properties : {},
    geometry: isGeometry ? (geometry as unknown as RawFeature['geometry']) : null,
  };
}

/** The name in the form of GeoJSON 2008, `urn:ogc:def:crs:EPSG::25833`; RFC 7946 has done away with it, its writers have not. */
function crsOf(json: Fields): string | null {
  const crs = json['crs'];
  const properties = isFields(crs) ? crs['properties'] : undefined;
  const name = isFields(properties) ? properties['name'] : undefined;
  return typeof name === 'string' ? name : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
