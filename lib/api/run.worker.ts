/** The engine on a thread of its own: the server answers others meanwhile. One job at a time, its events on demand. */
import { parentPort } from 'node:worker_threads';
import { linkCard } from '@/lib/analysis';
import { eventAt, type Run, simulate } from '@/lib/engine';
import type { FromThread, ToThread } from './threadProtocol';

/** Events of one message: a quarter of a megabyte of text. */
const EVENTS_A_TURN = 2_000;
const PROGRESS_EVERY_MS = 100;

const port = parentPort;
const say = (message: FromThread): void => port?.postMessage(message);
let last: { readonly run: Run; at: number } | null = null;

port?.on('message', (message: ToThread) => {
  try {
    if (message.kind === 'run') run(message);
    else sendEvents();
  } catch (error) {
    last = null;
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

function run({ scenario }: ToThread & { kind: 'run' }): void {
  const startedMs = performance.now();
  let saidMs = startedMs;
  const result = simulate(scenario, {
    onProgress: (tick, ticks, fell) => {
      if (performance.now() - saidMs < PROGRESS_EVERY_MS) return true;
      saidMs = performance.now();
      say({ kind: 'progress', tick, ticks, fell });
      return true;
    },
  });
  last = { run: result, at: 0 };
  const { digest, engine, scenarioHash, summary, log } = result;
  say({
    kind: 'done',
    result: { digest, engine, scenarioHash, summary, events: log.count, card: { ...linkCard(result, scenario) } },
    ms: performance.now() - startedMs,
  });
}

function sendEvents(): void {
  if (last === null) {
    say({ kind: 'events', lines: '', isEnd: true });
    return;
  }
  const { log, tickMs, instrumentIds } = last.run;
  const to = Math.min(log.count, last.at + EVENTS_A_TURN);
  let lines = '';
  for (let e = last.at; e < to; e += 1) {
    const event = eventAt(log, e);
    const instrument = instrumentIds[event.instrument] ?? null;
    lines += `${JSON.stringify({ type: 'event', ...event, atMs: event.tick * tickMs, instrument })}\n`;
  }
  last.at = to;
  const isEnd = to === log.count;
  if (isEnd) last = null;
  say({ kind: 'events', lines, isEnd });
}
