import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignHeadings } from './alignHeadings.ts';

const said = (before: string, now: string) =>
  alignHeadings([...before].map(blank), [...now].map(blank)).map(
    ({ from, to }) => `${from ?? ''}>${to ?? ''}`,
  );
const blank = (letter: string) => (letter === '.' ? '' : letter);

describe('alignHeadings', () => {
  it.each([
    ['abc', 'abc', []],
    ['abc', 'abxc', ['>3', '3>4']],
    ['abc', 'ac', ['2>', '3>2']],
    ['abc', 'axc', ['2>2']],
    ['abc', 'abc.', []],
    ['ab.ab', 'ab.b', ['4>', '5>4']],
    ['ab.ab', 'ab.axb', ['>5', '5>6']],
    ['abc', '', ['1>', '2>', '3>']],
    ['', 'a', ['>1']],
  ])('tells what became of %j in %j', (before, now, changes) => {
    expect(said(before, now).sort()).toEqual([...changes].sort());
  });

  it('tells two columns that have changed places', () => {
    expect(said('abc', 'bac')).toHaveLength(1 + 1);
    expect(said('abc', 'bac').every((change) => /^[12]>[12]$/.test(change))).toBe(true);
  });

  it('accounts for every heading: nothing is lost, and nothing comes from nowhere', () => {
    const headings = fc.array(fc.constantFrom('', 'Antall', 'Prosent', 'Kommune', 'Kjønn'), { maxLength: 8 });
    fc.assert(
      fc.property(headings, headings, (before, now) => {
        const changes = alignHeadings(before, now);
        const rebuilt = new Map(before.map((text, index) => [index + 1, text]));
        for (const { from } of changes) if (from !== null) rebuilt.delete(from);
        for (const { to } of changes) if (to !== null) rebuilt.set(to, now[to - 1]!);
        const filled = [...rebuilt].filter(([, text]) => text !== '').sort(([a], [b]) => a - b);
        expect(filled).toEqual(now.flatMap((text, index) => (text === '' ? [] : [[index + 1, text]])));
      }),
    );
  });
});
