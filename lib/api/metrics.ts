/** Prometheus metrics of this process. Served by scripts/serve.mjs at an address of their own, or not at all. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'operation' | 'status'>;
  readonly seconds: Histogram<'operation'>;
  readonly limited: Counter<'allowance'>;
  readonly runs: Counter<'outcome'>;
  readonly runSeconds: Histogram;
  readonly runsWaiting: Gauge;
  readonly storeFailures: Counter<'reason'>;
}

const REGISTRY = Symbol.for('shockgraph.metrics');
const METRICS = Symbol.for('shockgraph.metrics.api');
const shared = globalThis as { [REGISTRY]?: Registry; [METRICS]?: Metrics };

export function metrics(): Metrics {
  shared[METRICS] ??= create();
  return shared[METRICS];
}

function create(): Metrics {
  shared[REGISTRY] ??= new Registry();
  const registry = shared[REGISTRY];
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'shockgraph_requests_total',
      help: 'API requests answered, by operation and HTTP status.',
      labelNames: ['operation', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'shockgraph_request_seconds',
      help: 'Seconds until an answer began, by operation.',
      labelNames: ['operation'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
    limited: new Counter({
      name: 'shockgraph_rate_limited_total',
      help: 'Requests refused for coming too often, by allowance.',
      labelNames: ['allowance'],
      registers,
    }),
    runs: new Counter({
      name: 'shockgraph_runs_total',
      help: 'Engine runs on the server, by outcome.',
      labelNames: ['outcome'],
      registers,
    }),
    runSeconds: new Histogram({
      name: 'shockgraph_run_seconds',
      help: 'Seconds an engine run took on its thread.',
      buckets: [0.01, 0.05, 0.2, 1, 3, 8, 20],
      registers,
    }),
    runsWaiting: new Gauge({ name: 'shockgraph_runs_waiting', help: 'Runs waiting for a thread.', registers }),
    storeFailures: new Counter({
      name: 'shockgraph_store_failures_total',
      help: 'Times the database did not answer, by reason.',
      labelNames: ['reason'],
      registers,
    }),
  };
}
