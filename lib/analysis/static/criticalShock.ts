/** Section 10, critical shock, by the engine itself: for scenarios small enough to run some dozen times. */
import { compile, prepare, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { PositionSide } from './market';

export interface SimulatedShockOptions {
  readonly instrument: number;
  /** A fall for `long` (the default), a rise for `short`. */
  readonly side?: PositionSide;
  /** How many times the shock the book must move; 2. */
  readonly times?: number;
  /** Largest shock looked at, a fraction in (0, 1); 0.5. */
  readonly most?: number;
  /** Equal steps up to `most` that are tried first; 20. */
  readonly steps?: number;
  /** Halvings of the step in which it happens first; 12. */
  readonly halvings?: number;
}

export interface SimulatedShock {
  /** The least shock found, a fraction; the safe end of the last interval. */
  readonly shock: number;
  /** Largest move of the book in that run, a fraction, and over the shock. */
  readonly move: number;
  readonly amplification: number;
  readonly runs: number;
}

/**
 * The least step of an instrument's outside price, alone and at time 0, after which its book moves at some tick by at
 * least `times` the step. Whether it does need not grow with the step (a large shock leaves less room), so `steps` equal
 * shocks up to `most` are tried first, from the smallest, and the first interval that ends with one that does is halved
 * `halvings` times; a window narrower than a step can be missed. Null where none of the tried shocks does it.
 * RangeError for an unknown instrument or options outside their limits.
 */
export function criticalShockBySimulation(scenario: Scenario, options: SimulatedShockOptions): SimulatedShock | null {
  const { instrument, side = 'long', times = 2, most = 0.5, steps = 20, halvings = 12 } = options;
  const id = scenario.instruments[instrument]?.id;
  if (id === undefined) throw new RangeError(`there is no instrument ${instrument}`);
  if (!(most > 0 && most < 1)) throw new RangeError(`most is a fraction between 0 and 1, not ${most}`);
  if (!(times > 1)) throw new RangeError(`times is above 1, not ${times}`);
  if (!(Number.isInteger(steps) && steps > 0 && Number.isInteger(halvings) && halvings >= 0)) {
    throw new RangeError(`steps and halvings are whole numbers, not ${steps} and ${halvings}`);
  }
  const direction = side === 'long' ? -1 : 1;
  const runner = prepare(compile(shockedBy(scenario, id, direction * most)));
  let runs = 0;
  const moveAfter = (shock: number): number => {
    runs += 1;
    runner.load(shockedBy(scenario, id, direction * shock));
    return largestMove(runner.run(), instrument, direction, scenario.instruments[instrument]?.indexUsd ?? 1);
  };
  for (let n = 1; n <= steps; n += 1) {
    let low = (most * (n - 1)) / steps;
    let high = (most * n) / steps;
    let move = moveAfter(high);
    if (move < times * high) continue;
    for (let h = 0; h < halvings; h += 1) {
      const middle = (low + high) / 2;
      const there = moveAfter(middle);
      if (there >= times * middle) {
        high = middle;
        move = there;
      } else low = middle;
    }
    return { shock: high, move, amplification: move / high, runs };
  }
  return null;
}

/** The scenario with one step at time 0 for its whole shock. */
function shockedBy(scenario: Scenario, instrument: string, move: number): Scenario {
  const step = { instrument, kind: 'step' as const, startMs: 0, durationMs: 0, propagate: false, move };
  const shock = { moves: [step], flows: [], liquidity: [], latency: [], rateLimits: [], withdrawals: [] };
  return { ...scenario, shock };
}

function largestMove(run: Run, instrument: number, direction: 1 | -1, indexUsd: number): number {
  const { bookUsd, ticks, instruments } = run.series;
  let most = 0;
  for (let tick = 0; tick < ticks; tick += 1) {
    const move = direction * ((bookUsd[tick * instruments + instrument] as number) / indexUsd - 1);
    if (move > most) most = move;
  }
  return most;
}
