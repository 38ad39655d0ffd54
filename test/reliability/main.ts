/**
 * `npm run test:reliability [-- a c]`: what cannot be proved inside one process. Prints a line a check and writes
 * reports/reliability.json; exits non-zero when anything failed. Needs a build, and on Linux PostgreSQL and root for all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { disk } from './disk';
import { fuzz } from './fuzz';
import { kills } from './kills';
import { load } from './load';
import { servers } from './servers';
import type { Outcome } from './support';

const CHECKS = [...servers, ...load, ...fuzz, ...disk, ...kills];
const wanted = process.argv.slice(2);
const results: (Outcome & { code: string; title: string; seconds: number })[] = [];

for (const { code, title, run } of CHECKS) {
  if (wanted.length > 0 && !wanted.includes(code)) continue;
  const startedMs = Date.now();
  const outcome = await run().catch((error: unknown): Outcome => ({ figures: {}, failures: [String(error)] }));
  const seconds = Math.round((Date.now() - startedMs) / 1000);
  results.push({ code, title, seconds, ...outcome });
  const figures = Object.entries(outcome.figures).map(([name, value]) => `${name} ${value}`);
  console.info(
    `${outcome.failures.length === 0 ? 'passed' : 'FAILED'} (${code}) ${title}, ${seconds} s: ${figures.join('; ')}`,
  );
  for (const failure of outcome.failures.slice(0, 10)) console.info(`       ${failure}`);
}

mkdirSync('reports', { recursive: true });
writeFileSync('reports/reliability.json', `${JSON.stringify(results, null, 2)}\n`);
const failed = results.filter(({ failures }) => failures.length > 0).length;
console.info(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
