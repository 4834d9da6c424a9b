import { describe, expect, it } from 'vitest';
import { TEXTS } from '../texts/texts.ts';
import { writeCode } from './writeCode.ts';

const FETCHED = { csv: 'https://x/a?format=csv', jsonStat: 'https://x/a?format=json-stat', codes: ['part'] };

describe('code that fetches figures', () => {
  it('keeps every column of codes as text, so that no zero in front is lost', () => {
    const words = TEXTS.nb.downloads.code;
    expect(writeCode('r', FETCHED, words)).toContain('colClasses = c(part = "character")');
    expect(writeCode('python', FETCHED, words)).toContain('dtype={"part": str},');
  });
});
