/**
 * `npm test`: sets up what is missing, then types, lint, unit tests and laws, store and API, the build, and the browser.
 * Every step runs even when one before it failed. The last line sums the runners' own reports; a step without a report
 * (types, lint, build) counts as one test. Exits non-zero when anything failed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, installChromium } from './lib/chromium.mjs';
import { jestCounts, playwrightCounts } from './lib/reports.mjs';
import { build, checkNode, command, freePort, generate, install, ROOT, runBin, Stop } from './lib/setup.mjs';

const REPORTS = path.join(ROOT, 'reports');
const results = [];
const skippedSuites = [];

await command(async () => {
  checkNode();
  install();
  await generate();
  // Writes next-env.d.ts and the route types, which a fresh clone does not have.
  if (!(await runBin('next', ['typegen']))) throw new Stop('next typegen failed; see above.');
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  // Types and lint are short and take a core each.
  await Promise.all([
    step('types', () => runBin('tsc', ['--noEmit', '--incremental', 'false', '-p', '.'])),
    step('lint', () => runBin('biome', ['check', '.', '--error-on-warnings'])),
  ]);
  await jest('unit');
  if (!process.env.TEST_DATABASE_URL)
    skippedSuites.push('PostgreSQL: TEST_DATABASE_URL is not set (.ci/run starts one)');
  if (!process.env.TEST_REDIS_URL) skippedSuites.push('Redis: TEST_REDIS_URL is not set (.ci/run starts one)');
  await jest('database');
  const built = await step('build', async () => {
    await build();
    return true;
  });
  await browser(built);
  return report();
});

/** Runs one step; throwing is failing. A step answers true or false, or counts. */
async function step(name, run) {
  const startedMs = Date.now();
  let outcome;
  try {
    outcome = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcome = false;
  }
  const counts =
    typeof outcome === 'object' ? outcome : { passed: outcome ? 1 : 0, failed: outcome ? 0 : 1, skipped: 0 };
  results.push({ name, ...counts, seconds: (Date.now() - startedMs) / 1000 });
  return counts.failed === 0;
}

function jest(project) {
  const file = path.join(REPORTS, `jest-${project}.json`);
  return step(project, async () => {
    const succeeded = await runBin('jest', ['--selectProjects', project, '--json', '--outputFile', file, '--ci']);
    return jestCounts(file, succeeded);
  });
}

async function browser(built) {
  const chromium = findChromium() ?? installChromium();
  if (!chromium) {
    skippedSuites.push('browser: no Chromium; install the package chromium, or: npx playwright install chromium');
    return;
  }
  if (!built) {
    results.push({ name: 'browser', passed: 0, failed: 1, skipped: 0, seconds: 0 });
    return;
  }
  const data = mkdtempSync(path.join(tmpdir(), 'shockgraph-e2e-'));
  const file = path.join(REPORTS, 'playwright.json');
  const environment = {
    CHROMIUM_PATH: chromium,
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: path.join(data, 'pglite'),
    E2E_REPORT: file,
  };
  await step('browser', async () => {
    const succeeded = await runBin('playwright', ['test'], environment);
    return playwrightCounts(file, succeeded);
  });
  rmSync(data, { recursive: true, force: true });
}

function report() {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed${rest} (${seconds.toFixed(1)} s)`);
  }
  for (const reason of skippedSuites) console.log(`skipped    ${reason}`);
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  const failed = sum('failed');
  const line = `${sum('passed')} passed, ${failed} failed`;
  writeFileSync(path.join(REPORTS, 'summary.txt'), `${line}\n`);
  console.log(line);
  return failed === 0 ? 0 : 1;
}
