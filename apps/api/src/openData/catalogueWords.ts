/** The words of the data catalogue. */
import type { Indicator, LocalizedText } from '@regionpuls/domain';

export const CATALOGUE_TITLE: LocalizedText = {
  nb: 'Regionpuls: tall for arbeidsmarkedet i fylker og kommuner',
  nn: 'Regionpuls: tal for arbeidsmarknaden i fylke og kommunar',
  en: 'Regionpuls: labour-market figures for counties and municipalities',
};

export const CATALOGUE_DESCRIPTION: LocalizedText = {
  nb: 'Publiserte tall for arbeidsledighet, sysselsetting, pendling og befolkning, med utgave, grenser og status for hvert tall. Undertrykte tall er tomme, aldri null.',
  nn: 'Publiserte tal for arbeidsløyse, sysselsetjing, pendling og folketal, med utgåve, grenser og status for kvart tal. Undertrykte tal er tomme, aldri null.',
  en: 'Published figures on unemployment, employment, commuting and population, each with its vintage, borders and status. Suppressed figures are empty, never zero.',
};

export const SERVICE_TITLE: LocalizedText = {
  nb: 'Regionpuls API',
  nn: 'Regionpuls API',
  en: 'Regionpuls API',
};

export const SERVICE_DESCRIPTION: LocalizedText = {
  nb: 'Tallrekker, øyeblikksbilder og utgaver som JSON, CSV, Excel og JSON-stat. Åpent, uten konto.',
  nn: 'Talrekkjer, augneblinksbilete og utgåver som JSON, CSV, Excel og JSON-stat. Ope, utan konto.',
  en: 'Series, snapshots and vintages as JSON, CSV, Excel and JSON-stat. Open, without an account.',
};

export const DISTRIBUTION_TITLES: Record<'csv' | 'json-stat' | 'xlsx' | 'json', LocalizedText> = {
  csv: { nb: 'Tallrekker som CSV', nn: 'Talrekkjer som CSV', en: 'Series as CSV' },
  'json-stat': {
    nb: 'Tallrekker som JSON-stat 2.0',
    nn: 'Talrekkjer som JSON-stat 2.0',
    en: 'Series as JSON-stat 2.0',
  },
  xlsx: { nb: 'Tallrekker som Excel', nn: 'Talrekkjer som Excel', en: 'Series as Excel' },
  json: {
    nb: 'Hele indikatoren som kolonner (JSON)',
    nn: 'Heile indikatoren som kolonnar (JSON)',
    en: 'The whole indicator as columns (JSON)',
  },
};

export const KEYWORDS: Record<Indicator['topic'], LocalizedText[]> = {
  unemployment: [
    { nb: 'arbeidsledighet', nn: 'arbeidsløyse', en: 'unemployment' },
    { nb: 'arbeidsmarked', nn: 'arbeidsmarknad', en: 'labour market' },
  ],
  employment: [
    { nb: 'sysselsetting', nn: 'sysselsetjing', en: 'employment' },
    { nb: 'arbeidsmarked', nn: 'arbeidsmarknad', en: 'labour market' },
  ],
  commuting: [
    { nb: 'pendling', nn: 'pendling', en: 'commuting' },
    { nb: 'arbeidsmarked', nn: 'arbeidsmarknad', en: 'labour market' },
  ],
  population: [
    { nb: 'befolkning', nn: 'folketal', en: 'population' },
    { nb: 'folketall', nn: 'innbyggjarar', en: 'residents' },
  ],
};

export const LEVEL_KEYWORDS: Record<'county' | 'municipality', LocalizedText> = {
  county: { nb: 'fylke', nn: 'fylke', en: 'county' },
  municipality: { nb: 'kommune', nn: 'kommune', en: 'municipality' },
};
