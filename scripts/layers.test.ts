/** The layer rules themselves are tested: each arrow drawn upwards in a small made-up house must be reported. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = dirname(import.meta.dirname);
let house = '';
afterEach(() => rmSync(house, { recursive: true, force: true }));

/** Builds a house of files and says which rules it breaks. */
function brokenRules(files: Record<string, string>): string[] {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  writeFileSync(
    join(house, 'tsconfig.json'),
    '{"compilerOptions":{"allowImportingTsExtensions":true,"noEmit":true}}',
  );
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    [
      '--config',
      join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      ...new Set(Object.keys(files).map((path) => path.split('/')[0]!)),
    ],
    { cwd: house, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
}

describe('layers', { timeout: 60_000 }, () => {
  it('lets a house with arrows downwards stand', () => {
    expect(
      brokenRules({
        'packages/domain/src/a.ts': 'export const a = 1;',
        'packages/regions/src/b.ts': "import { a } from '../../domain/src/a.ts'; export const b = a;",
        'apps/api/src/c.ts': "import { b } from '../../../packages/regions/src/b.ts'; export const c = b;",
      }),
    ).toEqual([]);
  });

  it.each([
    ['domain-is-ground', 'packages/domain/src/x.ts', 'packages/store/src/y.ts'],
    ['regions-rests-on-ground', 'packages/regions/src/x.ts', 'packages/store/src/y.ts'],
    ['stats-imports-nothing', 'packages/stats/src/x.ts', 'packages/domain/src/y.ts'],
    ['catalogue-rests-on-domain-and-formats', 'packages/catalogue/src/x.ts', 'packages/store/src/y.ts'],
    ['web-rests-on-packages', 'apps/web/src/x.ts', 'apps/api/src/y.ts'],
    ['browser-knows-no-catalogue', 'apps/web/src/x.ts', 'packages/catalogue/src/y.ts'],
    ['svg-charts-need-no-browser', 'packages/charts/src/svg/x.ts', 'packages/charts/src/live/y.ts'],
  ])('%s: refuses an arrow from %s to %s', (rule, from, to) => {
    const up = '../'.repeat(from.split('/').length - 1);
    expect(
      brokenRules({
        [from]: `import { y } from '${up}${to}'; export const x = y;`,
        [to]: 'export const y = 1;',
      }),
    ).toContain(rule);
  });

  it('refuses a circle', () => {
    expect(
      brokenRules({
        'packages/domain/src/x.ts': "import { y } from './y.ts'; export const x = () => y;",
        'packages/domain/src/y.ts': "import { x } from './x.ts'; export const y = () => x;",
      }),
    ).toContain('no-circles');
  });
});
