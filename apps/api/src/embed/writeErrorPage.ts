/** What a reader of a partner's page sees when an embed cannot be shown: what is wrong and what is allowed, and nothing of what was asked. */
import { type Language, MAX_REGIONS_IN_VIEW, formatNumber } from '@regionpuls/domain';
import { writePage } from './writePage.ts';
import { escapeMarkup } from './escapeMarkup.ts';

interface ErrorWords {
  title: string;
  /** The parameter's name is one of ours. */
  parameter: (name: string) => string;
  allowed: string;
  unknown: string;
  /** Asked too often from one address. */
  often: string;
  busy: string;
  wrong: string;
  parameters: Record<string, string>;
}

const most = (language: Language) => formatNumber(MAX_REGIONS_IN_VIEW, language);

const WORDS: Record<Language, ErrorWords> = {
  nb: {
    title: 'Figuren kan ikke vises',
    parameter: (name) => `Parameteren «${name}» kan ikke brukes slik den står i adressen.`,
    allowed: 'Tillatt',
    unknown:
      'Adressen har en parameter som ikke finnes, eller den finnes ikke her. Hent adressen på nytt fra Regionpuls.',
    often: 'Det er spurt svært mange ganger herfra det siste minuttet. Prøv igjen om et minutt.',
    busy: 'Det er mye å gjøre hos oss akkurat nå. Prøv igjen om litt.',
    wrong: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    parameters: {
      indicator: 'navnet på en indikator i Regionpuls, som nav-unemployed',
      region: `1–${most('nb')} regionkoder med komma mellom: 0 (landet), to sifre (fylke) eller fire (kommune); kart og rangering tar én, landet eller et fylke`,
      sex: 'total, female eller male, der indikatoren er gitt etter kjønn; et mål har sitt eget',
      frequency: 'month, quarter eller year, slik indikatoren er gitt; et mål har sin egen',
      from: 'en periode: ÅÅÅÅ, ÅÅÅÅ-Qn eller ÅÅÅÅ-MM, ikke etter «to»; ikke for kart, rangering og mål',
      to: 'en periode med tall: ÅÅÅÅ, ÅÅÅÅ-Qn eller ÅÅÅÅ-MM; ikke for mål',
      boundaries: 'published eller et årstall; et mål har sine egne',
      recipe:
        'none, change-12m, change-12m-percent, index, mean-12m, percent-of-population, seasonally-adjusted eller trend, der tallene rekker; for mål none eller seasonally-adjusted',
      target: 'et mål i Regionpuls',
      asOf: 'en dag (ÅÅÅÅ-MM-DD) eller et tidspunkt (ÅÅÅÅ-MM-DDTtt:mm:ssZ), ikke etter i dag',
      lang: 'nb, nn eller en',
      theme: 'auto, light eller dark',
      kind: 'line, map eller ranking',
      width: 'et helt tall piksler fra 240 til 1200',
      part: 'fragment',
    },
  },
  nn: {
    title: 'Figuren kan ikkje visast',
    parameter: (name) => `Parameteren «${name}» kan ikkje brukast slik han står i adressa.`,
    allowed: 'Tillate',
    unknown:
      'Adressa har ein parameter som ikkje finst, eller ho finst ikkje her. Hent adressa på nytt frå Regionpuls.',
    often: 'Det er spurt svært mange gonger herfrå det siste minuttet. Prøv igjen om eit minutt.',
    busy: 'Det er mykje å gjere hos oss akkurat no. Prøv igjen om litt.',
    wrong: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    parameters: {
      indicator: 'namnet på ein indikator i Regionpuls, som nav-unemployed',
      region: `1–${most('nn')} regionkodar med komma mellom: 0 (landet), to siffer (fylke) eller fire (kommune); kart og rangering tek éin, landet eller eit fylke`,
      sex: 'total, female eller male, der indikatoren er gitt etter kjønn; eit mål har sitt eige',
      frequency: 'month, quarter eller year, slik indikatoren er gitt; eit mål har sin eigen',
      from: 'ein periode: ÅÅÅÅ, ÅÅÅÅ-Qn eller ÅÅÅÅ-MM, ikkje etter «to»; ikkje for kart, rangering og mål',
      to: 'ein periode med tal: ÅÅÅÅ, ÅÅÅÅ-Qn eller ÅÅÅÅ-MM; ikkje for mål',
      boundaries: 'published eller eit årstal; eit mål har sine eigne',
      recipe:
        'none, change-12m, change-12m-percent, index, mean-12m, percent-of-population, seasonally-adjusted eller trend, der tala rekk; for mål none eller seasonally-adjusted',
      target: 'eit mål i Regionpuls',
      asOf: 'ein dag (ÅÅÅÅ-MM-DD) eller eit tidspunkt (ÅÅÅÅ-MM-DDTtt:mm:ssZ), ikkje etter i dag',
      lang: 'nb, nn eller en',
      theme: 'auto, light eller dark',
      kind: 'line, map eller ranking',
      width: 'eit heilt tal pikslar frå 240 til 1200',
      part: 'fragment',
    },
  },
  en: {
    title: 'The chart cannot be shown',
    parameter: (name) => `The parameter “${name}” cannot be used as it stands in the address.`,
    allowed: 'Allowed',
    unknown:
      'The address has a parameter that does not exist, or nothing is found there. Fetch the address again from Regionpuls.',
    often: 'There have been very many requests from here in the last minute. Try again in a minute.',
    busy: 'There is much to do here just now. Try again in a while.',
    wrong: 'Something went wrong here. Try again in a while.',
    parameters: {
      indicator: 'the name of an indicator in Regionpuls, such as nav-unemployed',
      region: `1–${most('en')} region codes with commas between: 0 (the country), two digits (county) or four (municipality); a map or ranking takes one, the country or a county`,
      sex: 'total, female or male, where the indicator is given by sex; a target has its own',
      frequency: 'month, quarter or year, as the indicator is given; a target has its own',
      from: 'a period: YYYY, YYYY-Qn or YYYY-MM, not after “to”; not for maps, rankings and targets',
      to: 'a period with figures: YYYY, YYYY-Qn or YYYY-MM; not for targets',
      boundaries: 'published or a year; a target has its own',
      recipe:
        'none, change-12m, change-12m-percent, index, mean-12m, percent-of-population, seasonally-adjusted or trend, where the figures suffice; for targets none or seasonally-adjusted',
      target: 'a target in Regionpuls',
      asOf: 'a day (YYYY-MM-DD) or an instant (YYYY-MM-DDThh:mm:ssZ), not after today',
      lang: 'nb, nn or en',
      theme: 'auto, light or dark',
      kind: 'line, map or ranking',
      width: 'a whole number of pixels from 240 to 1200',
      part: 'fragment',
    },
  },
};

