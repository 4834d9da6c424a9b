/** A method that makes a figure the source did not publish. */
import type { LocalizedText, Note } from '@regionpuls/domain';

export interface Method {
  name: string;
  /** Raised whenever the same input gives another number. */
  version: string;
  citation: string;
  /** Printed where the method's figures are shown: «our calculation». */
  note: Note;
}

export function method(name: string, citation: string, code: string, text: LocalizedText): Method {
  return { name, version: '1', citation, note: { code, text } };
}
