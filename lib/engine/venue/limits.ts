/** LIQ-05: how far a liquidation order may go into the book. A new limit is a new case here. */
import { decideFill, type Fill } from '../market/fill';
import type { Sim } from '../state';
import { canPay, LEAST_PAYMENT_USD, poolOf } from './fund';

/** What an order to close `sizeBase` (signed as held) would trade under the venue's limit. Moves nothing. */
export function limitedFill(sim: Sim, i: number, sizeBase: number, bankruptcyUsd: number): Fill {
  const { limit } = sim.c.scenario.venue.liquidation;
  switch (limit.kind) {
    case 'none':
      return freeFill(sim, i, sizeBase);
    case 'bankruptcy':
      return decideFill(sim.c, sim.real, i, sim.depth[i] as number, -sizeBase, bankruptcyUsd);
    case 'band': {
      const mark = sim.real.published.markUsd[i] as number;
      const limitUsd = mark * (1 - Math.sign(sizeBase) * limit.band);
      return decideFill(sim.c, sim.real, i, sim.depth[i] as number, -sizeBase, limitUsd);
    }
    case 'fundBounded':
      return fundBoundedFill(sim, i, sizeBase, bankruptcyUsd);
  }
}

export function freeFill(sim: Sim, i: number, sizeBase: number): Fill {
  return decideFill(sim.c, sim.real, i, sim.depth[i] as number, -sizeBase);
}

const HALVINGS = 50;

/**
 * The most whose loss past bankruptcy the fund can pay: 50 halvings, the safe end taken. An order that this bound stops
 * has not met the end of the book.
 */
export function fundBoundedFill(sim: Sim, i: number, sizeBase: number, bankruptcyUsd: number): Fill {
  const whole = freeFill(sim, i, sizeBase);
  const pool = poolOf(sim, i);
  const payable = pool ? canPay(sim, pool) : 0;
  const most = payable < LEAST_PAYMENT_USD ? 0 : payable;
  if (lossPast(whole, bankruptcyUsd) <= most) return whole;
  let safe = 0;
  let unsafe = Math.abs(whole.sizeBase);
  for (let n = 0; n < HALVINGS; n += 1) {
    const middle = (safe + unsafe) / 2;
    if (lossPast(freeFill(sim, i, Math.sign(sizeBase) * middle), bankruptcyUsd) <= most) safe = middle;
    else unsafe = middle;
  }
  return { ...freeFill(sim, i, Math.sign(sizeBase) * safe), exhausted: false };
}

/** Loss past the bankruptcy price of a fill; negative for a surplus (LIQ-06). */
export function lossPast(fill: Fill, bankruptcyUsd: number): number {
  return fill.sizeBase * (fill.averageUsd - bankruptcyUsd);
}
