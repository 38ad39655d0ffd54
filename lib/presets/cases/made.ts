/** What the made-up cases share: coins in round numbers and accounts in a row. */

/** A coin with one tier of margin and a book in which `depthUsd` moves the price by 1 %, for good. */
export function coin(id: string, indexUsd: number, depthUsd: number, volatilityAnnual = 0.6, maintenanceRate = 0.05) {
  return {
    id,
    indexUsd,
    volatilityAnnual,
    tiers: [{ fromUsd: 0, maintenanceRate }],
    book: { kind: 'power', depthUsdAt1pct: depthUsd, exponent: 1 },
  } as const;
}

/** The same book, of which what was taken comes back by half in `halfLifeMs`. */
export function recovering<T extends { readonly book: object }>(instrument: T, halfLifeMs: number) {
  return { ...instrument, book: { ...instrument.book, recoveryHalfLifeMs: halfLifeMs } };
}

/** [id, size in coins (+ long), collateral in USD]: everyone entered at the opening price. */
export type Holder = readonly [id: string, sizeBase: number, collateralUsd: number];

export function longsAndShorts(instrument: string, holders: readonly Holder[]) {
  return holders.map(([id, sizeBase, collateralUsd]) => ({
    id,
    collateralUsd,
    positions: [{ instrument, sizeBase }],
  }));
}
