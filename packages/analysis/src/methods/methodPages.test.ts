import { LANGUAGES } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { listMethods } from './methodPages.ts';
import { faultsIn } from '../testing/targets.ts';

describe('the methods', () => {
  const pages = listMethods();

  it('each have a name of their own, a version, a citation, and words in every language', () => {
    expect(new Set(pages.map((page) => page.name)).size).toBe(pages.length);
    for (const page of pages) {
      expect(page.version).toMatch(/^\d+$/);
      expect(page.citation.length).toBeGreaterThan(20);
      for (const language of LANGUAGES) expect(page.title[language]).toMatch(/\S/);
    }
    expect(faultsIn(pages.map(({ name, description }) => ({ code: name, text: description })))).toEqual([]);
  });

  it('name the sources that the figures rest on', () => {
    const all = pages.map((page) => page.citation).join('\n');
    for (const source of [
      'Cleveland',
      'Hyndman & Athanasopoulos',
      'Wilson (1927)',
      'Newcombe (1998)',
      'Fenton (1960)',
      'Abadie',
    ])
      expect(all).toContain(source);
  });
});
