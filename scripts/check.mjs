/**
 * `npm test`: types, lint, layers, then every test in a real run. Ends with the counts on a line of their own; a check
 * that is not a test counts as one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged, run } from './build.mjs';

// Nothing here is fetched from the network, and each of hundreds of processes would read every certificate before it begins.
delete process.env.NODE_EXTRA_CA_CERTS;

const counts = { passed: 0, failed: 0, skipped: 0 };

async function step(name, work) {
  const started = Date.now();
  try {
    await work();
    counts.passed += 1;
    console.log(`   ${name}: ok (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    counts.failed += 1;
    console.error(`   ${name}: ${error.message}`);
  }
}

// The two longest side by side: what one of them finds names its file.
console.log('\n── types, lint, format, layers, build');
await Promise.all([
  step('lint', () => run('eslint', ['.', '--max-warnings', '0'])),
  (async () => {
    await step('types', () => run('tsc', ['-p', 'tsconfig.json']));
    await step('types without browser and Node', () => run('tsc', ['-p', 'packages/tsconfig.json']));
    await step('format', () => run('prettier', ['--check', '--log-level', 'warn', '.']));
    await step('layers', () => run('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps']));
  })(),
]);
await step('build', () => buildIfChanged());

console.log('\n── tests');
const folder = mkdtempSync(join(tmpdir(), 'regionpuls-'));
const results = join(folder, 'results.json');
try {
  await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
} catch {
  // The counts below say how many failed.
}
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  counts.passed += numPassedTests;
  // A file that fails before its first test has no failed test of its own.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  counts.failed += numFailedTests + broken.length;
  counts.skipped += numPendingTests + numTodoTests;
} else {
  counts.failed += 1;
}
rmSync(folder, { recursive: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
