import { describe, expect, it } from 'vitest';
import { USAGE, readCommand } from './commandLine.ts';
import { UsageError } from './commands/command.ts';
import { commands } from './commands/index.ts';

describe('readCommand', () => {
  it('reads a tidy delivery with all its options', () => {
    const args = 'tidy fil.csv --source nav --published 2026-02-05 --boundaries 2024 --dry-run'.split(' ');
    const { command, operands, flags } = readCommand(args)!;
    expect(command.name).toBe('tidy');
    expect(operands).toEqual(['fil.csv']);
    expect({ ...flags }).toEqual({
      source: 'nav',
      published: '2026-02-05',
      boundaries: '2024',
      'dry-run': true,
    });
  });

  it.each([
    ['', 'Oppgi en kommando'],
    ['publish', '«publish» er ikke en kommando'],
    ['tidy --source nav', 'trenger FIL; fikk 0'],
    ['tidy a.csv', 'trenger --source'],
    ['tidy a.csv --source nav --force', '--force'],
    ['regions a.csv --published 2024-01-01', 'trenger FIL og ENDRINGER'],
    ['regions a.csv b.csv', 'trenger --published'],
    ['bundled --source nav', 'tar ikke --source'],
    ['accept 3 --by Kari', 'trenger --reason'],
  ])('refuses «%s», saying why', (line, message) => {
    const read = () => readCommand(line.split(' ').filter(Boolean));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });

  it('tells of every command, and asks for help without one', () => {
    for (const { name, usage, required = [], flags } of commands) {
      expect(usage.startsWith(name)).toBe(true);
      expect(USAGE).toContain(usage);
      for (const flag of required) expect(flags).toContain(flag);
    }
    expect(readCommand(['--help'])).toBeNull();
  });
});
