/** (e) reads and runs at saturation for a minute: no errors, p99 told, and a slow run never blocks a read. */
import path from 'node:path';
import autocannon from 'autocannon';
import { type Check, DOCUMENT, type Outcome, save, scratch, startServer } from './support';

const SECONDS = Number(process.env.RELIABILITY_SECONDS ?? 60);
/** A read waits for the cores, which the runs have too; it never waits for a run to end. */
const READ_P99_MS = 1_500;

export const load: readonly Check[] = [{ code: 'e', title: `reads and runs at saturation for ${SECONDS} s`, run }];

async function run(): Promise<Outcome> {
  const server = await startServer({ env: { SHOCKGRAPH_DATA_DIR: path.join(scratch(), 'pglite') } });
  const made = await save(server.url, 'load');
  if (!made || !('saved' in made)) return { figures: {}, failures: ['nothing could be saved'] };
  const url = `${server.url}/api/v1/scenarios/${made.saved.id}`;
  const alone = await autocannon({ url, connections: 16, duration: Math.ceil(SECONDS / 4) });
  const [reads, runs] = await Promise.all([
    autocannon({ url, connections: 16, duration: SECONDS }),
    autocannon({
      url: `${server.url}/api/v1/runs`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // Some seconds of one core each: four wait or run at any time, within the queue.
      body: JSON.stringify({ scenario: { ...DOCUMENT, clock: { tickMs: 1, horizonMs: 60_000 } }, events: false }),
      connections: 4,
      duration: SECONDS,
      timeout: 60,
    }),
  ]);
  const failures = [alone, reads, runs].flatMap(({ errors, timeouts, non2xx, title }, n) =>
    errors + timeouts + non2xx > 0
      ? [`${title ?? ['reads alone', 'reads', 'runs'][n]}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals`]
      : [],
  );
  if (reads.latency.p99 > READ_P99_MS) failures.push(`reads beside runs: p99 is ${reads.latency.p99} ms`);
  if (runs['2xx'] === 0) failures.push('no run was finished');
  await server.end('SIGTERM');
  return {
    figures: {
      'reads alone, a second': Math.round(alone.requests.average),
      'reads alone, p99 ms': alone.latency.p99,
      'reads beside runs, a second': Math.round(reads.requests.average),
      'reads beside runs, p99 ms': reads.latency.p99,
      'runs finished': runs['2xx'],
      'runs, p99 ms': runs.latency.p99,
    },
    failures,
  };
}
