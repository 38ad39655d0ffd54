/**
 * Stryker's test runner for the engine: the tests of test/engine, the golden presets and a corpus of random scenarios in
 * one process, each mutant only against tests that reach it, until the first that fails. See docs/mutation.md.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { format } from 'node:util';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.mjs';

const instrumented = () => {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
};

const NONE = -1;

/** A fresh engine, loaded with a mutant on or with none, and its tests; `activate` turns another on. */
function load(script, mutant) {
  const tests = new Map();
  const around = [];
  let file = '';
  const test = (name, body) => {
    const id = [path.basename(file), ...around, name].join(' > ');
    if (tests.has(id)) throw new Error(`two tests are called ${id}`);
    tests.set(id, { id, file, body });
  };
  test.each = (rows) => (name, body) => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row];
      const places = (name.match(/%[a-z]/g) ?? []).length;
      test(`${format(name, ...cells.slice(0, places))} #${rows.indexOf(row)}`, () => body(...cells));
    }
  };
  const describe = (name, body) => {
    around.push(name);
    body();
    around.pop();
  };
  const require = createRequire(path.resolve('package.json'));
  const stryker = {
    mutant,
    describe,
    test,
    expect: require('expect').expect,
    file: (name) => {
      file = name;
    },
    hit: () => {
      const counts = instrumented();
      counts.hitCount += 1;
      if (counts.hitCount > counts.hitLimit) throw new Error('hit limit');
      return true;
    },
  };
  script.runInThisContext()(require, { exports: {} }, stryker);
  return { tests, activate: stryker.activate };
}

function runTest({ id, file, body }) {
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

class EngineRunner {
  quick = null;
  loaded = null;
  /** Of the last run of each test in this process. */
  tookMs = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.quick = await bundleTests(process.cwd(), { counted: false });
  }

  /** Counts what each test reaches, then times the tests as mutants will run them. */
  async dryRun() {
    const counts = instrumented();
    counts.activeMutant = undefined;
    const counted = load(await bundleTests(process.cwd(), { counted: true }), NONE);
    for (const test of counted.tests.values()) {
      counts.currentTestId = test.id;
      runTest(test);
    }
    counts.currentTestId = undefined;
    this.loaded = load(this.quick, NONE);
    for (const test of this.loaded.tests.values()) runTest(test);
    const tests = Array.from(this.loaded.tests.values(), runTest);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: counts.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, mutantActivation }) {
    const counts = instrumented();
    counts.hitCount = 0;
    counts.hitLimit = hitLimit ?? Number.POSITIVE_INFINITY;
    const tests = this.run(Number(activeMutant.id), mutantActivation === 'static', testFilter);
    return toMutantRunResult(
      determineHitLimitReached(counts.hitCount, counts.hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  /** Results up to the first failure; the quick tests first. */
  run(mutant, isStatic, testFilter) {
    const results = [];
    try {
      if (isStatic) this.loaded = load(this.quick, mutant);
      this.loaded ??= load(this.quick, NONE);
      this.loaded.activate(mutant);
      const ids = testFilter ?? [...this.loaded.tests.keys()];
      for (const id of ids.sort((a, b) => this.took(a) - this.took(b))) {
        const result = runTest(this.loaded.tests.get(id));
        results.push(result);
        this.tookMs.set(id, result.timeSpentMs);
        if (result.status === TestStatus.Failed) break;
      }
      this.loaded.activate(NONE);
    } catch (error) {
      results.push({ id: 'load', name: 'load', status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 });
    }
    if (isStatic) this.loaded = null;
    return results;
  }

  took(id) {
    return this.tookMs.get(id) ?? 0;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'engine', EngineRunner)];
