/** The tests of a bundle outside of jest: collected by name, run one at a time. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { cpuUsage, memoryUsage } from 'node:process';
import { format } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { takesPart } from './choice.mjs';

export const NO_MUTANT = -1;
/** Ids are given from 0 on; the engine has some five thousand. */
const MOST_MUTANTS = 20_000;
/** In typed arrays; the tests need a fraction of it. */
const MOST_BYTES = 1e9;

setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc');

/** Whether typed arrays that are still in use take too much. */
function isLarge() {
  if (memoryUsage().arrayBuffers < MOST_BYTES) return false;
  collectGarbage();
  return memoryUsage().arrayBuffers > MOST_BYTES;
}

/**
 * Evaluates a bundle: a fresh engine with `mutant` on from the first line. Gives its tests by id, `activate` to turn on
 * another, and `hits`: how often the mutant was met since `count` was last set to 0; past `limit` meeting it throws, as
 * it does when columns grow without end.
 */
export function loadSuite(script, mutant) {
  const tests = new Map();
  const around = [];
  let file = '';
  const test = (name, body) => {
    const id = [path.basename(file), ...around, name].join(' > ');
    if (tests.has(id)) throw new Error(`two tests are called ${id}`);
    if (takesPart(id)) tests.set(id, { id, file, body });
  };
  test.each = (rows) => (name, body) => {
    rows.forEach((row, n) => {
      const cells = Array.isArray(row) ? row : [row];
      const places = (name.match(/%[a-z]/g) ?? []).length;
      test(`${format(name, ...cells.slice(0, places))} #${n}`, () => body(...cells));
    });
  };
  const describe = (name, body) => {
    around.push(name);
    body();
    around.pop();
  };
  const require = createRequire(path.resolve('package.json'));
  const hits = { count: 0, limit: Number.POSITIVE_INFINITY };
  const stryker = {
    mutant,
    counts: new Float64Array(MOST_MUTANTS),
    describe,
    test,
    expect: require('expect').expect,
    file: (name) => {
      file = name;
    },
    hit: () => {
      hits.count += 1;
      const isLate = hits.count > hits.limit;
      if (isLate || ((hits.count < 64 || hits.count % 1024 === 0) && isLarge())) throw new Error('met without end');
      return true;
    },
  };
  script.runInThisContext()(require, { exports: {} }, stryker);
  return { tests, hits, counts: stryker.counts, activate: stryker.activate };
}

/** Runs one test; gives Stryker's result of it. */
export function runTest({ id, file, body }) {
  const startMs = performance.now();
  const result = { id, name: id, fileName: path.resolve(file) };
  try {
    body();
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - startMs };
  } catch (error) {
    const failureMessage = String(error instanceof Error ? error.message : error);
    return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - startMs };
  }
}

const BOUNDED = new vm.Script('globalThis.boundedTest()');
const LEAST_WAIT_MS = 4000;
/** Of processor time, so that a machine busy with other work ends nothing; the slowest test takes a quarter of it. */
const MOST_CPU_MS = 6000;

/** Runs one test; null where it used up its processor time, which only a loop without end does. */
export function runBounded(test) {
  globalThis.boundedTest = () => runTest(test);
  for (let waitMs = LEAST_WAIT_MS; ; waitMs *= 2) {
    const before = cpuUsage();
    try {
      return BOUNDED.runInThisContext({ timeout: waitMs });
    } catch (error) {
      if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = cpuUsage(before);
      if ((user + system) / 1000 > MOST_CPU_MS) return null;
    }
  }
}

/** How often each test meets each mutant, and the tests' results. What tests reach is tried on a loaded engine, even if loading reaches it too. */
export function countCoverage(script) {
  const { tests, counts } = loadSuite(script, NO_MUTANT);
  const taken = () => {
    const met = {};
    counts.forEach((times, id) => {
      if (times > 0) met[id] = times;
    });
    counts.fill(0);
    return met;
  };
  const loading = taken();
  const perTest = {};
  const results = [];
  for (const test of tests.values()) {
    results.push(runTest(test));
    perTest[test.id] = taken();
    for (const id of Object.keys(perTest[test.id])) delete loading[id];
  }
  return { results, coverage: { static: loading, perTest } };
}
