/** Why a file is refused before anything in it is read, in words for the one who sent it. */
import type { LocalizedText } from '@regionpuls/domain';

export const WORKBOOK_TEXTS = {
  empty: {
    nb: 'filen er tom.',
    nn: 'fila er tom.',
    en: 'the file is empty.',
  },
  oldExcel: {
    nb: 'filen er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som .xlsx.',
    nn: 'fila er i det gamle Excel-formatet (.xls). Opne henne i Excel og lagre henne som .xlsx.',
    en: 'the file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  },
  encrypted: {
    nb: 'filen er beskyttet med passord. Fjern passordet i Excel og lagre den på nytt.',
    nn: 'fila er verna med passord. Ta bort passordet i Excel og lagre henne på nytt.',
    en: 'the file is protected by a password. Remove the password in Excel and save it again.',
  },
  html: {
    nb: 'filen er en nettside (HTML) eller XML, ikke et regneark. Kilden har trolig svart med en feilmelding.',
    nn: 'fila er ei nettside (HTML) eller XML, ikkje eit rekneark. Kjelda har truleg svart med ei feilmelding.',
    en: 'the file is a web page (HTML) or XML, not a workbook. The source has probably answered with an error message.',
  },
  text: {
    nb: 'filen er tekst, for eksempel CSV, og ikke et regneark. Les den som CSV, eller lagre den som .xlsx.',
    nn: 'fila er tekst, til dømes CSV, og ikkje eit rekneark. Les henne som CSV, eller lagre henne som .xlsx.',
    en: 'the file is text, such as CSV, and not a workbook. Read it as CSV, or save it as .xlsx.',
  },
  otherFile: {
    nb: 'filen er ikke et regneark (.xlsx).',
    nn: 'fila er ikkje eit rekneark (.xlsx).',
    en: 'the file is not a workbook (.xlsx).',
  },
  otherZip: {
    nb: 'filen er en zip-fil uten regneark i. Pakk den ut og send regnearket (.xlsx) for seg.',
    nn: 'fila er ei zip-fil utan rekneark i. Pakk henne ut og send reknearket (.xlsx) for seg.',
    en: 'the file is a zip file without a workbook in it. Unpack it and send the workbook (.xlsx) by itself.',
  },
  openDocument: {
    nb: 'filen er et regneark fra LibreOffice (.ods). Lagre det som .xlsx.',
    nn: 'fila er eit rekneark frå LibreOffice (.ods). Lagre det som .xlsx.',
    en: 'the file is a LibreOffice spreadsheet (.ods). Save it as .xlsx.',
  },
  binary: {
    nb: 'filen er et binært regneark (.xlsb). Lagre det som .xlsx.',
    nn: 'fila er eit binært rekneark (.xlsb). Lagre det som .xlsx.',
    en: 'the file is a binary workbook (.xlsb). Save it as .xlsx.',
  },
  macros: {
    nb: 'regnearket har makroer og tas ikke imot. Lagre det som vanlig regneark (.xlsx).',
    nn: 'reknearket har makroar og blir ikkje teke imot. Lagre det som vanleg rekneark (.xlsx).',
    en: 'the workbook has macros and is not accepted. Save it as an ordinary workbook (.xlsx).',
  },
  nested: {
    nb: 'regnearket har pakkede filer eller andre regneark inni seg. Fjern dem og lagre på nytt.',
    nn: 'reknearket har pakka filer eller andre rekneark inni seg. Ta dei bort og lagre på nytt.',
    en: 'the workbook has packed files or other workbooks inside it. Remove them and save again.',
  },
  cut: {
    nb: 'filen er ufullstendig: slutten mangler. Hent den på nytt.',
    nn: 'fila er ufullstendig: slutten manglar. Hent henne på nytt.',
    en: 'the file is incomplete: its end is missing. Fetch it again.',
  },
  damaged: {
    nb: 'filen er skadet: innholdet stemmer ikke med innholdsfortegnelsen. Hent den på nytt, eller åpne og lagre den i Excel.',
    nn: 'fila er skadd: innhaldet stemmer ikkje med innhaldslista. Hent henne på nytt, eller opne og lagre henne i Excel.',
    en: 'the file is damaged: its content does not agree with its table of contents. Fetch it again, or open and save it in Excel.',
  },
  unusualZip: {
    nb: 'filen er pakket på en måte som vanlige regneark ikke er (zip64, kryptering eller ukjent pakking). Åpne og lagre den i Excel.',
    nn: 'fila er pakka på ein måte som vanlege rekneark ikkje er (zip64, kryptering eller ukjend pakking). Opne og lagre henne i Excel.',
    en: 'the file is packed in a way that ordinary workbooks are not (zip64, encryption or unknown packing). Open and save it in Excel.',
  },
  bomb: {
    nb: 'filen pakker seg ut til mye mer enn et regneark gjør, og tas ikke imot.',
    nn: 'fila pakkar seg ut til mykje meir enn eit rekneark gjer, og blir ikkje teken imot.',
    en: 'the file unpacks to much more than a workbook does, and is not accepted.',
  },
  entities: {
    nb: 'regnearket har definisjoner (DOCTYPE) som regneark ikke skal ha, og tas ikke imot.',
    nn: 'reknearket har definisjonar (DOCTYPE) som rekneark ikkje skal ha, og blir ikkje teke imot.',
    en: 'the workbook has definitions (DOCTYPE) that workbooks must not have, and is not accepted.',
  },
} satisfies Record<string, LocalizedText>;
