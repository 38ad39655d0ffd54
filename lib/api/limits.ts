/** Every limit of the API, with its reason. Reaching one is an answer with a code, never a hang. */
export const API_LIMITS = {
  /** A thousand accounts written out are 200 kB; two full ladders of 5,000 levels a side are 500 kB. */
  bodyBytes: 4_000_000,
  /** What one server run may cost, in units of `runUnits`: five to eight seconds of one core. */
  runUnits: 40_000_000,
  /** Runs waiting for the server's engine; more are told to come back. */
  runsWaiting: 16,
  /** What a full queue tells them, in seconds. */
  retryAfterSeconds: 10,
} as const;
