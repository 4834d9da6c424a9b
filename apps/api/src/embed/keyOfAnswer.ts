/** The name of an answer: everything that it is made from, so that two questions with one answer have one name. */
import { createHash } from 'node:crypto';
import { type View, viewToQuery } from '@regionpuls/domain';
import type { Sources } from '../sources.ts';
import { CODE_VERSION } from './codeVersion.ts';

/** @param rest the form, its size and the address that its links lead to. */
export async function keyOfAnswer(
  sources: Sources,
  view: View,
  ...rest: readonly (string | number | undefined)[]
): Promise<string> {
  const [figures, target] = await Promise.all([
    sources.figures.figures(view.asOf),
    view.target ? sources.agreements.target(view.target) : null,
  ]);
  const parts = [CODE_VERSION, viewToQuery(view), figures.revision, target, ...rest];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
