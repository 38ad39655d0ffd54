/** Every limit of a scenario document, with its reason. Reaching one is an error with its place, never a hang. */
export const LIMITS = {
  /** Text length. A document larger than this is a population written out; it belongs into `population`. */
  documentCharacters: 8_000_000,
  /** Deeper nesting than any field of the schema needs. */
  nesting: 16,
  /** More errors of one document are of the same kind: one wrong field in a thousand accounts. */
  errors: 200,
  /** Correlation and shadow markets grow with the square. */
  instruments: 64,
  /** Real venues publish up to a dozen. */
  tiers: 64,
  /** Venues publish up to 1,000 a side. */
  ladderLevels: 5_000,
  /** Explicit accounts; more are drawn by `population`. */
  accounts: 50_000,
  /** A million accounts of three positions are some hundred MB of columns, what a browser tab can hold. */
  populationCount: 1_000_000,
  /** One per instrument. */
  positionsPerAccount: 64,
  /** One per position; each is looked at in every tick. */
  stopsPerAccount: 64,
  /** Ticks of one run: a day by the second. */
  ticks: 100_000,
  /** Ticks times instruments: ten series of eight bytes are kept for each, 160 MB at most. */
  seriesCells: 2_000_000,
  /** A measured path by the second, three hours of it; the place in it is searched in every tick. */
  pathKnots: 10_000,
  /** Moves, flows, scheduled changes, of each kind; all are looked at in every tick. */
  shockEntries: 1_000,
  /** A run on the venue: one in five of the accounts written out. */
  withdrawals: 10_000,
  /** Captions of a presentation: more than anybody watches. */
  steps: 200,
  /** Nodes one caption points at: more than can be told apart. */
  selected: 100,
  /** As fine as a measured histogram of leverage. */
  leverageBands: 64,
  /** Longer names do not fit the pictures. */
  idLength: 64,
  /** One line on a card. */
  titleLength: 200,
  /** A few pages, for summary and captions. */
  textLength: 20_000,
  /** USD and base units: far above any venue, far below where float64 loses cents. */
  magnitude: 1e15,
  /** Milliseconds: a year. */
  timeMs: 31_557_600_000,
} as const;
