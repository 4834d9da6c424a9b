/** What the reader of HL060 has to say. */
import {
  type LocalizedText,
  type Period,
  formatDate,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';

export const sheetMissing = (name: string): LocalizedText => ({
  nb: `arket «${name} …» mangler. Tabellen skal ha fire ark med tall: fylke og kommune, antall og prosent.`,
  nn: `arket «${name} …» manglar. Tabellen skal ha fire ark med tal: fylke og kommune, antal og prosent.`,
  en: `the sheet «${name} …» is missing. The table has four sheets of figures: counties and municipalities, counts and per cent.`,
});

export const sheetTwice = (name: string): LocalizedText => ({
  nb: `det er to ark som heter «${name} …». Slett det som ikke er fra NAV.`,
  nn: `det er to ark som heiter «${name} …». Slett det som ikkje er frå NAV.`,
  en: `there are two sheets called «${name} …». Delete the one that is not from NAV.`,
});

export const sheetsIgnored = (names: readonly string[]): LocalizedText => {
  const list = names.map((name) => `«${name}»`).join(', ');
  return {
    nb: `ark som ikke hører til tabellen, er ikke lest: ${list}.`,
    nn: `ark som ikkje høyrer til tabellen, er ikkje lesne: ${list}.`,
    en: `sheets that are not part of the table were not read: ${list}.`,
  };
};

export const dateNotTold = (modified: string | null): LocalizedText => {
  const saved = inEveryLanguage((language) => (modified ? formatDate(modified, language) : ''));
  return {
    nb: `filen sier ikke når NAV publiserte den.${modified ? ` Den ble sist lagret ${saved.nb}.` : ''}`,
    nn: `fila seier ikkje når NAV publiserte henne.${modified ? ` Ho vart sist lagra ${saved.nn}.` : ''}`,
    en: `the file does not say when NAV published it.${modified ? ` It was last saved on ${saved.en}.` : ''}`,
  };
};

export const titleWrong = (expected: string, found: string): LocalizedText => ({
  nb: `tabellen skulle ha overskriften «${expected}», men her står ${found}.`,
  nn: `tabellen skulle ha overskrifta «${expected}», men her står ${found}.`,
  en: `the table should be headed «${expected}», but here stands ${found}.`,
});

export const titleMissing = (expected: string): LocalizedText => ({
  nb: `overskriften «${expected}» mangler over tabellen.`,
  nn: `overskrifta «${expected}» manglar over tabellen.`,
  en: `the heading «${expected}» is missing above the table.`,
});

export const PERIOD_MISSING: LocalizedText = {
  nb: 'året mangler over tabellen. Det skal stå som «Januar - oktober 2022» eller «Januar 2022».',
  nn: 'året manglar over tabellen. Det skal stå som «Januar - oktober 2022» eller «Januar 2022».',
  en: 'the year is missing above the table. It should stand as «Januar - oktober 2022» or «Januar 2022».',
};

export const periodUnreadable = (found: string): LocalizedText => ({
  nb: `${found} kan ikke leses som måneder i ett år. Det skal stå som «Januar - oktober 2022» eller «Januar 2022».`,
  nn: `${found} kan ikkje lesast som månader i eitt år. Det skal stå som «Januar - oktober 2022» eller «Januar 2022».`,
  en: `${found} cannot be read as months of one year. It should stand as «Januar - oktober 2022» or «Januar 2022».`,
});

export const monthsDiffer = (from: Period, to: Period): LocalizedText => {
  const range = inEveryLanguage(
    (language) => `${formatPeriod(from, language)} – ${formatPeriod(to, language)}`,
  );
  return {
    nb: `arket gjelder andre måneder enn det første arket (${range.nb}).`,
    nn: `arket gjeld andre månader enn det første arket (${range.nn}).`,
    en: `the sheet covers other months than the first sheet (${range.en}).`,
  };
};

export const NO_TABLE: LocalizedText = {
  nb: 'arket har ingen rad med måneder, og derfor ingen tabell.',
  nn: 'arket har inga rad med månader, og derfor ingen tabell.',
  en: 'the sheet has no row of months, and so no table.',
};

export const monthWrong = (expected: string, found: string): LocalizedText => ({
  nb: `her skulle måneden «${expected}» stå, men her står ${found}. Månedene skal stå i rekkefølge.`,
  nn: `her skulle månaden «${expected}» stå, men her står ${found}. Månadene skal stå i rekkjefølgje.`,
  en: `the month «${expected}» should stand here, but here stands ${found}. The months must be in order.`,
});

export const monthMissing = (month: string): LocalizedText => ({
  nb: `måneden «${month}» mangler i raden med måneder.`,
  nn: `månaden «${month}» manglar i rada med månader.`,
  en: `the month «${month}» is missing from the row of months.`,
});

export const NO_MONTHS_ABOVE: LocalizedText = {
  nb: 'raden har tall, men det står ingen rad med måneder over den i denne delen av tabellen.',
  nn: 'rada har tal, men det står inga rad med månader over henne i denne delen av tabellen.',
  en: 'the row has figures, but no row of months stands above it in this part of the table.',
};

export const strayCell = (found: string): LocalizedText => ({
  nb: `${found} står i en kolonne uten måned over. Er tallene flyttet en kolonne?`,
  nn: `${found} står i ei kolonne utan månad over. Er tala flytta ei kolonne?`,
  en: `${found} stands in a column without a month above. Have the figures been moved by a column?`,
});

export const NUMBER_AS_NAME: LocalizedText = {
  nb: 'et tall står der navn og kode skal stå. Er tallene flyttet en kolonne, eller er koden lagret som tall?',
  nn: 'eit tal står der namn og kode skal stå. Er tala flytta ei kolonne, eller er koden lagra som tal?',
  en: 'a number stands where name and code should. Have the figures been moved by a column, or is the code stored as a number?',
};

export const cellBlank = (month: string): LocalizedText => ({
  nb: `tallet for ${month} mangler. Skjulte tall skal være merket med stjerne.`,
  nn: `talet for ${month} manglar. Skjulte tal skal vere merkte med stjerne.`,
  en: `the figure for ${month} is missing. Hidden figures are marked with a star.`,
});

export const notFigure = (found: string): LocalizedText => ({
  nb: `${found} er verken et tall eller en stjerne.`,
  nn: `${found} er verken eit tal eller ei stjerne.`,
  en: `${found} is neither a number nor a star.`,
});

export const STAR_IN_TOTAL: LocalizedText = {
  nb: 'stjerne i en sum. NAV skjuler bare tall under 4, og så små er ikke fylkene.',
  nn: 'stjerne i ein sum. NAV skjuler berre tal under 4, og så små er ikkje fylka.',
  en: 'a star in a total. NAV hides only figures below 4, and counties are not that small.',
};

export const notCount = (found: string): LocalizedText => ({
  nb: `${found} kan ikke være et antall personer. Er det prosenter i arket for antall?`,
  nn: `${found} kan ikkje vere eit antal personar. Er det prosentar i arket for antal?`,
  en: `${found} cannot be a number of people. Are there rates in the sheet of counts?`,
});

export const notRate = (found: string): LocalizedText => ({
  nb: `${found} kan ikke være en prosent. Er det antall i arket for prosent?`,
  nn: `${found} kan ikkje vere ein prosent. Er det antal i arket for prosent?`,
  en: `${found} cannot be a percentage. Are there counts in the sheet of rates?`,
});

export const ZERO_SHOWN: LocalizedText = {
  nb: 'NAV skjuler antall under 4 i denne tabellen, også 0. Er stjerner skrevet om til 0?',
  nn: 'NAV skjuler antal under 4 i denne tabellen, også 0. Er stjerner skrivne om til 0?',
  en: 'NAV hides counts below 4 in this table, also 0. Have stars been rewritten as 0?',
};

export const rowUnknown = (name: string): LocalizedText => ({
  nb: `raden ${name} er ikke kjent i denne delen av tabellen. Ventet «I alt …», «0301 Oslo» eller navnet på et fylke.`,
  nn: `rada ${name} er ikkje kjend i denne delen av tabellen. Venta «I alt …», «0301 Oslo» eller namnet på eit fylke.`,
  en: `the row ${name} is not known in this part of the table. Expected «I alt …», «0301 Oslo» or the name of a county.`,
});

export const nameOfOther = (found: string, regions: string): LocalizedText => ({
  nb: `koden og navnet i ${found} er ikke samme region. Navnet hører til ${regions}.`,
  nn: `koden og namnet i ${found} er ikkje same region. Namnet høyrer til ${regions}.`,
  en: `the code and the name in ${found} are not the same region. The name belongs to ${regions}.`,
});

export const rowTwice = (name: string): LocalizedText => ({
  nb: `raden «${name}» står to ganger.`,
  nn: `rada «${name}» står to gonger.`,
  en: `the row «${name}» stands twice.`,
});

export const rowOnlyIn = (name: string, sheet: string): LocalizedText => ({
  nb: `raden «${name}» står her, men ikke i arket «${sheet}».`,
  nn: `rada «${name}» står her, men ikkje i arket «${sheet}».`,
  en: `the row «${name}» stands here, but not in the sheet «${sheet}».`,
});

export const totalDiffers = (name: string, sheet: string): LocalizedText => ({
  nb: `«${name}» er ikke det samme her som i arket «${sheet}».`,
  nn: `«${name}» er ikkje det same her som i arket «${sheet}».`,
  en: `«${name}» is not the same here as in the sheet «${sheet}».`,
});
