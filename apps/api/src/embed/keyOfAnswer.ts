/** The name of an answer: everything that it is made from, so that two questions with one answer have one name. */
import { createHash } from 'node:crypto';
import type { Sources } from '../sources.ts';
import { CODE_VERSION } from './codeVersion.ts';
import type { Question } from './rememberQuestions.ts';

interface Made {
  form: string;
  revision: string;
  target: string;
  origin: string;
  key: string;
}

/** By question: what its last answer was made from, and that answer's name. */
const last = new WeakMap<Question<unknown>, Made>();

/** @param form which one of the answers it is. @param origin the address that its links lead to. */
export async function keyOfAnswer(
  sources: Sources,
  question: Question<unknown>,
  form: string,
  origin: string,
): Promise<string> {
  const { view, query, delivery } = question;
  const { revision } = await sources.figures.figures(view.asOf);
  const target = view.target ? JSON.stringify(await sources.agreements.target(view.target)) : '';
  const known = last.get(question);
  if (
    known?.revision === revision &&
    known.target === target &&
    known.form === form &&
    known.origin === origin
  ) {
    return known.key;
  }
  const parts = JSON.stringify([CODE_VERSION, query, revision, target, form, delivery, origin]);
  const key = createHash('sha256').update(parts).digest('base64url').slice(0, 22);
  last.set(question, { form, revision, target, origin, key });
  return key;
}
