/** LIQ-09, FUND-02: a bucket without positions and below zero; who pays first, and what waits for T7. */
import { nodeRowOf } from '../causes/causeBook';
import { addCollateral, record, setFate } from '../ledger';
import { FATE } from '../outcomes';
import type { Sim } from '../state';
import { cover, type DeficitPart } from './fund';

/** A deficit below this share of the opening notional is left standing, paid by nobody (section 0). */
const LEAST_DEFICIT_SHARE = 1e-9;

/** LIQ-09: settles a bucket that has no position left; nothing where its equity is not below zero. */
export function settleIfFlat(sim: Sim, b: number): void {
  if ((sim.openPositions[b] as number) > 0) return;
  const owedUsd = -(sim.collateralUsd[b] as number);
  if (owedUsd < LEAST_DEFICIT_SHARE * openingNotional(sim, b)) return;
  setFate(sim, b, FATE.bankrupt);
  record(sim, 'deficit', b, -1, -1, owedUsd);
  sim.totals.deficitUsd += owedUsd;
  const node = nodeRowOf(sim.causes, b);
  if (node) node.deficitUsd += owedUsd;
  cover(sim, b, deficitParts(sim, b, owedUsd), owedUsd, (paidUsd) => {
    addCollateral(sim, b, paidUsd);
    if (node) node.paidFundUsd += paidUsd;
  });
}

/** By maintenance at the first action; else all on the instrument closed last (FUND-02, SOC-01). */
function deficitParts(sim: Sim, b: number, owedUsd: number): DeficitPart[] {
  const { c } = sim;
  const first = c.bucketStart[b] as number;
  const byPosition = sim.firstActions.get(b)?.positionUsd ?? [];
  let total = 0;
  for (const mm of byPosition) total += mm;
  if (!(total > 0)) return [{ instrument: sim.lastClosedInstrument.get(b) ?? 0, usd: owedUsd }];
  const parts: DeficitPart[] = [];
  byPosition.forEach((mm, n) => {
    parts.push({ instrument: c.positionInstrument[first + n] as number, usd: owedUsd * (mm / total) });
  });
  return parts;
}

function openingNotional(sim: Sim, b: number): number {
  const { c } = sim;
  let sum = 0;
  for (let p = c.bucketStart[b] as number; p < (c.bucketStart[b + 1] as number); p += 1) {
    sum += Math.abs(c.sizeBase[p] as number) * (c.indexUsd[c.positionInstrument[p] as number] as number);
  }
  return sum;
}
