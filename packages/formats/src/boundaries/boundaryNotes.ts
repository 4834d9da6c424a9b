/** What was done to a file of boundaries that is worth knowing, and no fault. */
import { type Remark, formatNumber, inEveryLanguage } from '@regionpuls/domain';
import { remark } from './boundaryRemarks.ts';
import type { Simplified } from './simplifyShapes.ts';

export function notUsed(withoutArea: number, degenerate: number, numbers: number): Remark[] {
  const notes: Remark[] = [];
  if (withoutArea > 0) {
    notes.push(
      remark(
        'boundary-areas',
        'note',
        {
          nb: 'Elementer uten flate, som grenselinjer og punkter, er ikke brukt.',
          nn: 'Element utan flate, som grenselinjer og punkt, er ikkje brukte.',
          en: 'Elements without an area, such as boundary lines and points, are not used.',
        },
        withoutArea,
      ),
    );
  }
  if (degenerate > 0) {
    notes.push(
      remark(
        'boundary-areas',
        'note',
        {
          nb: 'Ringer som ikke omslutter noe, er ikke brukt.',
          nn: 'Ringar som ikkje omsluttar noko, er ikkje brukte.',
          en: 'Rings that enclose nothing are not used.',
        },
        degenerate,
      ),
    );
  }
  if (numbers > 0) {
    notes.push(
      remark(
        'boundary-codes',
        'note',
        {
          nb: 'Kodene står som tall i filen; ledende nuller er satt tilbake.',
          nn: 'Kodane står som tal i fila; leiande nullar er sette tilbake.',
          en: 'The codes are numbers in the file; leading zeros have been put back.',
        },
        numbers,
      ),
    );
  }
  return notes;
}

export function simplifiedNote({ places, islands }: Simplified): Remark {
  const message = inEveryLanguage((language) => {
    const [before, after, left] = [places.before, places.after, islands].map((count) =>
      formatNumber(count, language),
    );
    return {
      nb: `Forenklet for tegning: ${before} grensepunkter ble ${after}; ${left} øyer og hull under 0,1 km² er utelatt.`,
      nn: `Forenkla for teikning: ${before} grensepunkt vart ${after}; ${left} øyar og hol under 0,1 km² er utelatne.`,
      en: `Simplified for drawing: ${before} boundary points became ${after}; ${left} islands and holes under 0.1 km² are left out.`,
    }[language];
  });
  return remark('boundary-detail', 'note', message, places.after);
}
