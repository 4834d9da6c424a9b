/** The layer rules of the house: arrows run downwards only. `docs/decisions/` says why. */
const pkg = (...names) => `^packages/(${names.join('|')})/`;
const GROUND = ['domain', 'stats'];
const MIDDLE = ['regions', 'analysis', 'formats', 'store', 'contract', 'charts'];
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(packages|apps)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('domain-is-ground', pkg('domain'), []),
    only('stats-is-ground', pkg('stats'), []),
    ...MIDDLE.map((name) => only(`${name}-rests-on-ground`, pkg(name), [pkg(...GROUND)])),
    only('catalogue-rests-on-domain-and-formats', pkg('catalogue'), [pkg('domain', 'formats')]),
    ...['api', 'ingest', 'web', 'embed'].map((app) =>
      only(`${app}-rests-on-packages`, `^apps/${app}/`, ['^packages/']),
    ),
    {
      name: 'domain-imports-only-zod',
      severity: 'error',
      from: { path: pkg('domain'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: [pkg('domain'), '(^|/)node_modules/zod/'] },
    },
    {
      name: 'stats-imports-nothing',
      severity: 'error',
      from: { path: pkg('stats'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: pkg('stats') },
    },
    {
      name: 'only-store-speaks-sql',
      severity: 'error',
      from: { pathNot: pkg('store') },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'only-live-charts-use-recharts',
      severity: 'error',
      from: { pathNot: '^packages/charts/src/live/' },
      to: { path: 'node_modules/recharts' },
    },
    {
      name: 'svg-charts-need-no-browser',
      severity: 'error',
      from: { path: '^packages/charts/src/', pathNot: '^packages/charts/src/live/' },
      to: { path: ['node_modules/react', '^packages/charts/src/live/'] },
    },
    {
      name: 'browser-knows-no-catalogue',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '\\.test\\.tsx?$' },
      to: { path: pkg('catalogue', 'store', 'formats') },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)testing/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
