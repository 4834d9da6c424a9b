/** Whether the places are where the country is: metres taken for degrees and north before east are told apart. */
import type { Remark } from '@regionpuls/domain';
import { named, remark } from './boundaryRemarks.ts';
import type { Shape } from './shape.ts';

/** Degrees around Norway with Jan Mayen and Svalbard. */
const AROUND = { west: -10, east: 37, south: 57, north: 82 };

export function checkPlaces(shapes: readonly Pick<Shape, 'code' | 'polygons'>[]): Remark[] {
  const outside = shapes.filter(({ polygons }) => {
    const { west, east, south, north } = boundsOf(polygons.flat(2));
    return west < AROUND.west || east > AROUND.east || south < AROUND.south || north > AROUND.north;
  });
  if (outside.length === 0) return [];
  const { west, east, south, north } = boundsOf(outside.flatMap(({ polygons }) => polygons.flat(2)));
  const codes = named(outside.map(({ code }) => code));
  const seen = [west, south, east, north].map((number) => String(Math.round(number * 100) / 100)).join(', ');
  if (Math.max(Math.abs(west), Math.abs(east)) > 180 || Math.max(Math.abs(south), Math.abs(north)) > 90) {
    return [
      remark(
        'boundary-places',
        'error',
        {
          nb: `Koordinatene er ikke grader (${seen}), men trolig meter i et kartplan, og filen sier ikke hvilket. Lagre grensene i grader (EPSG:4326), eller i UTM sone 33 med EPSG:25833 oppgitt i filen.`,
          nn: `Koordinatane er ikkje gradar (${seen}), men truleg meter i eit kartplan, og fila seier ikkje kva for eit. Lagre grensene i gradar (EPSG:4326), eller i UTM sone 33 med EPSG:25833 oppgitt i fila.`,
          en: `The coordinates are not degrees (${seen}), but probably metres in a map plane, and the file does not say which. Save the boundaries in degrees (EPSG:4326), or in UTM zone 33 with EPSG:25833 stated in the file.`,
        },
        outside.length,
      ),
    ];
  }
  if (west >= AROUND.south && east <= AROUND.north && north <= AROUND.east) {
    return [
      remark(
        'boundary-places',
        'error',
        {
          nb: `Koordinatene står i gal rekkefølge (${seen}): lengdegrad skal stå før breddegrad.`,
          nn: `Koordinatane står i gal rekkjefølgje (${seen}): lengdegrad skal stå før breiddegrad.`,
          en: `The coordinates are in the wrong order (${seen}): longitude comes before latitude.`,
        },
        outside.length,
      ),
    ];
  }
  return [
    remark(
      'boundary-places',
      'error',
      {
        nb: `Regioner ligger utenfor Norge: ${codes} (${seen}).`,
        nn: `Regionar ligg utanfor Noreg: ${codes} (${seen}).`,
        en: `Regions lie outside Norway: ${codes} (${seen}).`,
      },
      outside.length,
    ),
  ];
}

function boundsOf(places: readonly (readonly [number, number])[]) {
  const bounds = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [longitude, latitude] of places) {
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  return bounds;
}
