/** The worked examples of docs/model.md as runs: rule, decimals written, and the figures as the engine gives them. */
import { type EventKind, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, column, eventsOf, holds, scenarioOf, step } from '../engine/support';

type Change = Partial<ScenarioInput>;
const run = (change: Change) => simulate(scenarioOf(change));

/** One value column of all events of a kind. */
function figures(change: Change, kind: EventKind, name: string): number[] {
  return eventsOf(run(change), kind).map((event) => (event as unknown as Record<string, number>)[name] as number);
}

const flow = (sizeBase: number, durationMs = 1000, startMs = 0) => ({
  flows: [{ instrument: 'BTC', startMs, durationMs, sizeBase }],
});
const book = (change: object) => [btc({ book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.9, ...change } })];
const liquidation = (change: object): Change => ({ venue: { liquidation: change } as ScenarioInput['venue'] });
const whale: Change = { accounts: [holds('a', 200, 40)], clock: { horizonMs: 1000 }, shock: step(-0.04) };
const small: Change = { accounts: [holds('a', 60, 10)], shock: step(-0.03) };
const owing: Change = { accounts: [holds('a', 200, 40), holds('s', 500, -15)], shock: step(-0.06) };
const pushed = (...accounts: [string, number, number][]): Change => ({
  accounts: accounts.map(([id, usd, size]) => holds(id, usd, size)),
  venue: { mark: { rule: 'book' }, liquidation: { limit: { kind: 'none' } } },
  shock: step(-0.02, 1000),
});
const wave = (rank: string, cap = 1): Change => ({
  clock: { horizonMs: 1 },
  instruments: [btc({ book: { kind: 'ladder', bids: [[93, 0.001]], asks: [[107, 0.001]] } })],
  accounts: [
    holds('a', 100, 20),
    { id: 'w', collateralUsd: 100, positions: [{ instrument: 'BTC', sizeBase: -10, entryUsd: 102 }] },
    { id: 'x', collateralUsd: 400, positions: [{ instrument: 'BTC', sizeBase: -15, entryUsd: 104 }] },
    { id: 'y', collateralUsd: 1000, positions: [{ instrument: 'BTC', sizeBase: -20, entryUsd: 92 }] },
  ],
  venue: {
    adl: { rank: rank as 'size', cap },
    liquidation: { limit: { kind: 'band', band: 0 }, residue: ['adl'] },
  },
  shock: step(-0.06),
});

