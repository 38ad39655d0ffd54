/** Mutation testing of the engine, by hand: `npm run test:mutation`. What it found is in docs/mutation.md. */
export default {
  mutate: ['lib/engine/**/*.ts', '!lib/engine/reference/**', '!lib/engine/version.ts'],
  testRunner: 'engine',
  plugins: ['./test/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 3000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 15,
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: 'reports/stryker-tmp',
  ignorePatterns: ['/*', '!/lib', '!/test', '!/scripts', '!/docs', '!/public', '!/package.json', '/public/data', '/lib/ui', '/lib/store/generated'],
  // Neither rewritten for the sandbox nor type-checked: nothing here needs TypeScript's own compiler.
  tsconfigFile: 'none',
  disableTypeChecks: false,
};
