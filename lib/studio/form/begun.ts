/** The larger of the things that begin: an instrument, a tier, a level of a book, a population, a move. */
import { firstInstrument, freeName, horizonMs, instrumentIds, priceOf } from './around';
import { type Path, valueAtPath } from './path';

export type Start = (document: unknown, path: Path) => unknown;

export const POWER_BOOK = {
  kind: 'power',
  depthUsdAt1pct: 1e6,
  exponent: 1,
  maxDistance: 0.5,
  spread: 0,
  permanentShare: 0,
};
const TIER = { fromUsd: 0, maintenanceRate: 0.005 };

export function newInstrument(document: unknown): unknown {
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

export function newTier(document: unknown, path: Path): unknown {
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
export function newLevel(side: 1 | -1): Start {
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
export function newKnot(document: unknown, path: Path): unknown {
  const knots = valueAtPath(document, path);
  const last: unknown = Array.isArray(knots) ? knots.at(-1) : undefined;
  const ms = valueAtPath(last, [0]);
  const factor = valueAtPath(last, [1]);
  return [
    typeof ms === 'number' ? ms + Math.max(1000, Math.round(ms / 2)) : 0,
    typeof factor === 'number' ? factor : 1,
  ];
}

export const newWindow = (document: unknown) => ({ startMs: 0, durationMs: horizonMs(document) });

export function newPopulation(document: unknown): unknown {
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

/** A move after those that there are, of the instrument that moved last. */
export function moveStart(document: unknown) {
  const list = valueAtPath(document, ['shock', 'moves']);
  const moves: readonly unknown[] = Array.isArray(list) ? list : [];
  const figure = (move: unknown, key: string) => {
    const value = valueAtPath(move, [key]);
    return typeof value === 'number' ? value : 0;
  };
  const ends = moves.map((one) => {
    const knots = valueAtPath(one, ['path']);
    const lastMs = Array.isArray(knots) ? figure(knots.at(-1), '0') : 0;
    return figure(one, 'startMs') + Math.max(figure(one, 'durationMs'), lastMs) + figure(one, 'recoverMs');
  });
  const overMs = Math.max(0, ...ends);
  const gapMs = moves.length === 0 ? 0 : Math.round(horizonMs(document) / 10);
  const instrument = valueAtPath(moves.at(-1), ['instrument']);
  return {
    instrument: typeof instrument === 'string' ? instrument : firstInstrument(document),
    startMs: overMs + gapMs < horizonMs(document) ? overMs + gapMs : overMs,
    propagate: valueAtPath(moves.at(-1), ['propagate']) === true,
  };
}
