/**
 * `npm run audit`: known weaknesses of what is installed, from the registry npm is set up with. Fails on high and critical
 * ones. A registry without that service is no proof of anything: that is said, and is no failure.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from './lib/setup.mjs';

const run = spawnSync('npm', ['audit', '--json', '--audit-level=high'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 120_000,
});
const report = parse(run.stdout);
const found = report?.metadata?.vulnerabilities;
if (!found) {
  const why = report?.error?.summary || report?.message || run.stderr.trim().split('\n')[0] || 'no reason given';
  console.log(`Not audited: this package registry does not answer audit requests (${why}).`);
} else {
  const grave = found.high + found.critical;
  for (const [name, { severity, via }] of Object.entries(report.vulnerabilities)) {
    const says = via.map((one) => (typeof one === 'string' ? one : one.title)).join('; ');
    console.log(`${severity.padEnd(9)} ${name}: ${says}`);
  }
  console.log(`Audited: ${found.total} known weaknesses, ${grave} of them high or critical.`);
  process.exitCode = grave > 0 ? 1 : 0;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
