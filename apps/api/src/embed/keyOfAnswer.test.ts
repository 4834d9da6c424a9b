import { viewSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import type { Sources } from '../sources.ts';
import { keyOfAnswer } from './keyOfAnswer.ts';
import type { Question } from './rememberQuestions.ts';

/** One question, asked again and again while what its answer is made from changes. */
function ask() {
  const now = {
    revision: '1',
    target: { goal: 3400 } as object | null,
    form: 'page',
    origin: 'https://a.no',
  };
  const sources = {
    figures: { figures: async () => ({ revision: now.revision }) },
    agreements: { target: async () => now.target },
  } as unknown as Sources;
  const view = viewSchema.parse({ indicator: 'nav-unemployed', region: '31', target: 'ostfold-ledighet' });
  const question: Question<unknown> = { view, query: 'indicator=nav-unemployed', delivery: { width: 600 } };
  return { now, key: () => keyOfAnswer(sources, question, now.form, now.origin) };
}

describe('the name of an answer', () => {
  it.each([
    ['figures', { revision: '2' }],
    ['the agreed target', { target: { goal: 3500 } }],
    ['that there is a target', { target: null }],
    ['the form', { form: 'svg' }],
    ['the address that links lead to', { origin: 'https://b.no' }],
  ])('is another when it is made from other things: %s', async (_, change) => {
    const { now, key } = ask();
    const before = { ...now };
    const first = await key();
    expect(await key()).toBe(first);
    Object.assign(now, change);
    expect(await key()).not.toBe(first);
    Object.assign(now, before);
    expect(await key()).toBe(first);
  });
});
