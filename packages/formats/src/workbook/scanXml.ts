import { Parser } from 'saxen';
import { WorkbookRefused } from './workbookRefused.ts';
import { WORKBOOK_TEXTS } from './workbookTexts.ts';

export interface XmlHandler {
  /** @param name without its prefix. @param attribute value by name, «:id» under any prefix; undefined where there is none. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const DEEPEST = 100;

/**
 * Reads a part of the workbook from its first tag to its last. Definitions (DOCTYPE) are refused, so no entity can grow; what
 * is not well-formed is refused, so a skipped attribute cannot move a cell.
 * @throws WorkbookRefused
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let depth = 0;
  const damaged = () => {
    throw new WorkbookRefused(WORKBOOK_TEXTS.damaged);
  };
  new Parser()
    .on('error', damaged)
    .on('warn', damaged)
    .on('attention', () => {
      throw new WorkbookRefused(WORKBOOK_TEXTS.entities);
    })
    .on('question', (text) => {
      const encoding = /\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
      if (encoding && !/^(utf-8|us-ascii)$/i.test(encoding)) damaged();
    })
    .on('openTag', (name, attributes, decode) => {
      depth += 1;
      if (depth > DEEPEST) damaged();
      let found: Record<string, string> | undefined;
      handler.open(localName(name), (wanted) => {
        found ??= attributes();
        const value = wanted.startsWith(':') ? prefixed(found, wanted) : found[wanted];
        return value === undefined ? undefined : decode(value);
      });
    })
    .on('closeTag', (name) => {
      depth -= 1;
      handler.close?.(localName(name));
    })
    .on('text', (text, decode) => handler.text?.(decode(text)))
    .on('cdata', (text) => handler.text?.(text))
    .parse(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function prefixed(attributes: Record<string, string>, wanted: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(wanted));
  return name && attributes[name];
}
