import { scanXml } from './scanXml.ts';
import { unescapeText } from './unescapeText.ts';

/** `xl/sharedStrings.xml`: the texts by number, runs of different letter styles put together. @throws WorkbookRefused */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let taking = false;
  let phonetic = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') taking = !phonetic;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') taking = false;
    },
    text(piece) {
      if (taking) text += piece;
    },
  });
  return texts;
}
