/** A run too large for the page to fold: its graphs are made in the worker and are those the page would have made. */
import { keepLeverageBands, leverageBands } from '@/lib/analysis';
import { cascadeModel, keepModel, marketModel } from '@/lib/graph';
import { parseScenario } from '@/lib/scenario';
import type { WorkerMessage } from '@/lib/worker';
import { emptyKept, serve, serveMarket } from '@/lib/worker/serve';
import type { Port } from '@/lib/worker/tell';

const parsed = parseScenario({
  shockgraph: 1,
  title: 'large',
  clock: { horizonMs: 20_000 },
  instruments: [
    {
      id: 'BTC',
      indexUsd: 100,
      indexWeight: 0.5,
      tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
      book: { kind: 'power', depthUsdAt1pct: 500_000 },
    },
  ],
  population: {
    count: 50_200,
    equity: { kind: 'fixed', usd: 100 },
    leverage: [{ from: 1, to: 30, share: 1 }],
    instruments: { BTC: 1 },
    instrumentsPerAccount: [1],
    longShare: { BTC: 0.6 },
  },
  shock: { moves: [{ instrument: 'BTC', kind: 'step', startMs: 2000, move: -0.03 }] },
});

test('a large run comes with its cascade graph, and its market graph when the worker is idle', () => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { scenario } = parsed;
  const said: WorkerMessage[] = [];
  const port: Port = { nowMs: () => 0, post: (message) => said.push(structuredClone(message)) };
  const kept = emptyKept();
  serve({ kind: 'run', epoch: 1, scenario }, port, kept);
  serveMarket(1, port, kept);
  serveMarket(1, port, kept);
  const done = said.find((message) => message.kind === 'done');
  const markets = said.filter((message) => message.kind === 'market');
  if (done?.kind !== 'done' || !done.folded) throw new Error('nothing folded came');
  expect(done.run.nodes.count).toBeGreaterThan(100);
  expect(markets).toHaveLength(1);
  const own = [cascadeModel(done.run, scenario), marketModel(done.run, scenario)];
  keepModel(done.run, done.folded.cascade);
  if (markets[0]?.kind === 'market') keepModel(done.run, markets[0].market);
  const sent = [cascadeModel(done.run, scenario), marketModel(done.run, scenario)];
  expect(sent).toEqual(own);
  expect(sent[0]).not.toBe(own[0]);
  expect(cascadeModel(done.run, scenario)).toBe(sent[0]);
  const bands = leverageBands(done.run, scenario);
  expect(done.folded.bands).toEqual(bands);
  expect(bands.length).toBeGreaterThan(2);
  keepLeverageBands(done.run, done.folded.bands);
  expect(leverageBands(done.run, scenario)).toBe(done.folded.bands);
});