export interface ErrorQuestion {
  status: number;
  lang: Language;
  theme: 'auto' | 'light' | 'dark';
  /** Names of parameters; those that are not ours are not told. */
  parameters: readonly string[];
}

/** @returns the figure in which it is said, and the page around it. */
export function writeErrorPage({ status, lang, theme, parameters }: ErrorQuestion): {
  figure: string;
  page: string;
} {
  const words = WORDS[lang];
  const known = [...new Set(parameters)].filter((name) => Object.hasOwn(words.parameters, name));
  const said = known.map(
    (name) =>
      `<p>${escapeMarkup(words.parameter(name))} ${words.allowed}: ${escapeMarkup(words.parameters[name]!)}.</p>`,
  );
  const text = words[reasonOf(status)];
  const chosen = theme === 'auto' ? '' : ` data-theme="${theme}"`;
  const figure =
    `<figure class="regionpuls" lang="${lang}"${chosen}><figcaption><h1>${words.title}</h1></figcaption>` +
    `${said.length > 0 ? said.join('') : `<p>${escapeMarkup(text)}</p>`}</figure>`;
  return { figure, page: writePage({ title: words.title, lang, theme, figure, script: undefined }) };
}

function reasonOf(status: number): 'unknown' | 'often' | 'busy' | 'wrong' {
  if (status === 429) return 'often';
  if (status === 503) return 'busy';
  return status >= 500 ? 'wrong' : 'unknown';
}
