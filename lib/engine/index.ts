/** The engine's front door: a scenario in, a run out. Pure and deterministic (DET-01). */
export { type AccountNames, accountId, accountNumber } from './accountIds';
export { type Compiled, compile, makeTiers, type TierTable } from './compile';
export { EVENT_KINDS, EVENT_NAMES, type Event, type EventKind, eventAt } from './events';
export { type Curve, meanDistance, type Side, signedDistance } from './market/curve';
export { makeCurve } from './market/makeCurve';
export { ownBookWeight } from './market/marks';
export { countFromStart, fellFromStart } from './opening';
export { prepare, type Runner, run, simulate } from './runner';
export { RunCancelled, type RunOptions, type SoFar } from './simulate';
export * from './types';
export {
  crossing,
  equity,
  type Holdings,
  liquidationPrice,
  maintenance,
  maintenanceOf,
  notional,
  tierOf,
} from './venue/margin';
export { ADL_RANKS, type AdlRank, type AdlWave, type WaveOutcome } from './venue/regret';
export { ENGINE_VERSION } from './version';
