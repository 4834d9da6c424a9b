import type { Source } from '@regionpuls/domain';

/** Statistics Norway. */
export const ssb: Source = {
  id: 'ssb',
  name: 'Statistisk sentralbyrå (SSB)',
  homepage: 'https://www.ssb.no',
  licence: {
    nb: 'Creative Commons Navngivelse 4.0 (CC BY 4.0)',
    nn: 'Creative Commons Namngjeving 4.0 (CC BY 4.0)',
    en: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
  },
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: {
    nb: 'Kilde: Statistisk sentralbyrå',
    nn: 'Kjelde: Statistisk sentralbyrå',
    en: 'Source: Statistics Norway',
  },
  about: {
    nb: 'SSB lager den offisielle statistikken i Norge, blant annet om sysselsetting, pendling og befolkning.',
    nn: 'SSB lagar den offisielle statistikken i Noreg, mellom anna om sysselsetjing, pendling og folketal.',
    en: 'Statistics Norway produces the official statistics of Norway, among them employment, commuting and population.',
  },
};
