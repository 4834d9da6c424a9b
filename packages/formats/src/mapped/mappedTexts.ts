/** What there is to say of a table that is not ours, where it cannot be read. Differences from a mapping: `fitTexts.ts`. */
import type { LocalizedText } from '@regionpuls/domain';

export const TOO_LARGE: LocalizedText = {
  nb: 'filen er over 100 MB eller har over fire millioner celler. Del den opp.',
  nn: 'fila er over 100 MB eller har over fire millionar celler. Del henne opp.',
  en: 'the file is over 100 MB or has over four million cells. Divide it.',
};

export const CUT: LocalizedText = {
  nb: 'filen slutter uten linjeskift. Den kan være kuttet midt i en rad; se om den siste raden er hel.',
  nn: 'fila sluttar utan linjeskift. Ho kan vere kutta midt i ei rad; sjå om den siste rada er heil.',
  en: 'the file ends without a line break. It may be cut in the middle of a row; see whether the last row is whole.',
};

export const UNPAIRED_QUOTE: LocalizedText = {
  nb: 'et anførselstegn mangler maken sin. Cellene etter det kan ikke leses sikkert.',
  nn: 'eit hermeteikn manglar maken sin. Cellene etter det kan ikkje lesast sikkert.',
  en: 'a quotation mark lacks its pair. The cells after it cannot be read safely.',
};

export const rowWidth = (found: number, expected: number): LocalizedText => ({
  nb: `raden har ${found} celler, overskriften har ${expected}. Er den kuttet, eller er det et skilletegn for mye?`,
  nn: `rada har ${found} celler, overskrifta har ${expected}. Er ho kutta, eller er det eit skiljeteikn for mykje?`,
  en: `the row has ${found} cells, the header has ${expected}. Is it cut, or is there a delimiter too many?`,
});

export const BLANK_VALUE: LocalizedText = {
  nb: 'cellen er tom, og oppsettet sier ikke hva en tom celle betyr.',
  nn: 'cella er tom, og oppsettet seier ikkje kva ei tom celle betyr.',
  en: 'the cell is blank, and the mapping does not say what a blank cell means.',
};

export const notNumber = (found: string): LocalizedText => ({
  nb: `${found} er ikke et tall, og oppsettet kjenner det ikke som tegn for skjult eller manglende.`,
  nn: `${found} er ikkje eit tal, og oppsettet kjenner det ikkje som teikn for skjult eller manglande.`,
  en: `${found} is not a number, and the mapping does not know it as a mark for hidden or missing.`,
});

export const otherDecimal = (found: string, decimal: ',' | '.'): LocalizedText => ({
  nb: `${found} er skrevet med et annet desimaltegn enn «${decimal}», som oppsettet har.`,
  nn: `${found} er skrive med eit anna desimalteikn enn «${decimal}», som oppsettet har.`,
  en: `${found} is written with another decimal sign than «${decimal}», which the mapping has.`,
});

export const eitherSize = (found: string): LocalizedText => ({
  nb: `${found} kan være tusener eller tre desimaler. Skriv tallet uten skilletegn, eller med mellomrom mellom tusenene.`,
  nn: `${found} kan vere tusen eller tre desimalar. Skriv talet utan skiljeteikn, eller med mellomrom mellom tusena.`,
  en: `${found} can be thousands or three decimals. Write the number without a separator, or with a blank between the thousands.`,
});

export const percentSignOnFraction = (found: string): LocalizedText => ({
  nb: `${found} har prosenttegn, men oppsettet venter brøk eller tusen.`,
  nn: `${found} har prosentteikn, men oppsettet ventar brøk eller tusen.`,
  en: `${found} has a percent sign, but the mapping expects fractions or thousands.`,
});

export const otherKind = (found: string, kind: 'date' | 'error' | 'boolean'): LocalizedText => {
  const nb = { date: 'en dato', error: 'en feilverdi', boolean: 'sann eller usann' }[kind];
  const nn = { date: 'ein dato', error: 'ein feilverdi', boolean: 'sann eller usann' }[kind];
  const en = { date: 'a date', error: 'an error', boolean: 'true or false' }[kind];
  return {
    nb: `${found} er ${nb}, ikke et tall.`,
    nn: `${found} er ${nn}, ikkje eit tal.`,
    en: `${found} is ${en}, not a number.`,
  };
};

export const notCode = (found: string): LocalizedText => ({
  nb: `${found} er ikke en regionkode. Koder er 0 (landet), to sifre (fylke) eller fire sifre (kommune).`,
  nn: `${found} er ikkje ein regionkode. Kodar er 0 (landet), to siffer (fylke) eller fire siffer (kommune).`,
  en: `${found} is not a region code. Codes are 0 (the country), two digits (county) or four digits (municipality).`,
});

