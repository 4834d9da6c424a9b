/** The 17 industry groups of Statistics Norway's table 13470 (groups of SN2007 sections), as codes of our own. */
import type { LocalizedText } from '@regionpuls/domain';

export interface Industry {
  /** The breakdown member: `industry=<code>`. */
  code: string;
  /** `nb` is the label exactly as the source prints it. */
  label: LocalizedText;
}

const industry = (code: string, nb: string, nn: string, en: string): Industry => ({
  code,
  label: { nb, nn, en },
});

export const industries: readonly Industry[] = [
  industry(
    'agriculture',
    'Jordbruk, skogbruk og fiske',
    'Jordbruk, skogbruk og fiske',
    'Agriculture, forestry and fishing',
  ),
  industry('mining', 'Bergverksdrift og utvinning', 'Bergverksdrift og utvinning', 'Mining and extraction'),
  industry('manufacturing', 'Industri', 'Industri', 'Manufacturing'),
  industry(
    'utilities',
    'Elektrisitet, vann og renovasjon',
    'Elektrisitet, vatn og renovasjon',
    'Electricity, water and waste',
  ),
  industry('construction', 'Bygge- og anleggsvirksomhet', 'Byggje- og anleggsverksemd', 'Construction'),
  industry(
    'trade',
    'Varehandel, reparasjon av motorvogner',
    'Varehandel, reparasjon av motorvogner',
    'Trade and repair of motor vehicles',
  ),
  industry('transport', 'Transport og lagring', 'Transport og lagring', 'Transport and storage'),
  industry(
    'accommodation',
    'Overnattings- og serveringsvirksomhet',
    'Overnattings- og serveringsverksemd',
    'Accommodation and food service',
  ),
  industry(
    'information',
    'Informasjon og kommunikasjon',
    'Informasjon og kommunikasjon',
    'Information and communication',
  ),
  industry('finance', 'Finansiering og forsikring', 'Finansiering og forsikring', 'Finance and insurance'),
  industry(
    'professional',
    'Teknisk tjenesteyting, eiendomsdrift',
    'Teknisk tenesteyting, eigedomsdrift',
    'Technical services, real estate',
  ),
  industry(
    'administrative',
    'Forretningsmessig tjenesteyting',
    'Forretningsmessig tenesteyting',
    'Administrative and support services',
  ),
  industry(
    'public-administration',
    'Off.adm., forsvar, sosialforsikring',
    'Off.adm., forsvar, sosialforsikring',
    'Public administration, defence, social security',
  ),
  industry('education', 'Undervisning', 'Undervisning', 'Education'),
  industry('health', 'Helse- og sosialtjenester', 'Helse- og sosialtenester', 'Health and social services'),
  industry('personal-services', 'Personlig tjenesteyting', 'Personleg tenesteyting', 'Personal services'),
  industry('unspecified', 'Uoppgitt', 'Ikkje oppgitt', 'Not stated'),
];
