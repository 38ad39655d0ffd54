/** The engine's front door: a scenario in, a run out. Pure and deterministic (DET-01). */
export { type AccountNames, accountId, accountNumber } from './accountIds';
export { type Compiled, compile } from './compile';
export { EVENT_KINDS, EVENT_NAMES, type Event, type EventKind, eventAt } from './events';
export { prepare, type Runner, run, simulate } from './runner';
export { RunCancelled, type RunOptions } from './simulate';
export * from './types';
export { ADL_RANKS, type AdlRank, type AdlWave, type WaveOutcome } from './venue/regret';
export { ENGINE_VERSION } from './version';
