/** Which files of the package are what: paths are told by the files themselves and differ between the programs that write them. */
import { visibleText } from '../visibleText.ts';
import { scanXml } from './scanXml.ts';

export interface Relation {
  id: string;
  /** Last word of the type, `worksheet`, `styles` …: the rest differs between the two editions of the standard. */
  type: string;
  /** Path inside the package, without a slash in front. */
  path: string;
}

/** A `.rels` file. What points out of the file is left out: nothing is ever fetched. @throws WorkbookRefused */
export function readRelations(xml: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  scanXml(xml, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      const type = attribute('Type') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePath(target, folder),
      });
    },
  });
  return relations;
}

function resolvePath(target: string, folder: string): string {
  const whole = target.startsWith('/') ? target : `${folder}/${target}`;
  const parts: string[] = [];
  for (const part of whole.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export interface WorkbookContents {
  sheets: { name: string; hidden: boolean; relation: string }[];
  from1904: boolean;
}

/** `xl/workbook.xml`. @throws WorkbookRefused */
export function readWorkbookContents(xml: string): WorkbookContents {
  const contents: WorkbookContents = { sheets: [], from1904: false };
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') contents.from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      contents.sheets.push({
        name: visibleText(attribute('name') ?? ''),
        hidden: (attribute('state') ?? 'visible') !== 'visible',
        relation: attribute(':id') ?? '',
      });
    },
  });
  return contents;
}

/** `docProps/core.xml`: when the file was last saved, or null. @throws WorkbookRefused */
export function readModified(xml: string): string | null {
  let modified = '';
  let inside = false;
  scanXml(xml, {
    open: (name) => (inside = name === 'modified'),
    close: () => (inside = false),
    text: (text) => (modified += inside ? text : ''),
  });
  return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(modified) ? modified : null;
}
