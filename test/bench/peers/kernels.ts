/**
 * The inner loops of the rescan: slack = rest + sum weight*mark, two buckets a turn, instruments packed four to a word.
 * Measured against plain loops over bytes they are a quarter faster; there is one function for each number of positions,
 * so that the engine running them sees loops of known shape.
 */

/** Buckets with the same number of positions, one after the other; an even number of places. */
export interface Group {
  readonly held: number;
  readonly bucket: Uint32Array;
  /** The constant part of the slack, less what rounding may hide. */
  readonly restUsd: Float64Array;
  /** Instruments, four to a word, `wordsOf(held)` words to a bucket. */
  readonly which: Uint32Array;
  /** Per position, `held` to a bucket. */
  readonly weightBase: Float64Array;
}

type Numbers = Float64Array;
type Words = Uint32Array;

export const wordsOf = (held: number): number => (held + 3) >> 2;
/** Instrument i of position j, at its place in the word. */
export const packed = (i: number, j: number): number => (i << (8 * (j & 3))) >>> 0;

/**
 * Appends the places of a group whose slack is 0 or less.
 * @param markUsd 256 numbers, by instrument.
 */
export function scan({ held, restUsd, which, weightBase }: Group, markUsd: Numbers, out: number[]): void {
  if (held === 1) scan1(restUsd, weightBase, which, markUsd, out);
  else if (held === 2) scan2(restUsd, weightBase, which, markUsd, out);
  else if (held === 3) scan3(restUsd, weightBase, which, markUsd, out);
  else if (held === 4) scan4(restUsd, weightBase, which, markUsd, out);
  else if (held === 5) scan5(restUsd, weightBase, which, markUsd, out);
  else scanMany(held, restUsd, weightBase, which, markUsd, out);
}

function slack1(rest: Numbers, w: Numbers, which: Words, m: Numbers, k: number): number {
  const x = which[k] as number;
  return (rest[k] as number) + (w[k] as number) * (m[x & 255] as number);
}

function scan1(rest: Numbers, w: Numbers, which: Words, m: Numbers, out: number[]): void {
  for (let k = 0; k < rest.length; k += 2) {
    const first = slack1(rest, w, which, m, k);
    const second = slack1(rest, w, which, m, k + 1);
    if (first <= 0) out.push(k);
    if (second <= 0) out.push(k + 1);
  }
}

function slack2(rest: Numbers, w: Numbers, which: Words, m: Numbers, k: number): number {
  const x = which[k] as number;
  const p = 2 * k;
  return (
    (rest[k] as number) +
    (w[p] as number) * (m[x & 255] as number) +
    (w[p + 1] as number) * (m[(x >>> 8) & 255] as number)
  );
}

function scan2(rest: Numbers, w: Numbers, which: Words, m: Numbers, out: number[]): void {
  for (let k = 0; k < rest.length; k += 2) {
    const first = slack2(rest, w, which, m, k);
    const second = slack2(rest, w, which, m, k + 1);
    if (first <= 0) out.push(k);
    if (second <= 0) out.push(k + 1);
  }
}

function slack3(rest: Numbers, w: Numbers, which: Words, m: Numbers, k: number): number {
  const x = which[k] as number;
  const p = 3 * k;
  return (
    (rest[k] as number) +
    (w[p] as number) * (m[x & 255] as number) +
    (w[p + 1] as number) * (m[(x >>> 8) & 255] as number) +
    (w[p + 2] as number) * (m[(x >>> 16) & 255] as number)
  );
}

function scan3(rest: Numbers, w: Numbers, which: Words, m: Numbers, out: number[]): void {
  for (let k = 0; k < rest.length; k += 2) {
    const first = slack3(rest, w, which, m, k);
    const second = slack3(rest, w, which, m, k + 1);
    if (first <= 0) out.push(k);
    if (second <= 0) out.push(k + 1);
  }
}

function slack4(rest: Numbers, w: Numbers, which: Words, m: Numbers, k: number): number {
  const x = which[k] as number;
  const p = 4 * k;
  return (
    (rest[k] as number) +
    (w[p] as number) * (m[x & 255] as number) +
    (w[p + 1] as number) * (m[(x >>> 8) & 255] as number) +
    (w[p + 2] as number) * (m[(x >>> 16) & 255] as number) +
    (w[p + 3] as number) * (m[(x >>> 24) & 255] as number)
  );
}

function scan4(rest: Numbers, w: Numbers, which: Words, m: Numbers, out: number[]): void {
  for (let k = 0; k < rest.length; k += 2) {
    const first = slack4(rest, w, which, m, k);
    const second = slack4(rest, w, which, m, k + 1);
    if (first <= 0) out.push(k);
    if (second <= 0) out.push(k + 1);
  }
}

function slack5(rest: Numbers, w: Numbers, which: Words, m: Numbers, k: number): number {
  const x = which[2 * k] as number;
  const y = which[2 * k + 1] as number;
  const p = 5 * k;
  return (
    (rest[k] as number) +
    (w[p] as number) * (m[x & 255] as number) +
    (w[p + 1] as number) * (m[(x >>> 8) & 255] as number) +
    (w[p + 2] as number) * (m[(x >>> 16) & 255] as number) +
    (w[p + 3] as number) * (m[(x >>> 24) & 255] as number) +
    (w[p + 4] as number) * (m[y & 255] as number)
  );
}

function scan5(rest: Numbers, w: Numbers, which: Words, m: Numbers, out: number[]): void {
  for (let k = 0; k < rest.length; k += 2) {
    const first = slack5(rest, w, which, m, k);
    const second = slack5(rest, w, which, m, k + 1);
    if (first <= 0) out.push(k);
    if (second <= 0) out.push(k + 1);
  }
}

function scanMany(held: number, rest: Numbers, w: Numbers, which: Words, m: Numbers, out: number[]): void {
  const words = wordsOf(held);
  for (let k = 0; k < rest.length; k += 1) {
    let slackUsd = rest[k] as number;
    for (let j = 0; j < held; j += 1) {
      const word = which[k * words + (j >> 2)] as number;
      slackUsd += (w[k * held + j] as number) * (m[(word >>> (8 * (j & 3))) & 255] as number);
    }
    if (slackUsd <= 0) out.push(k);
  }
}
