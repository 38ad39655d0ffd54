/** Counts out of the runners' own JSON reports. A runner that failed without counting a failure counts as one. */
import { existsSync, readFileSync } from 'node:fs';

export function jestCounts(file, succeeded) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  // A suite that does not even load has no tests to count.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  return atLeastOne({ passed: report.numPassedTests, failed, skipped }, succeeded);
}

export function playwrightCounts(file, succeeded) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test that passed only when tried again is not passed.
  return atLeastOne({ passed: expected, failed: unexpected + flaky, skipped }, succeeded);
}

/** Each check is one test. A report that is not there is one that failed. */
export function reliabilityCounts(file) {
  const report = read(file);
  if (!report || report.length === 0) return { passed: 0, failed: 1 };
  const failed = report.filter(({ failures }) => failures.length > 0).length;
  return { passed: report.length - failed, failed };
}

function atLeastOne(counts, succeeded) {
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
