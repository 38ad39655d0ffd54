/** 7,200 ticks of 20 instruments: two hours by the second, prices that move in every tick, and a cascade in the middle. */
import { walkKnots } from '../noise';

const TICKS = 7_200;
const INSTRUMENTS = 20;
const TICK_MS = 1_000;
/** A knot every so many ticks: a document holds only so many. */
const KNOT_TICKS = 12;
const FALL_AT = 0.5;

/** A document. */
export function longScenario(): unknown {
  const ids = Array.from({ length: INSTRUMENTS }, (_, i) => `I${i}`);
  return {
    shockgraph: 1,
    title: 'Two hours of twenty instruments',
    seed: 4,
    clock: { tickMs: TICK_MS, horizonMs: (TICKS - 1) * TICK_MS },
    instruments: ids.map((id, i) => ({
      id,
      indexUsd: 1_000 / (i + 1),
      indexWeight: 0.5,
      tiers: [{ fromUsd: 0, maintenanceRate: 0.02 }],
      book: { kind: 'power', depthUsdAt1pct: 400_000, maxDistance: 0.9, recoveryHalfLifeMs: 60_000 },
    })),
    population: {
      count: 2_000,
      equity: { kind: 'lognormalPareto', log10Mean: 3, log10Sd: 0.7, tailAlpha: 2, tailFromUsd: 1e6, capUsd: 1e6 },
      leverage: [{ from: 1, to: 20, share: 1 }],
      instruments: Object.fromEntries(ids.map((id) => [id, 1])),
      instrumentsPerAccount: [0.15, 0.2, 0.3, 0.2, 0.15],
      longShare: Object.fromEntries(ids.map((id) => [id, 0.7])),
      balance: 'maker',
    },
    venue: { mark: { rule: 'index' }, fund: { startUsd: 1e6 } },
    shock: { moves: ids.map((id, i) => ({ instrument: id, kind: 'path', path: pathOf(i) })) },
  };
}

function pathOf(instrument: number): [number, number][] {
  const knots = Math.floor(TICKS / KNOT_TICKS);
  const walk = walkKnots(instrument, knots, 0.002);
  return walk.slice(1).map((factor, n) => {
    const fallen = (n + 1) / knots > FALL_AT ? 0.93 : 1;
    return [(n + 1) * KNOT_TICKS * TICK_MS, Number((factor * fallen).toFixed(9))];
  });
}
