/**
 * Stryker's test runner for the engine: the tests of test/engine, the golden presets and a corpus of random scenarios in
 * one process, each mutant only against tests that reach it, until the first that fails. See docs/mutation.md.
 */
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.mjs';
import { testsFor } from './choice.mjs';
import { FoldersReporter } from './folders.mjs';
import { countCoverage, loadSuite, NO_MUTANT, runBounded } from './suite.mjs';

/** A mutant that a test meets this many times more often than the engine as it is, and more, does not end. */
const TIMES = 20;
const LEAST_HITS = 10_000;
const COUNTED = 'counted.json';

class EngineRunner {
  quick = null;
  loaded = null;
  counted = null;
  /** Of the last run of each test in this process. */
  tookMs = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The first process runs all tests, counting what each reaches, before Stryker's clock runs; later ones read it. */
  async init() {
    const root = process.cwd();
    if (takeFirst(`${COUNTED}.lock`)) {
      const counted = countCoverage(await bundleTests(root, { counted: true }));
      writeFileSync(`${COUNTED}.part`, JSON.stringify(counted));
      renameSync(`${COUNTED}.part`, COUNTED);
    }
    while (!existsSync(COUNTED)) await setTimeout(200);
    this.counted = JSON.parse(readFileSync(COUNTED, 'utf8'));
    this.quick = await bundleTests(root, { counted: false });
  }

  async dryRun() {
    const { results, coverage } = this.counted;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation }) {
    const file = activeMutant.fileName.replaceAll('\\', '/');
    const ids = testsFor(Number(activeMutant.id), file, testFilter ?? Object.keys(this.counted.coverage.perTest));
    return toMutantRunResult(this.run(activeMutant.id, mutantActivation === 'static', ids));
  }

  /** Results up to the first failure, of rules the quick ones first. */
  run(id, isStatic, { rules, random }) {
    const tests = [];
    try {
      if (isStatic) this.loaded = loadSuite(this.quick, Number(id));
      this.loaded ??= loadSuite(this.quick, NO_MUTANT);
      const { hits, activate } = this.loaded;
      activate(Number(id));
      rules.sort((a, b) => this.took(a) - this.took(b));
      for (const name of [...rules, ...random]) {
        hits.count = 0;
        hits.limit = LEAST_HITS + TIMES * (this.counted.coverage.perTest[name]?.[id] ?? 0);
        const result = runBounded(this.loaded.tests.get(name));
        if (result === null) {
          this.loaded = null;
          return { status: DryRunStatus.Timeout, reason: `${name}: does not end` };
        }
        if (hits.count > hits.limit) return { status: DryRunStatus.Timeout, reason: `${name}: met too often` };
        tests.push(result);
        this.tookMs.set(name, result.timeSpentMs);
        if (result.status === TestStatus.Failed) break;
      }
      return { status: DryRunStatus.Complete, tests };
    } catch (error) {
      const loading = { id: 'loading', name: 'loading', timeSpentMs: 0, failureMessage: String(error) };
      return { status: DryRunStatus.Complete, tests: [{ ...loading, status: TestStatus.Failed }] };
    } finally {
      if (isStatic) this.loaded = null;
      else this.loaded?.activate(NO_MUTANT);
    }
  }

  took(id) {
    return this.tookMs.get(id) ?? 0;
  }
}

/** Whether this process is the first to ask. */
function takeFirst(lock) {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch {
    return false;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'engine', EngineRunner),
  declareClassPlugin(PluginKind.Reporter, 'folders', FoldersReporter),
];
