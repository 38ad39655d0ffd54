/** Noise of the benchmark's paths: random walks from the engine's own counter-based draws, the same on every machine. */
import { inverseNormal } from '@/lib/engine/kernel/normal';
import { uniform } from '@/lib/engine/kernel/philox';

const SEED = 20_26;
/** No stream of the model. */
const STREAM = 77;
const HALF_STEP = 2 ** -54;

/** Factors 1, f1, ... f(ticks-1) of a walk whose steps have the standard deviation `perTick`. */
export function walkKnots(instrument: number, ticks: number, perTick: number): number[] {
  const factors = [1];
  for (let tick = 1; tick < ticks; tick += 1) {
    const z = inverseNormal(uniform(SEED, STREAM, instrument, tick, 0) + HALF_STEP);
    factors.push((factors[tick - 1] as number) * (1 + perTick * z));
  }
  return factors;
}
