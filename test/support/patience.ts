/** A database's first opening and a thread's first start take seconds on a busy machine: slow is not wrong. */
jest.setTimeout(120_000);
