import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTurtle } from './testing/readTurtle.ts';
import { blank, iri, localized, name, plain, typed, writeTurtle } from './turtle.ts';

const PREFIXES = { ex: 'https://example.org/' };

describe('writeTurtle', () => {
  it('writes subjects, lists, languages, datatypes and nested blank nodes', () => {
    const text = writeTurtle(PREFIXES, [
      {
        iri: 'https://example.org/a#b',
        properties: [
          ['a', [name('ex:Thing')]],
          ['ex:empty', []],
          ['ex:title', localized({ nb: 'Å', nn: 'Ø', en: 'E' })],
          ['ex:time', [blank([['ex:start', [typed('2018-04-01', 'ex:date')]]])]],
        ],
      },
    ]);
    const subject = '<https://example.org/a#b>';
    expect(readTurtle(text)).toEqual([
      {
        subject,
        predicate: '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>',
        object: '<https://example.org/Thing>',
      },
      { subject, predicate: '<https://example.org/title>', object: '"Å"@nb' },
      { subject, predicate: '<https://example.org/title>', object: '"Ø"@nn' },
      { subject, predicate: '<https://example.org/title>', object: '"E"@en' },
      {
        subject: '_:1',
        predicate: '<https://example.org/start>',
        object: '"2018-04-01"^^<https://example.org/date>',
      },
      { subject, predicate: '<https://example.org/time>', object: '_:1' },
    ]);
  });

  it('lets no text out of its literal, and no address out of its brackets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('"', '\\', '\n', '\r', '\t', '\u0000', '\u0085', '.', '>', '@', "'", 'u0041'),
      }),
    );
    fc.assert(
      fc.property(text, text, (literal, address) => {
        const [triple, ...more] = readTurtle(
          writeTurtle(PREFIXES, [
            {
              iri: 'https://example.org/s',
              properties: [['ex:p', [plain(literal), iri(`urn:x:${address}`)]]],
            },
          ]),
        );
        expect(triple!.object).toBe(`"${literal}"`);
        expect(more).toHaveLength(1);
      }),
    );
  });
});

describe('the checker', () => {
  it.each([
    ['an open literal', '<a:s> <a:p> "x .'],
    ['a newline in a literal', '<a:s> <a:p> "x\ny" .'],
    ['an unknown escape', '<a:s> <a:p> "\\x" .'],
    ['a missing full stop', '<a:s> <a:p> <a:o>'],
    ['a blank in an address', '<a:s> <a:p> <a: o> .'],
    ['an undeclared prefix', '<a:s> ex:p <a:o> .'],
    ['a relative address', '<a:s> <a:p> <o> .'],
    ['an object that is missing', '<a:s> <a:p> ; <a:q> <a:o> .'],
    ['a bracket that is not closed', '<a:s> <a:p> [ <a:q> <a:o> .'],
  ])('refuses %s', (_, text) => {
    expect(() => readTurtle(`${text}\n`)).toThrow();
  });
});
