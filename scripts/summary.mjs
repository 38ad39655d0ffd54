/** The last line of `.ci/run`: what `npm test` counted, and each reliability check as one test. */
import { readFileSync } from 'node:fs';
import { reliabilityCounts } from './lib/reports.mjs';

const line = read('reports/summary.txt') ?? '0 passed, 1 failed';
const [passed = 0, failed = 1] = (line.match(/\d+/g) ?? []).map(Number);
const checks = reliabilityCounts('reports/reliability.json');
console.log(`npm test: ${line.trim()}; reliability: ${checks.passed} passed, ${checks.failed} failed`);
console.log(`${passed + checks.passed} passed, ${failed + checks.failed} failed`);

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
