/** A scenario as the twin's world at time 0. */
import type { Scenario } from '@/lib/scenario';
import { curveOf } from './book';
import { newInventory } from './inventory';
import { drawnAccounts } from './population';
import { newMarket } from './prices';
import { type Account, at, type Bucket, type Pool, type Position, type Stop, type World } from './world';

type Given = ReturnType<typeof drawnAccounts>[number] & { ordersPerSecond?: number | undefined };

export function newWorld(scenario: Scenario): World {
  const { instruments, venue } = scenario;
  const indexUsd = instruments.map((instrument) => instrument.indexUsd);
  const accounts: Account[] = [];
  const buckets: Bucket[] = [];
  const counter = { positions: 0 };
  for (const given of [...scenario.accounts, ...drawnAccounts(scenario)]) {
    accounts.push(newAccount(scenario, given, accounts.length, buckets, counter));
  }
  const { actionsPerSecond = 0, notionalUsdPerSecond = 0 } = venue.liquidation;
  const perTick = scenario.clock.tickMs / 1000;
  const pools = newPools(scenario);
  return {
    scenario,
    instruments,
    curves: instruments.map(curveOf),
    tick: 0,
    nowMs: 0,
    tickMs: scenario.clock.tickMs,
    real: newMarket(indexUsd),
    shadows: [],
    makersV: instruments.map(() => 0),
    makersBookUsd: [...indexUsd],
    depth: instruments.map(() => 1),
    accounts,
    buckets,
    stops: accounts.flatMap(({ stops }) => stops),
    waiting: [],
    joined: 0,
    actionTokens: Math.max(1, actionsPerSecond, actionsPerSecond * perTick),
    notionalTokens: Math.max(notionalUsdPerSecond, notionalUsdPerSecond * perTick),
    pools,
    fundInventory: instruments.map(newInventory),
    vault: venue.vault
      ? {
          cashUsd: venue.vault.capitalUsd,
          inventory: instruments.map(newInventory),
          minEquityUsd: venue.vault.capitalUsd,
          unresolvedUsd: 0,
        }
      : null,
    uncovered: [],
    adlPlaces: [],
    nodes: [],
    executions: [],
    events: [],
    venueCashUsd: 0,
    lastMarkChangeMs: 0,
    totals: {
      isBookExhausted: false,
      isLossUnresolved: false,
      deficitUsd: 0,
      socialisedUsd: 0,
      unresolvedUsd: 0,
      adlAccounts: new Set(),
      adlNotionalUsd: 0,
      forgoneUsd: 0,
      adlFirstMs: null,
      fundMinUsd: pools.reduce((sum, { balanceUsd }) => sum + balanceUsd, 0),
      fundEmptyMs: null,
      feesFundUsd: 0,
      refusedUsd: 0,
      droppedFlowBase: instruments.map(() => 0),
    },
  };
}

function newPools({ venue: { fund }, instruments }: Scenario): Pool[] {
  if (!fund) return [];
  const pool = (instrument: number, balanceUsd: number): Pool => ({
    instrument,
    balanceUsd,
    isStopped: false,
    history: [{ ms: 0, balanceUsd }],
    paidInActionUsd: 0,
  });
  const { scope, startUsd } = fund;
  if (scope === 'shared') {
    const total =
      typeof startUsd === 'number' ? startUsd : instruments.reduce((sum, { id }) => sum + (startUsd[id] ?? 0), 0);
    return [pool(-1, total)];
  }
  return instruments.map(({ id }, i) => pool(i, typeof startUsd === 'number' ? startUsd : (startUsd[id] ?? 0)));
}

/** MARGIN-01: one bucket for a cross account, one per position of an isolated one. */
function newAccount(
  scenario: Scenario,
  given: Given,
  index: number,
  buckets: Bucket[],
  counter: { positions: number },
): Account {
  const isIsolated = given.margin === 'isolated';
  const margins = given.positions.map(({ marginUsd = 0 }) => marginUsd);
  const account: Account = {
    index,
    id: given.id,
    isIsolated,
    orderLatencyMs: given.orderLatencyMs,
    ordersPerSecond: given.ordersPerSecond,
    idleUsd: isIsolated ? margins.reduce((rest, marginUsd) => rest - marginUsd, given.collateralUsd) : 0,
    withdrawnUsd: 0,
    buckets: [],
    stops: [],
    orderTokens: null,
  };
  const groups = isIsolated
    ? given.positions.map((position, n) => ({ collateralUsd: at(margins, n), positions: [position] }))
    : [{ collateralUsd: given.collateralUsd, positions: given.positions }];
  for (const group of groups) {
    const bucket = newBucket(scenario, account, buckets.length, group, counter);
    account.buckets.push(bucket);
    buckets.push(bucket);
  }
  given.stops.forEach((stop, number) => {
    const own = newStop(scenario, account, stop, number);
    if (own) account.stops.push(own);
  });
  return account;
}

const numberOf = ({ instruments }: Scenario, wanted: string): number =>
  instruments.findIndex(({ id }) => id === wanted);

function newBucket(
  scenario: Scenario,
  account: Account,
  index: number,
  { collateralUsd, positions }: { collateralUsd: number; positions: Given['positions'] },
  counter: { positions: number },
): Bucket {
  const bucket: Bucket = {
    index,
    account,
    isolated: account.isIsolated ? numberOf(scenario, at(positions, 0).instrument) : -1,
    openingCollateralUsd: collateralUsd,
    collateralUsd,
    positions: [],
    openingNotionalUsd: positions.reduce(
      (sum, p) => sum + Math.abs(p.sizeBase) * at(scenario.instruments, numberOf(scenario, p.instrument)).indexUsd,
      0,
    ),
    queued: null,
    firstActionMaintenance: null,
    lastFractionMs: Number.NEGATIVE_INFINITY,
    closedLast: 0,
    hasRest: false,
    unresolvedReported: false,
    firstTriggeredUsd: 0,
    trigger: null,
    node: null,
    withdrawnUsd: 0,
    deficitUsd: 0,
    paidFundUsd: 0,
    paidVaultUsd: 0,
    paidSocialisedUsd: 0,
    unresolvedUsd: 0,
    didRecover: false,
    wasLiquidated: false,
    wasStopped: false,
    wasDeleveraged: false,
    wasBankrupt: false,
    wasTakenOver: false,
  };
  for (const { instrument, sizeBase, entryUsd } of positions) {
    const position: Position = {
      number: counter.positions,
      bucket,
      instrument: numberOf(scenario, instrument),
      openingBase: sizeBase,
      entryUsd,
      sizeBase,
      haircutUsd: 0,
      standing: null,
    };
    counter.positions += 1;
    bucket.positions.push(position);
  }
  return bucket;
}

/** STOP-01; a stop on an instrument that the account does not hold does nothing. */
function newStop(scenario: Scenario, account: Account, stop: Given['stops'][number], number: number): Stop | null {
  const i = numberOf(scenario, stop.instrument);
  const position = account.buckets.flatMap(({ positions }) => positions).find((p) => p.instrument === i);
  if (!position) return null;
  return {
    number,
    account,
    bucket: position.bucket,
    position,
    triggerUsd: stop.triggerUsd,
    sizeBase: Math.abs(stop.sizeBase),
    on: stop.on,
    state: 'watching',
    trigger: null,
  };
}
