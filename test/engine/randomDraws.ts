/** The draws random documents are made of: figures of a few digits, times on the tick. */
import fc from 'fast-check';

export const IDS = ['BTC', 'ETH', 'SOL'] as const;
export const INDEX_USD = [60_000, 3000, 150] as const;
export const TICK_MS = 250;

export const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.noBias(fc.double({ min, max, noNaN: true })).map((x) => Number(x.toFixed(6)));
/** Each power of ten equally likely. */
export const logReal = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .noBias(fc.double({ min: Math.log10(min), max: Math.log10(max), noNaN: true }))
    .map((x) => Number((10 ** x).toPrecision(6)));
export const ticks = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((n) => n * TICK_MS);
export const anyMs = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
