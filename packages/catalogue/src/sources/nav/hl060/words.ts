/** The words that NAV's table HL060 is known by. Footnote marks («Antall²») come and go and are not part of them. */

export const TABLE_TITLE = 'Helt ledige. Fylke og kommune. Tidsserie måned';

export const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** NAV's first sheet: about the tables, no figures. */
export const ABOUT_SHEET = 'Om tabellene';

/** What the rows of the whole are called: «I alt», «I alt Oslo». */
export const TOTAL = 'I alt';

/** What NAV could not place in a county: names of the rows and of the blocks. */
export const OTHER_AREAS = 'Øvrige områder';
export const UNKNOWN = 'Ukjent';

/** The cell of a hidden figure. */
export const STAR = '*';

/** Text without footnote marks and outer blanks, runs of blanks as one. */
export function plainText(text: string): string {
  return text
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
