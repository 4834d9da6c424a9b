/** One cell of the tidy layout to its value, or a sentence saying what is wrong and what to write. */
import {
  type Breakdown,
  type LocalizedText,
  type Period,
  type Published,
  STATUSES,
  SEXES,
  type Status,
  breakdownOf,
  inEveryLanguage,
  isPeriod,
  parsePublished,
  regionCodeSchema,
} from '@regionpuls/domain';
import { quote } from '../problem.ts';

/** A cell that cannot be read, and what to write instead. */
export class CellError extends Error {
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super(text.nb);
    this.text = text;
  }
}

export function readIndicatorId(text: string): string {
  if (/^[a-z][a-z0-9-]+$/.test(text)) return text;
  throw new CellError({
    nb: `${quote(text)} er ikke en indikator. Skriv koden, for eksempel nav-unemployed.`,
    nn: `${quote(text)} er ikkje ein indikator. Skriv koden, til dømes nav-unemployed.`,
    en: `${quote(text)} is not an indicator. Write its code, such as nav-unemployed.`,
  });
}

export function readRegionCode(text: string): string {
  if (regionCodeSchema.safeParse(text).success) return text;
  const hint = regionHint(text);
  throw new CellError({
    nb: `${quote(text)} er ikke en regionkode. Skriv 0 (landet), to sifre (fylke) eller fire sifre (kommune), med nuller foran.${hint.nb}`,
    nn: `${quote(text)} er ikkje ein regionkode. Skriv 0 (landet), to siffer (fylke) eller fire siffer (kommune), med nullar framfor.${hint.nn}`,
    en: `${quote(text)} is not a region code. Write 0 (the country), two digits (county) or four digits (municipality), leading zeros kept.${hint.en}`,
  });
}

function regionHint(text: string): LocalizedText {
  if (text !== text.trim()) {
    return {
      nb: ' Cellen har mellomrom før eller etter.',
      nn: ' Cella har mellomrom før eller etter.',
      en: ' The cell has a blank before or after.',
    };
  }
  if (!/^\d$|^\d{3}$/.test(text)) return { nb: '', nn: '', en: '' };
  const padded = quote(text.padStart(text.length + 1, '0'));
  return {
    nb: ` Mangler det en null foran? Skriv ${padded}.`,
    nn: ` Manglar det ein null framfor? Skriv ${padded}.`,
    en: ` Has it lost its leading zero? Write ${padded}.`,
  };
}

export function readPeriod(text: string): Period {
  if (isPeriod(text)) return text;
  throw new CellError({
    nb: `${quote(text)} er ikke en periode. Skriv ÅÅÅÅ, ÅÅÅÅ-Q1 til ÅÅÅÅ-Q4, eller ÅÅÅÅ-MM med måned 01 til 12.`,
    nn: `${quote(text)} er ikkje ein periode. Skriv ÅÅÅÅ, ÅÅÅÅ-Q1 til ÅÅÅÅ-Q4, eller ÅÅÅÅ-MM med månad 01 til 12.`,
    en: `${quote(text)} is not a period. Write YYYY, YYYY-Q1 to YYYY-Q4, or YYYY-MM with month 01 to 12.`,
  });
}

export function readStatus(text: string): Status {
  const status = STATUSES.find((known) => known === text);
  if (status) return status;
  const list = STATUSES.join(', ');
  throw new CellError({
    nb: `${quote(text)} er ikke en status. Skriv ${list}.`,
    nn: `${quote(text)} er ikkje ein status. Skriv ${list}.`,
    en: `${quote(text)} is not a status. Write ${list}.`,
  });
}

/** A number in the plain machine form, or null for an empty cell. */
export function readValue(text: string): number | null {
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const hint = valueHint(text);
  throw new CellError({
    nb: `${quote(text)} er ikke et tall slik filen skal ha det. ${hint.nb}`,
    nn: `${quote(text)} er ikkje eit tal slik fila skal ha det. ${hint.nn}`,
    en: `${quote(text)} is not a number as the file is to have it. ${hint.en}`,
  });
}

