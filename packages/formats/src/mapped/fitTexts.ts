/** How a file differs from the mapping it is held against. */
import type { LocalizedText } from '@regionpuls/domain';

export const sheetGone = (name: string, found: string, alike: string | null): LocalizedText => ({
  nb: `arket «${name}» finnes ikke. Filen har ${found}.${alike ? ` «${alike}» har de samme kolonnene: har arket fått nytt navn?` : ''}`,
  nn: `arket «${name}» finst ikkje. Fila har ${found}.${alike ? ` «${alike}» har dei same kolonnene: har arket fått nytt namn?` : ''}`,
  en: `the sheet «${name}» is not there. The file has ${found}.${alike ? ` «${alike}» has the same columns: has the sheet been renamed?` : ''}`,
});

export const whichSheet = (found: string): LocalizedText => ({
  nb: `oppsettet sier ikke hvilket ark det gjelder, og filen har flere: ${found}.`,
  nn: `oppsettet seier ikkje kva ark det gjeld, og fila har fleire: ${found}.`,
  en: `the mapping does not say which sheet it is for, and the file has several: ${found}.`,
});

export const NOT_WORKBOOK: LocalizedText = {
  nb: 'oppsettet gjelder et ark i et regneark, men filen er CSV.',
  nn: 'oppsettet gjeld eit ark i eit rekneark, men fila er CSV.',
  en: 'the mapping is for a sheet of a workbook, but the file is CSV.',
};

const DELIMITER = {
  ',': { nb: 'komma', nn: 'komma', en: 'a comma' },
  ';': { nb: 'semikolon', nn: 'semikolon', en: 'a semicolon' },
  '\t': { nb: 'tabulator', nn: 'tabulator', en: 'a tab' },
};

export const delimiterDiffers = (expected: ',' | ';' | '\t', found: ',' | ';' | '\t'): LocalizedText => ({
  nb: `skilletegnet er ${DELIMITER[found].nb}, ikke ${DELIMITER[expected].nb}.`,
  nn: `skiljeteiknet er ${DELIMITER[found].nn}, ikkje ${DELIMITER[expected].nn}.`,
  en: `the delimiter is ${DELIMITER[found].en}, not ${DELIMITER[expected].en}.`,
});

export const encodingDiffers = (expected: string, found: string): LocalizedText => ({
  nb: `tegnkodingen er ${found}, ikke ${expected}.`,
  nn: `teiknkodinga er ${found}, ikkje ${expected}.`,
  en: `the encoding is ${found}, not ${expected}.`,
});

export const headerMoved = (expected: number, found: number): LocalizedText => ({
  nb: `overskriftene står i rad ${found}, ikke i rad ${expected}.`,
  nn: `overskriftene står i rad ${found}, ikkje i rad ${expected}.`,
  en: `the headings stand in row ${found}, not in row ${expected}.`,
});

export const headerGone = (expected: number): LocalizedText => ({
  nb: `overskriftene står ikke i rad ${expected}, og ikke i noen annen rad.`,
  nn: `overskriftene står ikkje i rad ${expected}, og ikkje i noka anna rad.`,
  en: `the headings do not stand in row ${expected}, nor in any other row.`,
});

export const columnMoved = (heading: string, from: string, to: string): LocalizedText => ({
  nb: `kolonnen «${heading}» er flyttet fra ${from} til ${to}.`,
  nn: `kolonna «${heading}» er flytta frå ${from} til ${to}.`,
  en: `the column «${heading}» has moved from ${from} to ${to}.`,
});

export const headingChanged = (column: string, before: string, now: string): LocalizedText => ({
  nb: `kolonne ${column} het «${before}», men heter nå «${now}».`,
  nn: `kolonne ${column} heitte «${before}», men heiter no «${now}».`,
  en: `column ${column} was headed «${before}», but is now headed «${now}».`,
});

export const headingGone = (column: string, before: string): LocalizedText => ({
  nb: `kolonne ${column} het «${before}», men har ingen overskrift nå.`,
  nn: `kolonne ${column} heitte «${before}», men har inga overskrift no.`,
  en: `column ${column} was headed «${before}», but has no heading now.`,
});

