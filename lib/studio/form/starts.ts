/**
 * What a new thing begins as: an instrument, an account, a move, a section that was not there. Each is a valid one, so
 * that adding something never breaks a document.
 */
import type { Shape } from '@/lib/scenario';
import {
  accountIds,
  firstInstrument,
  freeInstrument,
  freeName,
  horizonMs,
  instrumentIds,
  priceAbove,
  priceOf,
} from './around';
import {
  moveStart,
  newInstrument,
  newKnot,
  newLevel,
  newPopulation,
  newTier,
  newWindow,
  POWER_BOOK,
  type Start,
} from './begun';
import { type Path, valueAtPath } from './path';

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
