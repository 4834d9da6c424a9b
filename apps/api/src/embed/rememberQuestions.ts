/** Questions that were understood before: to read one takes longer than to send an answer that is kept. */
import { type View, viewToQuery } from '@regionpuls/domain';
import type { z } from 'zod';
import { readQuestion } from './readQuestion.ts';

const MOST = 2000;
const LONGEST = 500;

export interface Question<D> {
  view: View;
  /** The view in the one way of writing it. */
  query: string;
  delivery: D;
}

/** A function that reads a query as `readQuestion` does. @param url as it was asked for, the query in it. */
export function rememberQuestions<D extends z.ZodType>(
  delivery: D,
): (url: string, query: unknown) => Question<z.infer<D>> {
  const known = new Map<string, Question<z.infer<D>>>();
  return (url, query) => {
    const found = known.get(url);
    if (found) return found;
    const read = readQuestion(query, delivery);
    const question = { ...read, query: viewToQuery(read.view) };
    if (url.length <= LONGEST) known.set(url, question);
    if (known.size > MOST) known.delete(known.keys().next().value!);
    return question;
  };
}
