/** A database's first opening and a thread's first start take seconds on a busy machine: slow is not wrong. */
jest.setTimeout(120_000);
/** All tests come from one address: only the tests of the allowances count. */
process.env.SHOCKGRAPH_RATE_FACTOR ??= '0';
