/** Who made the boundaries and on what terms they may be shown. Never guessed: it stands under every map. */
import type { Remark } from '@regionpuls/domain';

export interface Terms {
  origin: string;
  licence: string;
}

const KARTVERKET: Terms = { origin: 'Kartverket', licence: 'CC BY 4.0' };

export function nameTerms(
  origin: string | undefined,
  licence: string | undefined,
): { value: Terms | null; remarks: Remark[] } {
  const [named, onTerms] = [origin?.trim() ?? '', licence?.trim() ?? ''];
  if (named.toLowerCase() === 'kartverket') {
    return { value: { ...KARTVERKET, ...(onTerms ? { licence: onTerms } : {}) }, remarks: [] };
  }
  if (named && onTerms) return { value: { origin: named, licence: onTerms }, remarks: [] };
  const message = {
    nb: 'Oppgi hvem som har laget grensene, og lisensen: --origin kartverket (CC BY 4.0), eller --origin «…» og --licence «…». Begge står under kartet.',
    nn: 'Oppgi kven som har laga grensene, og lisensen: --origin kartverket (CC BY 4.0), eller --origin «…» og --licence «…». Begge står under kartet.',
    en: 'State who made the boundaries, and their licence: --origin kartverket (CC BY 4.0), or --origin “…” and --licence “…”. Both stand under the map.',
  };
  return {
    value: null,
    remarks: [{ rule: 'boundary-terms', severity: 'error', message, places: [], count: 0 }],
  };
}
