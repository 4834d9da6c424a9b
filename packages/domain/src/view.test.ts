import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOrdinal } from './period.ts';
import { MAX_REGIONS_IN_VIEW, type View, recipeSchema, viewSchema, viewToQuery } from './view.ts';

/** What a URL parser would hand over. */
function readQuery(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

const month = fc.integer({ min: 2000 * 12, max: 2030 * 12 }).map((n) => fromOrdinal('month', n));
const code = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => String(n).padStart(2, '0')),
  fc.integer({ min: 101, max: 5999 }).map((n) => String(n).padStart(4, '0')),
);
const anyView: fc.Arbitrary<View> = fc
  .record(
    {
      indicator: fc.constantFrom('nav-unemployed', 'lfs-employment-rate', 'population'),
      region: fc.uniqueArray(code, { minLength: 1, maxLength: MAX_REGIONS_IN_VIEW }),
      sex: fc.constantFrom('total', 'female', 'male'),
      range: fc.tuple(month, month).map((pair) => pair.sort()),
      hasRange: fc.boolean(),
      boundaries: fc.constantFrom(undefined, 'published', '2014', '2024'),
      recipe: fc.constantFrom(...recipeSchema.options),
      target: fc.constantFrom(undefined, 'fewer-unemployed'),
      asOf: fc.constantFrom(undefined, '2018-06-01', '2026-11-21T10:00:00Z'),
      lang: fc.constantFrom('nb', 'nn', 'en'),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      kind: fc.constantFrom('line', 'map', 'ranking'),
    },
    { noNullPrototype: true },
  )
  .map(({ range, hasRange, ...rest }) => {
    const view = { ...rest, ...(hasRange ? { from: range[0], to: range[1] } : {}) };
    return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as View;
  });

describe('view', () => {
  it('reads back from its own query, whatever it shows', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewSchema.parse(readQuery(viewToQuery(view)))).toEqual(view);
      }),
    );
  });

  it('leaves defaults out, so that the plainest link is the shortest', () => {
    const view = viewSchema.parse({ indicator: 'nav-unemployed', region: '31' });
    expect(viewToQuery(view)).toBe('indicator=nav-unemployed&region=31');
  });

  it.each([
    [{ region: '301' }, 'region', 'leading zeros'],
    [{ region: '31,31' }, 'region', 'twice'],
    [{ region: '03,11,15,18,31,32,33' }, 'region', 'at most 6'],
    [{ from: '2014-13' }, 'from', '2014-13'],
    [{ from: '2018-04', to: '2014-02' }, 'from', 'after'],
    [{ boundaries: 'today' }, 'boundaries', 'published'],
    [{ asOf: '1 June' }, 'asOf', 'YYYY-MM-DD'],
    [{ recipe: 'magic' }, 'recipe', 'change-12m'],
  ])('refuses %j, naming the parameter and what is allowed', (part, parameter, hint) => {
    const result = viewSchema.safeParse({ indicator: 'nav-unemployed', region: '31', ...part });
    expect(result.success).toBe(false);
    const issue = result.error!.issues[0]!;
    expect(issue.path[0]).toBe(parameter);
    expect(issue.message).toContain(hint);
  });

  it('refuses a parameter it does not know rather than ignore it', () => {
    const result = viewSchema.safeParse({ indicator: 'nav-unemployed', region: '31', regoin: '32' });
    expect(result.success).toBe(false);
  });
});