export const columnAdded = (column: string, heading: string): LocalizedText => ({
  nb: `kolonne ${column} «${heading}» er ny.`,
  nn: `kolonne ${column} «${heading}» er ny.`,
  en: `column ${column} «${heading}» is new.`,
});

export const columnRemoved = (column: string, heading: string): LocalizedText => ({
  nb: `kolonnen «${heading}», som sto i ${column}, er borte.`,
  nn: `kolonna «${heading}», som stod i ${column}, er borte.`,
  en: `the column «${heading}», which stood in ${column}, is gone.`,
});

export const landmarkDiffers = (expected: string, found: string): LocalizedText => ({
  nb: `her skal «${expected}» stå, men her står ${found}.`,
  nn: `her skal «${expected}» stå, men her står ${found}.`,
  en: `«${expected}» should stand here, but here stands ${found}.`,
});

export const NUMBERS_AS_TEXT: LocalizedText = {
  nb: 'tallene er lagret som tekst; da oppsettet ble laget, var de tall.',
  nn: 'tala er lagra som tekst; då oppsettet vart laga, var dei tal.',
  en: 'the numbers are stored as text; when the mapping was made they were numbers.',
};

export const SHOWN_AS_PERCENT: LocalizedText = {
  nb: 'tallene vises som prosent og er brøker (0,028 vises som 2,8 %), men oppsettet leser dem som de står.',
  nn: 'tala blir viste som prosent og er brøkar (0,028 blir vist som 2,8 %), men oppsettet les dei som dei står.',
  en: 'the numbers are shown as per cent and are fractions (0.028 is shown as 2.8%), but the mapping reads them as they stand.',
};

export const MIXED_FORMATS: LocalizedText = {
  nb: 'noen av tallene i kolonnen vises som prosent, andre ikke. Prosent og brøk er blandet.',
  nn: 'nokre av tala i kolonna blir viste som prosent, andre ikkje. Prosent og brøk er blanda.',
  en: 'some numbers in the column are shown as per cent, others are not. Per cent and fractions are mixed.',
};

export const MIXED_SCALES: LocalizedText = {
  nb: 'kolonnen har både prosent og brøk: her står en brøk blant prosentene.',
  nn: 'kolonna har både prosent og brøk: her står ein brøk blant prosentane.',
  en: 'the column has both per cent and fractions: a fraction stands here among per cents.',
};

export const LOOKS_LIKE_FRACTIONS: LocalizedText = {
  nb: 'tallene ser ut som brøker (0,028 for 2,8 prosent), men oppsettet leser dem som prosent.',
  nn: 'tala ser ut som brøkar (0,028 for 2,8 prosent), men oppsettet les dei som prosent.',
  en: 'the numbers look like fractions (0.028 for 2.8 per cent), but the mapping reads them as per cent.',
};

export const LOOKS_LIKE_PERCENT: LocalizedText = {
  nb: 'tallene ser ut som prosent (0,8 for 0,8 prosent), men oppsettet leser dem som brøker: 0,8 ville blitt 80 prosent.',
  nn: 'tala ser ut som prosent (0,8 for 0,8 prosent), men oppsettet les dei som brøkar: 0,8 ville blitt 80 prosent.',
  en: 'the numbers look like per cent (0.8 for 0.8 per cent), but the mapping reads them as fractions: 0.8 would become 80 per cent.',
};

export const NOT_FRACTION: LocalizedText = {
  nb: 'oppsettet venter brøk, men tallet er over 1. Står det prosent her nå?',
  nn: 'oppsettet ventar brøk, men talet er over 1. Står det prosent her no?',
  en: 'the mapping expects a fraction, but the number is above 1. Are these per cents now?',
};

export const ABOVE_HUNDRED: LocalizedText = {
  nb: 'en andel er over 100 prosent. Er kolonnene forskjøvet?',
  nn: 'ein del er over 100 prosent. Er kolonnene forskovne?',
  en: 'a rate is above 100 per cent. Have the columns shifted?',
};

export const periodContradicted = (mapped: LocalizedText, found: string): LocalizedText => ({
  nb: `oppsettet gjelder ${mapped.nb}, men her står ${found}.`,
  nn: `oppsettet gjeld ${mapped.nn}, men her står ${found}.`,
  en: `the mapping is for ${mapped.en}, but here stands ${found}.`,
});
