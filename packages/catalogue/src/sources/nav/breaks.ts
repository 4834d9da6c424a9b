/** Breaks in NAV's statistics of registered job seekers. Effects are NAV's own estimates. */
import type { Break } from '@regionpuls/domain';

const newRegistration: Omit<Break, 'nationalEffects'> = {
  period: '2018-11',
  code: 'BREAK_NAV_2018_11',
  label: { nb: 'Ny registrering', nn: 'Ny registrering', en: 'New registration' },
  text: {
    nb: 'Fra november 2018 registrerer arbeidssøkere seg på en ny måte. Tallene før og etter er ikke helt sammenlignbare.',
    nn: 'Frå november 2018 registrerer arbeidssøkjarar seg på ein ny måte. Tala før og etter kan ikkje samanliknast heilt.',
    en: 'From November 2018 job seekers register in a new way. Figures before and after are not fully comparable.',
  },
};

const modernisedRegister: Break = {
  period: '2025-04',
  code: 'BREAK_NAV_2025_04',
  label: { nb: 'Nytt register', nn: 'Nytt register', en: 'New register' },
  text: {
    nb: 'Fra april 2025 bruker NAV et modernisert register over arbeidssøkere. Tallene før og etter er ikke helt sammenlignbare.',
    nn: 'Frå april 2025 bruker NAV eit modernisert register over arbeidssøkjarar. Tala før og etter kan ikkje samanliknast heilt.',
    en: 'From April 2025 NAV uses a modernised register of job seekers. Figures before and after are not fully comparable.',
  },
  nationalEffects: [],
};

const newDenominator: Break = {
  period: '2022-01',
  code: 'BREAK_NAV_2022_01',
  label: { nb: 'Ny arbeidsstyrke', nn: 'Ny arbeidsstyrke', en: 'New labour force' },
  text: {
    nb: 'Fra januar 2022 regnes prosenten av en arbeidsstyrke fra registre. Før ble arbeidsstyrken hentet fra arbeidskraftundersøkelsen.',
    nn: 'Frå januar 2022 blir prosenten rekna av ein arbeidsstyrke frå register. Før vart arbeidsstyrken henta frå arbeidskraftundersøkinga.',
    en: 'From January 2022 the rate is a percentage of a labour force taken from registers. Before, the labour force came from the labour force survey.',
  },
  nationalEffects: [],
};

/** The fully unemployed: NAV estimates that the new registration added 2\u00a0500 and 3\u00a0600 people nationally. */
export const UNEMPLOYED_BREAKS: Break[] = [
  {
    ...newRegistration,
    text: {
      nb: `${newRegistration.text.nb} NAV anslår at endringen ga om lag 2\u00a0500 flere helt ledige i november og 3\u00a0600 flere i desember 2018 i hele landet.`,
      nn: `${newRegistration.text.nn} NAV reknar med at endringa gav om lag 2\u00a0500 fleire heilt ledige i november og 3\u00a0600 fleire i desember 2018 i heile landet.`,
      en: `${newRegistration.text.en} NAV estimates that the change added about 2,500 fully unemployed in November and 3,600 in December 2018 nationally.`,
    },
    nationalEffects: [
      { period: '2018-11', change: 2500 },
      { period: '2018-12', change: 3600 },
    ],
  },
  modernisedRegister,
];

/** Other counts of registered job seekers; NAV has given no estimates for them. */
export const JOB_SEEKER_BREAKS: Break[] = [{ ...newRegistration, nationalEffects: [] }, modernisedRegister];

/** Rates have the counts' breaks and one of their denominator. */
export const RATE_BREAKS: Break[] = [
  { ...newRegistration, nationalEffects: [] },
  newDenominator,
  modernisedRegister,
];
