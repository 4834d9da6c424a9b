import type { LocalizedText, Place, Remark } from '@regionpuls/domain';
import { unreadable } from '../problem.ts';

/** Thrown while a workbook is opened and caught by `openWorkbook`, which hands on the remark. */
export class WorkbookRefused extends Error {
  readonly remark: Remark;

  constructor(message: LocalizedText, place?: Place) {
    super(message.en);
    this.remark = unreadable(message, place);
  }
}