function valueHint(text: string): LocalizedText {
  if (/^[*.:]+$/.test(text)) {
    return {
      nb: 'Et skjult tall skrives som tom celle med status suppressed; et manglende tall med status missing.',
      nn: 'Eit skjult tal blir skrive som tom celle med status suppressed; eit tal som manglar, med status missing.',
      en: 'A hidden number is written as an empty cell with the status suppressed; a missing one with the status missing.',
    };
  }
  if (text.includes('\u2212')) {
    return {
      nb: 'Minus skrives med bindestrek (-), ikke U+2212.',
      nn: 'Minus blir skrive med bindestrek (-), ikkje U+2212.',
      en: 'Minus is written with a hyphen (-), not U+2212.',
    };
  }
  if (/^-?\d+e/i.test(text)) {
    return {
      nb: 'Skriv tallet helt ut, uten eksponent.',
      nn: 'Skriv talet heilt ut, utan eksponent.',
      en: 'Write the number out, without an exponent.',
    };
  }
  const compact = text.replace(/[\s\u00a0\u2009\u202f]/g, '');
  if (compact !== text && /^-?\d+([.,]\d+)?$/.test(compact)) {
    const plain = compact.replace(',', '.');
    return {
      nb: `Skriv det uten mellomrom: ${plain}.`,
      nn: `Skriv det utan mellomrom: ${plain}.`,
      en: `Write it without blanks: ${plain}.`,
    };
  }
  if (/^-?\d+,\d+$/.test(text)) {
    const plain = text.replace(',', '.');
    return {
      nb: `Skriv punktum som desimaltegn: ${plain}.`,
      nn: `Skriv punktum som desimalteikn: ${plain}.`,
      en: `Write a point as the decimal mark: ${plain}.`,
    };
  }
  return {
    nb: 'Skriv bare sifre, eventuelt med punktum som desimaltegn: 131000, 2.8 eller -4.',
    nn: 'Skriv berre siffer, eventuelt med punktum som desimalteikn: 131000, 2.8 eller -4.',
    en: 'Write digits only, possibly with a point as the decimal mark: 131000, 2.8 or -4.',
  };
}

export function readSex(text: string): Breakdown {
  const sex = SEXES.find((known) => known === text);
  if (sex) return breakdownOf('sex', sex);
  const list = SEXES.join(', ');
  throw new CellError({
    nb: `${quote(text)} er ikke et kjønn i filen. Skriv ${list}.`,
    nn: `${quote(text)} er ikkje eit kjønn i fila. Skriv ${list}.`,
    en: `${quote(text)} is not a sex in the file. Write ${list}.`,
  });
}

/** @param members label or code as written → code; `total` is always allowed. */
export function readMember(text: string, dimension: string, members: ReadonlyMap<string, string>): Breakdown {
  if (text === 'total') return 'total';
  const code = members.get(text);
  if (code) return breakdownOf(dimension, code);
  const known = [...new Set(members.values())].join(', ');
  throw new CellError({
    nb: `${quote(text)} er ikke en kjent verdi for ${dimension}. Skriv kildens navn, eller total, ${known}.`,
    nn: `${quote(text)} er ikkje ein kjend verdi for ${dimension}. Skriv namnet kjelda bruker, eller total, ${known}.`,
    en: `${quote(text)} is not a known value of ${dimension}. Write the source’s name, or total, ${known}.`,
  });
}

/** Null for an empty cell: an undated release. */
export function readPublished(text: string): Published | null {
  if (text === '') return null;
  try {
    return parsePublished(text);
  } catch {
    throw new CellError({
      nb: `${quote(text)} er ikke en publiseringsdato. Skriv ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM, eller >=ÅÅÅÅ-MM-DD når datoen er ukjent.`,
      nn: `${quote(text)} er ikkje ein publiseringsdato. Skriv ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM, eller >=ÅÅÅÅ-MM-DD når datoen er ukjend.`,
      en: `${quote(text)} is not a publication date. Write YYYY-MM-DD, YYYY-MM, or >=YYYY-MM-DD when the date is unknown.`,
    });
  }
}

/** What is wrong between a value and its status; null when they agree. */
export function disagreement(value: number | null, isWithout: boolean, status: Status): LocalizedText | null {
  if (isWithout) {
    if (value === null) return null;
    const shown = quote(String(value));
    return {
      nb: `status ${status} skal ha tom verdi, men cellen har ${shown}.`,
      nn: `status ${status} skal ha tom verdi, men cella har ${shown}.`,
      en: `the status ${status} is to have no value, but the cell has ${shown}.`,
    };
  }
  if (value !== null) return null;
  const words = {
    nb: 'verdien er tom, men status er',
    nn: 'verdien er tom, men status er',
    en: 'the value is empty, but the status is',
  };
  const write = {
    nb: 'Skriv suppressed (skjult) eller missing (mangler) når tallet ikke finnes.',
    nn: 'Skriv suppressed (skjult) eller missing (manglar) når talet ikkje finst.',
    en: 'Write suppressed (hidden) or missing where there is no number.',
  };
  return inEveryLanguage((language) => `${words[language]} ${status}. ${write[language]}`);
}
