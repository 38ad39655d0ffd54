/**
 * RNG-01: Philox4x32-10 (Salmon et al. 2011), counter-based: a draw is a function of (seed, stream, path, index, number),
 * so that splitting work over threads or machines changes no digit.
 */
const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;

/** High 32 bits of the unsigned product, from 16-bit halves whose products fit 32 bits. */
function mulHigh(a: number, b: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const bHigh = b >>> 16;
  const bLow = b & 0xffff;
  const low = Math.imul(aLow, bLow) >>> 16;
  const middle = (Math.imul(aHigh, bLow) >>> 0) + low;
  const middle2 = (Math.imul(aLow, bHigh) >>> 0) + (middle & 0xffff);
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (middle2 >>> 16)) >>> 0;
}

/** Ten rounds over a counter of four words with a key of two; writes four words into `out`. */
export function philox4x32(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
  out: Uint32Array,
): void {
  rounds(counter[0], counter[1], counter[2], counter[3], key[0], key[1], out);
}

function rounds(
  first: number,
  second: number,
  third: number,
  fourth: number,
  keyLow: number,
  keyHigh: number,
  out: Uint32Array,
): void {
  let c0 = first;
  let c1 = second;
  let c2 = third;
  let c3 = fourth;
  let k0 = keyLow;
  let k1 = keyHigh;
  for (let round = 0; round < 10; round += 1) {
    const high0 = mulHigh(M0, c0);
    const low0 = Math.imul(M0, c0);
    const high1 = mulHigh(M1, c2);
    const low1 = Math.imul(M1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

const words = new Uint32Array(4);

const lowWord = (seed: number): number => seed >>> 0;
const highWord = (seed: number): number => Math.floor(seed / 0x1_0000_0000) >>> 0;

/** 53 bits of two words, in [0, 1). */
const unit = (a: number, b: number): number => ((a >>> 5) * 0x4000000 + (b >>> 6)) / 0x20000000000000;

/** Uniform number n of a draw, in [0, 1): block floor(n/2), words 2(n mod 2) and the next. */
export function uniform(seed: number, stream: number, path: number, index: number, n: number): number {
  const block = Math.floor(n / 2);
  philox4x32([stream, path, index, block], [lowWord(seed), highWord(seed)], words);
  return unit(words[2 * (n % 2)] as number, words[2 * (n % 2) + 1] as number);
}

/** Uniforms 0, 1, 2 ... of one index after the other, each block computed once: the same numbers as `uniform`. */
export class UniformReader {
  private readonly key: readonly [number, number];
  private readonly block = new Uint32Array(4);
  private index = 0;
  private drawn = 0;

  constructor(
    seed: number,
    private readonly stream: number,
    private readonly path: number,
  ) {
    this.key = [lowWord(seed), highWord(seed)];
  }

  /** Begins at uniform 0 of this index. */
  start(index: number): void {
    this.index = index;
    this.drawn = 0;
  }

  next(): number {
    const half = this.drawn % 2;
    if (half === 0) {
      rounds(this.stream, this.path, this.index, this.drawn / 2, this.key[0], this.key[1], this.block);
    }
    this.drawn += 1;
    return unit(this.block[2 * half] as number, this.block[2 * half + 1] as number);
  }
}
