import { describe, expect, it } from 'vitest';
import { readQuestion } from './readQuestion.ts';

describe('the address of a comparison', () => {
  it('leaves the reader’s language and theme, and what is empty, out of the question', () => {
    expect(readQuestion(new URLSearchParams('indicator=a-b&sex=&lang=nn&theme=dark'))).toEqual({
      indicator: 'a-b',
    });
  });

  it('passes on what it does not know, so that it is refused and not overlooked', () => {
    expect(readQuestion(new URLSearchParams('regon=31'))).toEqual({ regon: '31' });
  });
});
