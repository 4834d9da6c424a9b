/** One cell of the tidy layout to its value, or a sentence saying what is wrong and what to write. */
import {
  type Breakdown,
  type Period,
  type Published,
  STATUSES,
  SEXES,
  type Status,
  breakdownOf,
  isPeriod,
  parsePublished,
  regionCodeSchema,
} from '@regionpuls/domain';
import { quote } from '../problem.ts';

/** A mended cell, or a refusal. */
export class CellError extends Error {}

export function readIndicatorId(text: string): string {
  if (/^[a-z][a-z0-9-]+$/.test(text)) return text;
  throw new CellError(`${quote(text)} er ikke en indikator. Skriv koden, for eksempel nav-unemployed.`);
}

export function readRegionCode(text: string): string {
  if (regionCodeSchema.safeParse(text).success) return text;
  const hint =
    text !== text.trim()
      ? ' Cellen har mellomrom før eller etter.'
      : /^\d$|^\d{3}$/.test(text)
        ? ` Mangler det en null foran? Skriv ${quote(text.padStart(text.length + 1, '0'))}.`
        : '';
  throw new CellError(
    `${quote(text)} er ikke en regionkode. Skriv 0 (landet), to sifre (fylke) eller fire sifre (kommune), med nuller foran.${hint}`,
  );
}

export function readPeriod(text: string): Period {
  if (isPeriod(text)) return text;
  throw new CellError(
    `${quote(text)} er ikke en periode. Skriv ÅÅÅÅ, ÅÅÅÅ-Q1 til ÅÅÅÅ-Q4, eller ÅÅÅÅ-MM med måned 01 til 12.`,
  );
}

export function readStatus(text: string): Status {
  const status = STATUSES.find((known) => known === text);
  if (status) return status;
  throw new CellError(`${quote(text)} er ikke en status. Skriv ${STATUSES.join(', ')}.`);
}

/** A number in the plain machine form, or null for an empty cell. */
export function readValue(text: string): number | null {
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new CellError(`${quote(text)} er ikke et tall slik filen skal ha det. ${valueHint(text)}`);
}

function valueHint(text: string): string {
  if (/^[*.:]+$/.test(text)) {
    return 'Et skjult tall skrives som tom celle med status suppressed; et manglende tall med status missing.';
  }
  if (text.includes('\u2212')) return 'Minus skrives med bindestrek (-), ikke U+2212.';
  if (/^-?\d+e/i.test(text)) return 'Skriv tallet helt ut, uten eksponent.';
  const compact = text.replace(/[\s\u00a0\u2009\u202f]/g, '');
  if (compact !== text && /^-?\d+([.,]\d+)?$/.test(compact)) {
    return `Skriv det uten mellomrom: ${compact.replace(',', '.')}.`;
  }
  if (/^-?\d+,\d+$/.test(text)) return `Skriv punktum som desimaltegn: ${text.replace(',', '.')}.`;
  return 'Skriv bare sifre, eventuelt med punktum som desimaltegn: 131000, 2.8 eller -4.';
}

export function readSex(text: string): Breakdown {
  const sex = SEXES.find((known) => known === text);
  if (sex) return breakdownOf('sex', sex);
  throw new CellError(`${quote(text)} er ikke et kjønn i filen. Skriv ${SEXES.join(', ')}.`);
}

/** @param members label or code as written → code; `total` is always allowed. */
export function readMember(text: string, dimension: string, members: ReadonlyMap<string, string>): Breakdown {
  if (text === 'total') return 'total';
  const code = members.get(text);
  if (code) return breakdownOf(dimension, code);
  const known = [...new Set(members.values())].join(', ');
  throw new CellError(
    `${quote(text)} er ikke en kjent verdi for ${dimension}. Skriv kildens navn, eller total, ${known}.`,
  );
}

/** Null for an empty cell: an undated release. */
export function readPublished(text: string): Published | null {
  if (text === '') return null;
  try {
    return parsePublished(text);
  } catch {
    throw new CellError(
      `${quote(text)} er ikke en publiseringsdato. Skriv ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM, eller >=ÅÅÅÅ-MM-DD når datoen er ukjent.`,
    );
  }
}
