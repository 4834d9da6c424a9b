import { describe, expect, it } from 'vitest';
import { UsageError, readCommand } from './commandLine.ts';

describe('readCommand', () => {
  it('reads a tidy delivery with all its options', () => {
    const args = 'tidy fil.csv --source nav --published 2026-02-05 --boundaries 2024 --dry-run'.split(' ');
    expect(readCommand(args)).toEqual({
      kind: 'tidy',
      file: 'fil.csv',
      source: 'nav',
      published: '2026-02-05',
      boundaries: '2024',
      dryRun: true,
      json: false,
    });
  });

  it.each([
    ['', 'Oppgi en kommando'],
    ['publish', '«publish» er ikke en kommando'],
    ['tidy --source nav', 'én fil; fikk 0'],
    ['tidy a.csv', 'trenger --source'],
    ['tidy a.csv --source nav --force', '--force'],
    ['regions a.csv --published 2024-01-01', 'to filer'],
    ['regions a.csv b.csv', 'trenger --published'],
    ['bundled --source nav', 'tar ikke --source'],
  ])('refuses «%s», saying why', (line, message) => {
    const read = () => readCommand(line.split(' ').filter(Boolean));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
