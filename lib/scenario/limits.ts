/** Every limit of a scenario document, with its reason. Reaching one is an error with its place, never a hang. */
export const LIMITS = {
  /** A document larger than this is a population written out; it belongs into `population`. */
  documentBytes: 8_000_000,
  /** Deeper nesting than any field of the schema needs. */
  nesting: 16,
  /** Correlation and shadow markets grow with the square. */
  instruments: 64,
  /** Real venues publish up to a dozen. */
  tiers: 64,
  /** Venues publish up to 1,000 a side. */
  ladderLevels: 5_000,
  /** Explicit accounts; more are drawn by `population`. */
  accounts: 50_000,
  populationCount: 10_000_000,
  positionsPerAccount: 64,
  stopsPerAccount: 64,
  /** Ticks of one run: series are kept for each. */
  ticks: 100_000,
  pathKnots: 10_000,
  shockEntries: 1_000,
  withdrawals: 10_000,
  steps: 200,
  leverageBands: 64,
  idLength: 64,
  titleLength: 200,
  textLength: 20_000,
  /** USD and base units: far above any venue, far below where float64 loses cents. */
  magnitude: 1e15,
  /** Milliseconds: a year. */
  timeMs: 31_557_600_000,
} as const;