export const codeLostZero = (found: string, padded: string): LocalizedText => ({
  nb: `koden ${found} er trolig «${padded}» som har mistet nullen foran. Lagre kolonnen som tekst, eller si i oppsettet at kodene er tall.`,
  nn: `koden ${found} er truleg «${padded}» som har mista nullen framfor. Lagre kolonna som tekst, eller sei i oppsettet at kodane er tal.`,
  en: `the code ${found} is probably «${padded}» that has lost its leading zero. Save the column as text, or say in the mapping that codes are numbers.`,
});

export const levelDiffers = (found: string): LocalizedText => ({
  nb: `koden ${found} er på et annet nivå enn oppsettet sier. Står summer og deler i samme kolonne?`,
  nn: `koden ${found} er på eit anna nivå enn oppsettet seier. Står summar og delar i same kolonne?`,
  en: `the code ${found} is on another level than the mapping says. Do totals and parts stand in one column?`,
});

export const notCodeAndName = (found: string): LocalizedText => ({
  nb: `${found} skulle vært kode og navn, som «0301 Oslo». Er det en sum, sett den blant radene som utelates.`,
  nn: `${found} skulle vore kode og namn, som «0301 Oslo». Er det ein sum, set han blant radene som blir utelatne.`,
  en: `${found} should be code and name, such as «0301 Oslo». If it is a total, put it among the rows left out.`,
});

export const nameOfOther = (found: string, regions: string): LocalizedText => ({
  nb: `koden og navnet i ${found} er ikke samme region. Navnet er ${regions}.`,
  nn: `koden og namnet i ${found} er ikkje same region. Namnet er ${regions}.`,
  en: `the code and the name in ${found} are not the same region. The name is ${regions}.`,
});

export const nameAmbiguous = (found: string, regions: string): LocalizedText => ({
  nb: `${found} kan være flere regioner: ${regions}. Bruk koder, eller si i oppsettet hvilket nivå det er.`,
  nn: `${found} kan vere fleire regionar: ${regions}. Bruk kodar, eller sei i oppsettet kva nivå det er.`,
  en: `${found} can be several regions: ${regions}. Use codes, or say in the mapping which level it is.`,
});

export const nameUnknown = (found: string, when: LocalizedText, near: string): LocalizedText => ({
  nb: `${found} er ingen region i ${when.nb}.${near ? ` Kanskje ${near}?` : ''} Er det en sum, sett den blant radene som utelates.`,
  nn: `${found} er ingen region i ${when.nn}.${near ? ` Kanskje ${near}?` : ''} Er det ein sum, set han blant radene som blir utelatne.`,
  en: `${found} is no region in ${when.en}.${near ? ` Perhaps ${near}?` : ''} If it is a total, put it among the rows left out.`,
});

export const REGION_BLANK: LocalizedText = {
  nb: 'raden har tall, men ingen region. Gjelder tallene regionen i raden over, må den stå i hver rad.',
  nn: 'rada har tal, men ingen region. Gjeld tala regionen i rada over, må han stå i kvar rad.',
  en: 'the row has figures, but no region. If they belong to the region in the row above, it must stand in each row.',
};

/** @param allowed how it may be written. */
export const notPeriod = (
  found: string,
  frequency: 'year' | 'quarter' | 'month',
  allowed: LocalizedText,
): LocalizedText => {
  const nb = { year: 'et år', quarter: 'et kvartal', month: 'en måned' }[frequency];
  const nn = { year: 'eit år', quarter: 'eit kvartal', month: 'ein månad' }[frequency];
  const en = { year: 'a year', quarter: 'a quarter', month: 'a month' }[frequency];
  return {
    nb: `${found} er ikke ${nb}. Slik kan det stå: ${allowed.nb}.`,
    nn: `${found} er ikkje ${nn}. Slik kan det stå: ${allowed.nn}.`,
    en: `${found} is not ${en}. It may stand as: ${allowed.en}.`,
  };
};

export const DATE_AS_PERIOD: LocalizedText = {
  nb: 'cellen er en dato. Si i oppsettet at perioden står som dato, hvis det er det den gjør.',
  nn: 'cella er ein dato. Sei i oppsettet at perioden står som dato, dersom det er det han gjer.',
  en: 'the cell is a date. Say in the mapping that the period stands as a date, if that is what it does.',
};

