/** Random municipal reforms for property tests: codes are renumbered, merged, split, and split into their neighbours. */
import type { Region, RegionChange } from '@regionpuls/domain';
import fc from 'fast-check';

export interface Reform {
  regions: Region[];
  changes: RegionChange[];
  /** The day before the first change, the days of change, in order. */
  dates: string[];
}

const FIRST = '2010-01-01';

const step = fc.array(
  fc.record({
    kind: fc.constantFrom('recode', 'merge', 'split', 'split+merge' as const),
    pick: fc.nat({ max: 50 }),
    size: fc.integer({ min: 2, max: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

export const reforms: fc.Arbitrary<Reform> = fc
  .tuple(fc.integer({ min: 3, max: 7 }), fc.array(step, { minLength: 1, maxLength: 4 }))
  .map(([size, steps]) => {
    let next = 1001;
    const live = new Map<string, string>();
    const regions: Region[] = [
      { code: '0', level: 'country', label: 'Landet', parent: null, validFrom: '1900-01-01', validTo: null },
      { code: '10', level: 'county', label: 'Fylket', parent: '0', validFrom: '1900-01-01', validTo: null },
    ];
    const changes: RegionChange[] = [];
    const begin = (date: string) => {
      const code = String(next++);
      live.set(code, date);
      return code;
    };
    const end = (code: string, validTo: string | null) => {
      const validFrom = live.get(code)!;
      live.delete(code);
      regions.push({ code, level: 'municipality', label: `By ${code}`, parent: '10', validFrom, validTo });
    };
    for (let at = 0; at < size; at++) begin('1950-01-01');
    const dates = [FIRST];
    steps.forEach((ops, at) => {
      const date = `${2012 + at}-01-01`;
      dates.push(date);
      const untouched = [...live.keys()];
      for (const { kind, pick, size: many } of ops) {
        const take = (count: number) =>
          Array.from({ length: Math.min(count, untouched.length) }, () =>
            untouched.splice(pick % untouched.length, 1),
          ).flat();
        const connect = (olds: readonly string[], news: readonly string[]) => {
          for (const oldCode of olds) {
            for (const newCode of news) changes.push({ oldCode, newCode, date, kind });
            end(oldCode, date);
          }
        };
        if (untouched.length === 0) continue;
        if (kind === 'recode') connect(take(1), [begin(date)]);
        else if (kind === 'merge') connect(take(many), [begin(date)]);
        else if (kind === 'split') {
          connect(
            take(1),
            Array.from({ length: many }, () => begin(date)),
          );
        } else {
          const [divided, ...others] = take(many);
          if (divided === undefined || others.length === 0) continue;
          const [a, b] = [begin(date), begin(date)];
          connect([divided], [a, b]);
          connect(others, [a]);
        }
      }
    });
    for (const code of [...live.keys()]) end(code, null);
    return { regions, changes, dates };
  });
