/** Two runs side by side: store, clock, address. */
import { createLabClient } from '@/lib/worker';
import { createPairStudio, type PairStudio } from './pair';

export { type PairAddress, pairHref, readPairAddress } from './address';
export { lastMsOf, neighbouringMs, stepMsOf, type TwoRuns, tickAtMs } from './clock';
export {
  createPairStudio,
  type FinishedPair,
  type PairSide,
  type PairState,
  type PairStatus,
  type PairStudio,
  type PairView,
} from './pair';

/** With its worker. Browser only. */
export function openPairStudio(): PairStudio {
  return createPairStudio(createLabClient());
}