export const EXAMPLES: readonly (readonly [string, number, () => number[]])[] = [
  ['BOOK-02', 2, () => figures({ shock: flow(-20) }, 'flow', 'priceUsd')],
  ['BOOK-02', 2, () => figures({ instruments: book({ spread: 0.002 }), shock: flow(-10) }, 'flow', 'priceUsd')],
  ['BOOK-04', 2, () => [900, ...figures({ shock: flow(-1000) }, 'flow', 'priceUsd')]],
  [
    'BOOK-06',
    3,
    () =>
      column(
        run({ instruments: book({ recoveryHalfLifeMs: 1000, permanentShare: 0.25 }), shock: flow(-20) }),
        'bookUsd',
      ),
  ],
  [
    'BOOK-07',
    5,
    () =>
      figures(
        { venue: { makers: { vHalf: 5, floor: 0.05, halfLifeMs: 5000 } }, shock: flow(-20, 2000) },
        'flow',
        'priceUsd',
      ).slice(1),
  ],
  [
    'IDX-02',
    1,
    () =>
      column(
        run({
          clock: { horizonMs: 6000 },
          shock: { moves: [{ instrument: 'BTC', kind: 'ramp', durationMs: 4000, move: -0.1, recoverMs: 2000 }] },
        }),
        'outsideUsd',
      ),
  ],
  ['IDX-04', 2, () => figures({ shock: flow(-30, 2000, 500) }, 'flow', 'priceUsd')],
  [
    'MARK-03',
    0,
    () =>
      column(
        run({
          clock: { horizonMs: 8000 },
          venue: { mark: { intervalMs: 2000, latencyMs: 1000 } },
          shock: {
            latency: [{ startMs: 2000, durationMs: 1000, addMs: 3000 }],
            moves: [{ instrument: 'BTC', kind: 'ramp', durationMs: 8000, move: -0.08 }],
          },
        }),
        'markUsd',
      ),
  ],
  ['LIQ-04', 3, () => figures(small, 'filled', 'priceUsd')],
  [
    'LIQ-04',
    3,
    () => {
      const sizes = figures(
        { ...small, ...liquidation({ size: { kind: 'fraction', fraction: 0.2, aboveUsd: 500 } }) },
        'filled',
        'sizeBase',
      );
      return sizes.map((size) => -size);
    },
  ],
  [
    'LIQ-04',
    4,
    () =>
      figures({ ...small, ...liquidation({ size: { kind: 'restore', targetRatio: 1.5 } }) }, 'recovered', 'equityUsd'),
  ],
  ['LIQ-05', 2, () => figures({ ...whale, ...liquidation({ limit: { kind: 'none' } }) }, 'filled', 'priceUsd')],
  [
    'LIQ-05',
    5,
    () => figures({ ...whale, ...liquidation({ residue: [] }) }, 'unresolved', 'sizeBase').map((rest) => 40 - rest),
  ],
  [
    'LIQ-05',
    5,
    () =>
      figures(
        { ...whale, venue: { fund: { startUsd: 20 }, liquidation: { limit: { kind: 'fundBounded' }, residue: [] } } },
        'unresolved',
        'sizeBase',
      ).map((rest) => 40 - rest),
  ],
  [
    'LIQ-06',
    3,
    () => {
      const account = { accounts: [holds('a', 80, 10)], shock: step(-0.04) };
      const rules = { feeRate: 0.01, feeShareToFund: 0.75 };
      const toFund = (surplusTo: 'trader' | 'fund') =>
        figures(
          { ...account, venue: { fund: { startUsd: 0 }, liquidation: { ...rules, surplusTo } } },
          'filled',
          'toFundUsd',
        );
      return [...toFund('trader'), ...toFund('fund')];
    },
  ],
  [
    'LIQ-09',
    2,
    () =>
      figures(
        { ...owing, venue: { fund: { startUsd: 50 }, socialise: 'gains', liquidation: { limit: { kind: 'none' } } } },
        'socialised',
        'amountUsd',
      ),
  ],
  [
    'VAULT-03',
    3,
    () =>
      figures(
        { ...small, venue: { vault: { capitalUsd: 1000, takeoverShare: 0.6667, shedPerSecond: 0.4 } } },
        'shed',
        'priceUsd',
      ),
  ],
  [
    'FUND-04',
    2,
    () =>
      figures(
        {
          ...owing,
          accounts: [holds('a', 200, 40)],
          clock: { horizonMs: 3000 },
          venue: { fund: { startUsd: 20, takesPositions: true, shedPerSecond: 0.5 } },
        },
        'shed',
        'priceUsd',
      ),
  ],
  ...(['pnlLeverage', 'pnlMargin', 'ratioLeverage', 'size'] as const).map(
    (rank) =>
      ['ADL-02', 5, () => figures(wave(rank), 'adl', 'score').map((score) => (score > 100 ? 20 : score))] as const,
  ),
  ...(['proRata', 'pnlProRata', 'leverageDraining'] as const).map(
    (rank) => ['ADL-02', 5, () => figures(wave(rank), 'adl', 'sizeBase')] as const,
  ),
  ['ADL-02', 5, () => figures(wave('cappedProRata', 0.4), 'adl', 'sizeBase')],
  [
    'REGRET-01',
    2,
    () => {
      const [found] = simulate(scenarioOf(wave('pnlLeverage')), { regret: true }).waves ?? [];
      return [found?.neededUsd ?? -1, (found?.acted.largestHaircut ?? -1) * 100, found?.under.proRata.takenUsd ?? -1];
    },
  ],
  [
    'RATE-01',
    3,
    () => {
      const stops = [99, 98.5, 98].map((triggerUsd) => ({ instrument: 'BTC', triggerUsd, sizeBase: 2 }));
      return figures(
        { accounts: [holds('a', 5000, 10, { ordersPerSecond: 0.5, stops })], shock: step(-0.02) },
        'stop-filled',
        'priceUsd',
      );
    },
  ],
  [
    'CAUSE-03',
    2,
    () => figures(pushed(['a', 55, 10], ['b', 75, 10], ['s', 1000, -5]), 'triggered', 'maintenanceUsd').slice(1),
  ],
  ['CAUSE-04', 1, () => [...run(pushed(['a', 55, 10], ['b', 75, 10], ['s', 1000, -5])).nodes.layerUsd]],
  ['CAUSE-05', 1, () => [...run(pushed(['a', 55, 10], ['a2', 30, 5], ['b', 76, 10], ['s', 1000, -5])).nodes.parentUsd]],
];
