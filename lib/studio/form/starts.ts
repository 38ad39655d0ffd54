/**
 * What a new thing begins as: an instrument, an account, a move, a section that was not there. Each is a valid one, so
 * that adding something never breaks a document.
 */
import type { Shape } from '@/lib/scenario';
import { type Path, valueAtPath } from './path';

type Start = (document: unknown, path: Path) => unknown;

/** Names of the instruments of a document, whatever else is wrong with it. */
export function instrumentIds(document: unknown): string[] {
  return idsOf(valueAtPath(document, ['instruments']));
}

export function accountIds(document: unknown): string[] {
  return idsOf(valueAtPath(document, ['accounts']));
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one) => {
    const id = valueAtPath(one, ['id']);
    return typeof id === 'string' ? [id] : [];
  });
}

const firstInstrument = (document: unknown): string => instrumentIds(document)[0] ?? 'BTC';

/** "new", "new-2", ... whichever is free. */
export function freeName(taken: readonly string[], name: string): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name}-${n}`;
    if (!taken.includes(tried)) return tried;
  }
}

function horizonMs(document: unknown): number {
  const value = valueAtPath(document, ['clock', 'horizonMs']);
  return typeof value === 'number' ? value : 60_000;
}

/** Price before the first tick; 100 where the document says none. */
export function priceOf(document: unknown, id: string): number {
  const list = valueAtPath(document, ['instruments']);
  const found = Array.isArray(list) ? list.find((one) => valueAtPath(one, ['id']) === id) : undefined;
  const price = valueAtPath(found, ['indexUsd']);
  return typeof price === 'number' && price > 0 ? price : 100;
}

/** An instrument that the account at `path` has no position in. */
function freeInstrument(document: unknown, path: Path): string {
  const held = valueAtPath(document, path);
  const taken = Array.isArray(held) ? held.map((one) => valueAtPath(one, ['instrument'])) : [];
  return instrumentIds(document).find((id) => !taken.includes(id)) ?? firstInstrument(document);
}

const POWER_BOOK = { kind: 'power', depthUsdAt1pct: 1e6, exponent: 1, maxDistance: 0.5, spread: 0, permanentShare: 0 };
const TIER = { fromUsd: 0, maintenanceRate: 0.005 };

function newInstrument(document: unknown): unknown {
  return {
    id: freeName(instrumentIds(document), 'NEW'),
    indexUsd: 100,
    volatilityAnnual: 0.6,
    indexWeight: 0,
    fundingRate8h: 0,
    tiers: [TIER],
    book: POWER_BOOK,
  };
}

function newTier(document: unknown, path: Path): unknown {
  const tiers = valueAtPath(document, path);
  const last: unknown = Array.isArray(tiers) ? tiers.at(-1) : undefined;
  const fromUsd = valueAtPath(last, ['fromUsd']);
  const rate = valueAtPath(last, ['maintenanceRate']);
  return {
    fromUsd: typeof fromUsd === 'number' ? (fromUsd === 0 ? 1e6 : fromUsd * 2) : 0,
    maintenanceRate: typeof rate === 'number' ? Math.min(10, rate * 2) : TIER.maintenanceRate,
  };
}

/** A level a thousandth further out than the last. */
function newLevel(side: 1 | -1): Start {
  return (document, path) => {
    const levels = valueAtPath(document, path);
    const last: unknown = Array.isArray(levels) ? levels.at(-1) : undefined;
    const price = valueAtPath(last, [0]);
    const size = valueAtPath(last, [1]);
    const from = typeof price === 'number' ? price : priceOf(document, firstInstrument(document));
    return [Number((from * (1 + side * 0.001)).toPrecision(12)), typeof size === 'number' ? size : 1];
  };
}

/** A point half a length further, at the factor that the last one has. */
function newKnot(document: unknown, path: Path): unknown {
  const knots = valueAtPath(document, path);
  const last: unknown = Array.isArray(knots) ? knots.at(-1) : undefined;
  const ms = valueAtPath(last, [0]);
  const factor = valueAtPath(last, [1]);
  return [
    typeof ms === 'number' ? ms + Math.max(1000, Math.round(ms / 2)) : 0,
    typeof factor === 'number' ? factor : 1,
  ];
}

const newWindow = (document: unknown) => ({ startMs: 0, durationMs: horizonMs(document) });

function newPopulation(document: unknown): unknown {
  const ids = instrumentIds(document);
  return {
    count: 500,
    equity: { kind: 'lognormalPareto', log10Mean: 3, log10Sd: 1, tailAlpha: 1, tailFromUsd: 1e5, capUsd: 1e7 },
    leverage: [
      { from: 2, to: 5, share: 0.5 },
      { from: 5, to: 20, share: 0.5 },
    ],
    instruments: Object.fromEntries(ids.map((id) => [id, 1])),
    instrumentsPerAccount: [1],
    longShare: Object.fromEntries(ids.map((id) => [id, 0.5])),
    crossShare: 1,
    entrySpread: 0.01,
    fundingHours: 0,
    balance: 'maker',
  };
}

/** By schema path, variants in brackets where a form differs. */
const STARTS: Readonly<Record<string, Start>> = {
  '/instruments/*': newInstrument,
  '/instruments/*/tiers/*': newTier,
  '/instruments/*/book(power)': () => POWER_BOOK,
  '/instruments/*/book(saturating)': (document, path) => ({
    ...{ kind: 'saturating', depthUsd: 1e8, spread: 0, permanentShare: 0 },
    floorUsd: priceAbove(document, path) / 2,
  }),
  '/instruments/*/book(ladder)': (document, path) => {
    const mid = priceAbove(document, path);
    const level = (side: number, n: number) => [Number((mid * (1 + side * 0.001 * n)).toPrecision(9)), 10];
    return {
      ...{ kind: 'ladder', tail: 'power', maxDistance: 0.5, spread: 0, permanentShare: 0 },
      bids: [1, 2, 3].map((n) => level(-1, n)),
      asks: [1, 2, 3].map((n) => level(1, n)),
    };
  },
  '/instruments/*/book/bids/*': newLevel(-1),
  '/instruments/*/book/asks/*': newLevel(1),
  '/accounts/*': (document) => ({
    id: freeName(accountIds(document), 'new'),
    role: 'trader',
    collateralUsd: 1000,
    margin: 'cross',
    orderLatencyMs: 0,
    positions: [
      {
        instrument: firstInstrument(document),
        sizeBase: Number((5000 / priceOf(document, firstInstrument(document))).toPrecision(3)),
        entryUsd: priceOf(document, firstInstrument(document)),
      },
    ],
    stops: [],
  }),
  '/accounts/*/positions/*': (document, path) => {
    const instrument = freeInstrument(document, path);
    const isolated = valueAtPath(document, [...path.slice(0, 2), 'margin']) === 'isolated';
    return { instrument, sizeBase: 1, entryUsd: priceOf(document, instrument), ...(isolated && { marginUsd: 1 }) };
  },
  '/accounts/*/stops/*': (document) => {
    const instrument = firstInstrument(document);
    return { instrument, triggerUsd: priceOf(document, instrument) * 0.95, sizeBase: 1, on: 'mark' };
  },
  '/population': newPopulation,
  '/population/leverage/*': () => ({ from: 5, to: 10, share: 0.1 }),
  '/population/instrumentsPerAccount/*': () => 0,
  '/population/equity(fixed)': () => ({ kind: 'fixed', usd: 1000 }),
  '/population/equity(lognormalPareto)': (document) => valueAtPath(newPopulation(document), ['equity']),
  '/population/makerCollateralUsd': () => 1e9,
  '/venue/mark/band': () => 0.05,
  '/venue/liquidation/size(fraction)': () => ({ kind: 'fraction', fraction: 0.2, aboveUsd: 1e5, cooldownMs: 0 }),
  '/venue/liquidation/size(restore)': () => ({ kind: 'restore', targetRatio: 1.1 }),
  '/venue/liquidation/limit(band)': () => ({ kind: 'band', band: 0.02 }),
  '/venue/liquidation/actionsPerSecond': () => 10,
  '/venue/liquidation/notionalUsdPerSecond': () => 1e6,
  '/venue/liquidation/residue/*': (document, path) => {
    const list = valueAtPath(document, path);
    const taken: readonly unknown[] = Array.isArray(list) ? list : [];
    return ['fund', 'adl', 'socialise', 'vault'].find((one) => !taken.includes(one)) ?? 'fund';
  },
  '/venue/vault': () => ({ capitalUsd: 1e6, takeoverShare: 0.67, capacityUsd: 5e6, shedPerSecond: 0.01 }),
  '/venue/fund': () => ({
    ...{ scope: 'shared', startUsd: 1e6, takesPositions: false, shedPerSecond: 0, windowMs: 28_800_000 },
  }),
  '/venue/fund/drawdownStop': () => 0.3,
  '/venue/fund/resumeAt': (document) => valueAtPath(document, ['venue', 'fund', 'drawdownStop']) ?? 0.3,
  '/venue/fund/perEventCapUsd': () => 1e5,
  '/venue/fund/startUsd(record)': (document) => {
    const now = valueAtPath(document, ['venue', 'fund', 'startUsd']);
    const ids = instrumentIds(document);
    const each = typeof now === 'number' ? now : 1e6;
    return Object.fromEntries(ids.map((id) => [id, each]));
  },
  '/venue/fund/startUsd(number)': (document) => {
    const now = valueAtPath(document, ['venue', 'fund', 'startUsd']);
    const all = typeof now === 'object' && now !== null ? Object.values(now).map(Number) : [];
    return all.reduce((sum, usd) => sum + usd, 0);
  },
  '/venue/adl': () => ({ rank: 'pnlLeverage', price: 'bankruptcy', cap: 1 }),
  '/venue/makers': () => ({ vHalf: 5, floor: 0.05, halfLifeMs: 5000 }),
  '/venue/fundingIntervalMs': () => 28_800_000,
  '/shock/moves/*(step)': (document) => ({ ...moveStart(document), kind: 'step', durationMs: 0, move: -0.05 }),
  '/shock/moves/*(ramp)': (document) => ({
    ...moveStart(document),
    ...{ kind: 'ramp', durationMs: Math.round(horizonMs(document) / 10), move: -0.05 },
  }),
  '/shock/moves/*(path)': (document) => ({
    ...moveStart(document),
    kind: 'path',
    path: [
      [Math.round(horizonMs(document) / 10), 0.95],
      [Math.round(horizonMs(document) / 5), 0.97],
    ],
  }),
  '/shock/moves/*/path/*': newKnot,
  '/shock/moves/*/recoverMs': () => 10_000,
  '/shock/moves/*(path)/durationMs': () => 10_000,
  '/shock/flows/*': (document) => ({
    ...{ instrument: firstInstrument(document), startMs: 0, durationMs: 1000 },
    sizeBase: -Number((1e5 / priceOf(document, firstInstrument(document))).toPrecision(2)),
  }),
  '/shock/liquidity/*': (document) => ({ ...newWindow(document), depthFactor: 0.5 }),
  '/shock/liquidity/*/instruments': (document) => [firstInstrument(document)],
  '/shock/liquidity/*/instruments/*': (document, path) => {
    const list = valueAtPath(document, path);
    const taken: readonly unknown[] = Array.isArray(list) ? list : [];
    return instrumentIds(document).find((id) => !taken.includes(id)) ?? firstInstrument(document);
  },
  '/shock/latency/*': (document) => ({ ...newWindow(document), addMs: 1000 }),
  '/shock/rateLimits/*': (document) => ({ ...newWindow(document), ordersPerSecond: 1 }),
  '/shock/withdrawals/*': (document) => ({ account: accountIds(document)[0] ?? 'p0', startMs: 0, amountUsd: 100 }),
  '/presentation/steps/*': () => ({ atMs: 0, caption: 'What happens here.', select: [] }),
  '/presentation/steps/*/select/*': (document) => accountIds(document)[0] ?? 'p0',
  '/presentation/steps/*/camera': () => ({ x: 0.5, y: 0.5, ratio: 1 }),
  '/accounts/*/ordersPerSecond': () => 1,
  '/instruments/*/tiers/*/maxLeverage': () => 20,
  '/instruments/*/book/recoveryHalfLifeMs': () => 60_000,
  '/summary': () => 'What this scenario shows.',
};

const moveStart = (document: unknown) => ({
  instrument: firstInstrument(document),
  startMs: 0,
  propagate: false,
});

/** Price of the instrument that the book at `path` is of. */
function priceAbove(document: unknown, path: Path): number {
  const price = valueAtPath(document, [...path.slice(0, 2), 'indexUsd']);
  return typeof price === 'number' && price > 0 ? price : 100;
}

/**
 * The value with which something at `path` begins; `list` is where an item is to be added. A value of one field alone
 * takes the schema's default, else the least it may be.
 */
export function startOf(shape: Shape, schemaPath: string, document: unknown, path: Path): unknown {
  const start = STARTS[schemaPath] ?? STARTS[schemaPath.replace(/\([^)]*\)/g, '')];
  if (start) return start(document, path);
  if (shape.standard !== undefined) return shape.standard;
  switch (shape.kind) {
    case 'constant':
      return shape.value;
    case 'number':
      return shape.min ?? (shape.above === undefined ? 0 : shape.above + 1);
    case 'text':
      return '';
    case 'choice':
      return shape.options[0];
    case 'flag':
      return false;
    case 'list':
      return [];
    case 'tuple':
      return shape.items.map((one, n) => startOf(one, `${schemaPath}/${n}`, document, path));
    case 'record':
      return {};
    case 'object':
      return Object.fromEntries(
        shape.fields
          .filter(({ optional }) => !optional)
          .map((field) => [field.name, startOf(field.shape, `${schemaPath}/${field.name}`, document, path)]),
      );
    case 'variants': {
      const first = shape.variants[0];
      return first ? startOf(first.shape, `${schemaPath}(${first.value})`, document, path) : undefined;
    }
    case 'forms': {
      const first = shape.forms[0];
      return first ? startOf(first, schemaPath, document, path) : undefined;
    }
  }
}
