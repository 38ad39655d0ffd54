/** Each case teaches one rule: the rule acts in it, and without the rule the lesson is gone. */
import { accountId, type Event, eventAt, OUTCOMES, type Run, simulate } from '@/lib/engine';
import { allPresets, type Preset } from '@/lib/presets';
import { parseScenario } from '@/lib/scenario';
import { readPresetData } from '../../scripts/presetData';

const presets = new Map(allPresets(readPresetData(process.cwd())).map((preset) => [preset.id, preset]));

type Tree = Record<string, unknown>;
type EventOf<K extends Event['kind']> = Extract<Event, { kind: K }>;

function presetOf(id: string): Preset {
  const preset = presets.get(id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
}

/** The preset's run, or that of a changed copy: `changes` sets values by path, undefined takes them out. */
function runOf(id: string, changes: Readonly<Record<string, unknown>> = {}, regret = false): Run {
  const document = structuredClone(presetOf(id).scenario) as unknown as Tree;
  for (const [path, value] of Object.entries(changes)) set(document, path.split('.'), value);
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors)}`);
  return simulate(parsed.scenario, { regret });
}

function set(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) set(tree[key] as Tree, rest, value);
  else if (value === undefined) delete tree[key];
  else tree[key] = value;
}

function eventsOf<K extends Event['kind']>(run: Run, kind: K): EventOf<K>[] {
  const all = Array.from({ length: run.log.count }, (_, row) => eventAt(run.log, row));
  return all.filter((event): event is EventOf<K> => event.kind === kind);
}

const nameOf = (run: Run, bucket: number): string => accountId(run.accounts, run.buckets.account[bucket] ?? -1);

function outcomeOf(run: Run, id: string): string | undefined {
  const account = Array.from({ length: run.accounts.count }, (_, n) => n).find(
    (n) => accountId(run.accounts, n) === id,
  );
  return OUTCOMES[run.accounts.outcome[account ?? -1] ?? -1];
}

/** Who fell, in order. */
const fallen = (run: Run): string[] => [...run.nodes.bucket].map((bucket) => nameOf(run, bucket));
const generations = (run: Run): number => run.summary.liquidated.generations.length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('a hedge becomes a trigger', () => {
  const run = runOf('hedge-becomes-trigger');

  test('IDX-03 the hedged account is the first to fall, and the others fall because of it', () => {
    expect(fallen(run)).toEqual(['hal', 'ana', 'ben', 'cem']);
    expect([...run.nodes.generation]).toEqual([0, 1, 1, 2]);
    expect(run.breaches).toEqual([]);
  });

  test('IDX-03 without stress the hedge holds and nobody falls', () => {
    expect(fallen(runOf('hedge-becomes-trigger', { 'correlation.stress': 0 }))).toEqual([]);
  });
});

describe('a latency spike', () => {
  test('STOP-01 every stop was set off in time, and none traded', () => {
    const run = runOf('latency-spike');
    expect(eventsOf(run, 'stop-triggered')).toHaveLength(5);
    expect(eventsOf(run, 'stop-filled')).toHaveLength(0);
    expect(eventsOf(run, 'missed-exit')).toHaveLength(5);
    expect(fallen(run)).toEqual(['ana', 'ben', 'cem', 'dia', 'eli', 'fay']);
  });

  test('STOP-01 without the latency all five trade, and nobody is liquidated', () => {
    const run = runOf('latency-spike', { 'shock.latency': [] });
    expect(eventsOf(run, 'stop-filled')).toHaveLength(5);
    expect(eventsOf(run, 'missed-exit')).toHaveLength(0);
    expect(run.summary.liquidated.accounts).toBe(0);
  });
});

describe('a rate-limit squeeze', () => {
  const waitMs = (run: Run): number[] => {
    const set = new Map(eventsOf(run, 'stop-triggered').map((event) => [event.other, event.tick]));
    return eventsOf(run, 'stop-filled').map((event) => (event.tick - (set.get(event.other) ?? 0)) * run.tickMs);
  };

  test('RATE-01 stops wait behind one another until the liquidation comes', () => {
    const run = runOf('rate-limit-squeeze');
    expect(waitMs(run)).toEqual([0, 1_500, 3_500, 5_000]);
    expect(eventsOf(run, 'missed-exit')).toHaveLength(4);
    expect(fallen(run)).toEqual(['desk', 'ana', 'ben', 'cem']);
    expect(outcomeOf(run, 'desk')).toBe('liquidated');
  });

  test('RATE-01 without the limit all eight trade at once, and nobody is liquidated', () => {
    const run = runOf('rate-limit-squeeze', { 'shock.rateLimits': [] });
    expect(waitMs(run)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(outcomeOf(run, 'desk')).toBe('stopped-out');
    expect(run.summary.liquidated.accounts).toBe(0);
  });
});

test('BOOK-07 with makers who stay the cascade is shorter, shallower and takes fewer', () => {
  const run = runOf('makers-withdraw');
  const stayed = runOf('makers-withdraw', { 'venue.makers': undefined });
  expect(Math.min(...run.series.depth)).toBeLessThan(1 / 3);
  expect(Math.min(...stayed.series.depth)).toBe(1);
  expect(generations(stayed)).toBeLessThan(generations(run));
  expect(stayed.nodes.count).toBeLessThan(0.5 * run.nodes.count);
  expect(Math.min(...stayed.series.bookUsd)).toBeGreaterThan(Math.min(...run.series.bookUsd) + 5);
});

describe('a fund in pools', () => {
  const split = runOf('fund-pools');

  test('FUND-01 the pool of the market is empty, the others untouched, and winners are closed', () => {
    expect(sum(eventsOf(split, 'fund-paid').map((event) => event.amountUsd))).toBeCloseTo(50_000, 6);
    expect(split.summary.fund.endUsd).toBeCloseTo(950_000, 6);
    expect(split.summary.adl.accounts).toBe(2);
    expect(split.summary.adl.forgoneUsd).toBeGreaterThan(80_000);
  });

  test('FUND-01 the same fund, shared, covers the loss, and no winner is asked', () => {
    const shared = runOf('fund-pools', { 'venue.fund.scope': 'shared' });
    expect(shared.summary.fund.startUsd).toBe(split.summary.fund.startUsd);
    expect(shared.summary.fund.minUsd).toBeGreaterThan(0);
    expect(shared.summary.adl.accounts).toBe(0);
    expect(shared.summary.socialisedUsd).toBe(0);
    expect(shared.summary.unresolvedUsd).toBe(0);
  });
});

describe('queue or pro rata', () => {
  const [wave] = runOf('adl-queue-or-pro-rata', {}, true).waves ?? [];
  if (!wave) throw new Error('nobody was deleveraged');
  const { acted, under, neededUsd } = wave;

  test('ADL-02 as on 10 October 2025 the queue takes far more than needed, pro rata comes near it', () => {
    expect(acted.takenUsd).toBeGreaterThan(2.5 * neededUsd);
    expect(under.proRata.takenUsd).toBeGreaterThanOrEqual(neededUsd);
    expect(under.proRata.takenUsd).toBeLessThan(1.5 * neededUsd);
    expect(acted).toEqual(under.pnlLeverage);
  });

  test('ADL-02 the queue takes it from few: more unequal, and the best winner keeps nothing', () => {
    expect(acted.accounts).toBe(3);
    expect(under.proRata.accounts).toBe(6);
    expect(acted.topWinnerSurvival).toBe(0);
    expect(under.proRata.topWinnerSurvival).toBeGreaterThan(0.5);
    expect(acted.gini).toBeGreaterThan((under.proRata.gini ?? 1) + 0.1);
  });

  test('ADL-02 the rank written into the scenario does what the replay says', () => {
    const run = runOf('adl-queue-or-pro-rata', { 'venue.adl.rank': 'proRata' });
    expect(run.summary.adl.forgoneUsd).toBeCloseTo(under.proRata.takenUsd, 6);
  });
});

describe('inventory in the vault', () => {
  /** [on paper at the worst, in the end]. */
  const lossUsd = ({ summary: { vault } }: Run): readonly [number, number] => {
    if (!vault) throw new Error('no vault');
    return [vault.startUsd - vault.minEquityUsd, vault.startUsd - vault.equityUsd];
  };

  test('VAULT-03 at the worst the loss on paper is several times what is lost in the end', () => {
    const run = runOf('vault-inventory');
    const [paper, end] = lossUsd(run);
    expect(eventsOf(run, 'vault-took-over')).toHaveLength(3);
    expect(run.summary.vault?.inventoryUsd).toBe(0);
    expect(end).toBeGreaterThan(0);
    expect(paper).toBeGreaterThan(4 * end);
  });

  test('VAULT-03 a vault that sells at once keeps most of its paper loss', () => {
    const [paper, end] = lossUsd(runOf('vault-inventory', { 'venue.vault.shedPerSecond': 0.04 }));
    expect(end).toBeGreaterThan(0.5 * paper);
    expect(end).toBeGreaterThan(lossUsd(runOf('vault-inventory'))[1]);
  });
});

describe('JELLY', () => {
  const run = runOf('jelly-2025-03-26');
  const vaultLossUsd = ({ summary: { vault } }: Run): number =>
    vault ? vault.startUsd - vault.minEquityUsd : Number.NaN;

  test('fitted: the vault is left with 398 million coins', () => {
    const heldBase = run.series.inventoryUsd.map((usd, tick) => usd / (run.series.markUsd[tick] ?? 1));
    expect(Math.max(...heldBase) / 398e6).toBeCloseTo(1, 2);
  });

  test('VAULT-03 nobody is deleveraged, and nothing that was asked for is refused', () => {
    expect(run.summary.adl.accounts).toBe(0);
    expect(run.summary.refusedWithdrawalUsd).toBe(0);
    expect(run.breaches).toEqual([]);
  });

  test('VAULT-03 a vault with a purse of its own reaches ADL and loses no more than that', () => {
    const capped = runOf('jelly-2025-03-26', { 'venue.vault.capitalUsd': 5_000_000 });
    expect(capped.summary.adl.accounts).toBeGreaterThan(0);
    expect(vaultLossUsd(capped)).toBeLessThan(0.5 * vaultLossUsd(run));
  });
});

describe('POPCAT', () => {
  const run = runOf('popcat-2025-11-12');
  const vaultLossUsd = ({ summary: { vault } }: Run): number =>
    vault ? vault.startUsd - vault.minEquityUsd : Number.NaN;

  test('fitted: the low of the book is 0.12', () => {
    expect(Math.min(...run.series.bookUsd) / 0.12).toBeCloseTo(1, 2);
  });

  test('LIQ-01 the nineteen are one: all fall in the same second', () => {
    const ticks = [...run.nodes.bucket].flatMap((bucket, node) =>
      nameOf(run, bucket).startsWith('wallet-') ? [run.nodes.firstActionTick[node]] : [],
    );
    expect(ticks).toHaveLength(19);
    expect(new Set(ticks).size).toBe(1);
  });

  test('VAULT-03 selling more slowly into this fall costs half as much again', () => {
    const slow = runOf('popcat-2025-11-12', { 'venue.vault.shedPerSecond': 0.002 });
    expect(vaultLossUsd(slow) / vaultLossUsd(run)).toBeCloseTo(1.5, 1);
  });

  test('BOOK-03 with the wall where it was the vault loses a fraction', () => {
    expect(vaultLossUsd(runOf('popcat-2025-11-12', { 'shock.liquidity': [] }))).toBeLessThan(0.25 * vaultLossUsd(run));
  });
});

describe('BitMEX', () => {
  const run = runOf('bitmex-2020-03-12');

  test('fitted: the low of the book is 3,596', () => {
    expect(Math.min(...run.series.bookUsd) / 3_596).toBeCloseTo(1, 2);
  });

  test('FUND-04 the fund takes over most of what falls, and no winner is closed', () => {
    const tookUsd = sum(eventsOf(run, 'fund-took').map((event) => Math.abs(event.sizeBase) * event.markUsd));
    expect(tookUsd).toBeGreaterThan(0.5 * run.summary.liquidated.notionalUsd);
    expect(run.summary.adl.accounts).toBe(0);
    expect([...run.nodes.triggerTick].filter((tick) => tick === 0)).toEqual([]);
    expect(run.breaches).toEqual([]);
  });

  test('FUND-04 a fund that waits ten times as long pays half as much', () => {
    const slow = runOf('bitmex-2020-03-12', { 'venue.fund.shedPerSecond': 0.00005 });
    const fallUsd = ({ summary: { fund } }: Run): number => fund.startUsd - fund.minUsd;
    expect(fallUsd(slow) / fallUsd(run)).toBeLessThan(0.5);
  });
});
