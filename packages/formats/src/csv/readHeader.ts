/** The header line of comma-separated text, strict about names. */
import { type LocalizedText, type Remark, inEveryLanguage } from '@regionpuls/domain';
import { MAX_PROBLEMS, type Reading, quote, refuse, unreadable } from '../problem.ts';
import { splitLine } from './splitLine.ts';

export interface Layout {
  required: readonly string[];
  /** Columns that may be left out. */
  optional: readonly string[];
  /** Columns of which a last cell cannot be half written and still look whole, because its values are a closed set. */
  closed: readonly string[];
}

/** Place of each column present, in the order of the file. */
export function readHeader(text: string, { required, optional }: Layout): Reading<Map<string, number>> {
  const allowed = [...required, ...optional];
  const names = splitLine(text) ?? [];
  const list = listOf(required, optional);
  if (names.length === 1 && /[;\t]/.test(text)) {
    const message = {
      nb: `skilletegnet må være komma, ikke semikolon eller tabulator. ${list.nb}`,
      nn: `skiljeteiknet må vere komma, ikkje semikolon eller tabulator. ${list.nn}`,
      en: `the separator must be a comma, not a semicolon or a tab. ${list.en}`,
    };
    return refuse(unreadable(message, { line: 1 }));
  }
  const columns = new Map<string, number>();
  const remarks: Remark[] = [];
  const flaw = (column: string, message: LocalizedText) =>
    remarks.push(unreadable(message, { line: 1, column }));
  for (const [place, name] of names.entries()) {
    if (!allowed.includes(name)) {
      flaw(name, {
        nb: `ukjent kolonne ${quote(name)}. ${list.nb}`,
        nn: `ukjend kolonne ${quote(name)}. ${list.nn}`,
        en: `unknown column ${quote(name)}. ${list.en}`,
      });
    } else if (columns.has(name)) {
      flaw(name, {
        nb: `kolonnen ${quote(name)} står to ganger.`,
        nn: `kolonnen ${quote(name)} står to gonger.`,
        en: `the column ${quote(name)} is there twice.`,
      });
    } else columns.set(name, place);
  }
  for (const name of required) {
    if (columns.has(name)) continue;
    flaw(name, {
      nb: `kolonnen ${quote(name)} mangler. ${list.nb}`,
      nn: `kolonnen ${quote(name)} manglar. ${list.nn}`,
      en: `the column ${quote(name)} is missing. ${list.en}`,
    });
  }
  return remarks.length > 0 ? refuse(...remarks.slice(0, MAX_PROBLEMS)) : { ok: true, value: columns };
}

function listOf(required: readonly string[], optional: readonly string[]): LocalizedText {
  const words = {
    nb: ['Kolonnene skal være', 'og eventuelt'],
    nn: ['Kolonnane skal vere', 'og eventuelt'],
    en: ['The columns are to be', 'and possibly'],
  };
  return inEveryLanguage((language) => {
    const [are, possibly] = words[language];
    return `${are} ${required.join(', ')}${optional.length ? ` ${possibly} ${optional.join(', ')}` : ''}.`;
  });
}