export const titlePeriods = (found: string): LocalizedText => ({
  nb: `${found} nevner ikke nøyaktig én periode.`,
  nn: `${found} nemner ikkje nøyaktig éin periode.`,
  en: `${found} does not name exactly one period.`,
});

export const sexUnknown = (found: string, known: string): LocalizedText => ({
  nb: `${found} er ikke blant kjønnene i oppsettet (${known}).`,
  nn: `${found} er ikkje blant kjønna i oppsettet (${known}).`,
  en: `${found} is not among the sexes of the mapping (${known}).`,
});

export const NO_ROWS: LocalizedText = {
  nb: 'tabellen har ingen rader med tall under overskriften.',
  nn: 'tabellen har inga rader med tal under overskrifta.',
  en: 'the table has no rows of figures under the header.',
};

export const rowsLeftOut = (names: string): LocalizedText => ({
  nb: `rader er utelatt, som oppsettet sier: ${names}.`,
  nn: `rader er utelatne, slik oppsettet seier: ${names}.`,
  en: `rows are left out, as the mapping says: ${names}.`,
});

export const ROWS_WITHOUT_FIGURES: LocalizedText = {
  nb: 'rader uten tall er ikke lest. De er trolig mellomtitler eller merknader.',
  nn: 'rader utan tal er ikkje lesne. Dei er truleg mellomtitlar eller merknader.',
  en: 'rows without figures were not read. They are probably headings inside the table or notes.',
};

export const periodTold = (way: LocalizedText): LocalizedText => ({
  nb: `perioden er oppgitt, men oppsettet sier at den står i ${way.nb}. Lever filen uten å oppgi perioden.`,
  nn: `perioden er oppgitt, men oppsettet seier at han står i ${way.nn}. Lever fila utan å oppgi perioden.`,
  en: `the period was given, but the mapping says that it stands in ${way.en}. Deliver the file without giving the period.`,
});

export const MERGED_FIGURES: LocalizedText = {
  nb: 'cellen er slått sammen med andre, så ett tall står for flere. Del cellene, og skriv tallet der det hører til.',
  nn: 'cella er slått saman med andre, så eitt tal står for fleire. Del cellene, og skriv talet der det høyrer til.',
  en: 'the cell is merged with others, so that one figure stands for several. Divide the cells, and write the figure where it belongs.',
};

export const regionBeside = (found: string, read: string): LocalizedText => ({
  nb: `her står ${found}, men raden leses som ${read}. Tabellene side om side har regionene i ulik rekkefølge; lag én kobling for hver tabell.`,
  nn: `her står ${found}, men rada blir lesen som ${read}. Tabellane side om side har regionane i ulik rekkjefølgje; lag éi kopling for kvar tabell.`,
  en: `here stands ${found}, but the row is read as ${read}. The tables side by side have the regions in different order; make one mapping for each table.`,
});

export const REGION_WITHOUT_FIGURES: LocalizedText = {
  nb: 'regionen har ingen tall i kolonnene som leses, og får ingen.',
  nn: 'regionen har ingen tal i kolonnane som blir lesne, og får ingen.',
  en: 'the region has no figures in the columns that are read, and gets none.',
};

export const FIGURES_ELSEWHERE: LocalizedText = {
  nb: 'raden har tall, men ingen i kolonnene som leses. Er den forskjøvet? Den er ikke lest.',
  nn: 'rada har tal, men ingen i kolonnane som blir lesne. Er ho forskyvd? Ho er ikkje lesen.',
  en: 'the row has figures, but none in the columns that are read. Has it been shifted? It was not read.',
};

export const periodOneOfSeveral = (period: LocalizedText, found: string): LocalizedText => ({
  nb: `perioden i oppsettet er ${period.nb}, men ${found} nevner også en annen. Gjelder tallene ${period.nb}? Oppgi perioden når filen leveres.`,
  nn: `perioden i oppsettet er ${period.nn}, men ${found} nemner òg ein annan. Gjeld tala ${period.nn}? Oppgi perioden når fila blir levert.`,
  en: `the period of the mapping is ${period.en}, but ${found} names another too. Are the figures of ${period.en}? Give the period when the file is delivered.`,
});

export const periodUnconfirmed = (period: LocalizedText): LocalizedText => ({
  nb: `perioden (${period.nb}) står bare i oppsettet. Ingenting i filen bekrefter den.`,
  nn: `perioden (${period.nn}) står berre i oppsettet. Ingenting i fila stadfestar han.`,
  en: `the period (${period.en}) stands in the mapping only. Nothing in the file confirms it.`,
});
