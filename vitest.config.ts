import { defineConfig } from 'vitest/config';

/** Three projects: what needs nothing but itself, the apps with real files and servers, and a real browser. */
export default defineConfig({
  test: {
    // Journeys wait more than they work: a core is not left for the one that hands out the work.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'packages/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'apps/web/src/**/*.test.ts',
          ],
          environment: 'node',
          // A busy machine is not a fault.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          globalSetup: ['scripts/testArchive.ts'],
          include: ['apps/{api,ingest}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['scripts/testArchive.ts', 'scripts/testSite.mjs'],
          include: ['apps/web/journeys/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 20_000 } },
          // On a machine shared with others a journey may have to wait longer than it does; the report says which was tried again.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
