/** The deterministic kernel against published answers: RNG-01, the inverse normal of POP-01, the hash of DET-01. */
import { lazyOrder } from '@/lib/engine/kernel/lazyOrder';
import { exp, exp2, halfLifeDecay, ln, pow } from '@/lib/engine/kernel/math';
import { inverseNormal } from '@/lib/engine/kernel/normal';
import { philox4x32, UniformReader, uniform } from '@/lib/engine/kernel/philox';
import { sha256Hex } from '@/lib/engine/kernel/sha256';
import { expectNear } from './support';

const words = (hex: string): number[] => hex.split(' ').map((word) => Number.parseInt(word, 16));

/** Known answers of the Random123 library (kat_vectors, philox4x32 with 10 rounds): counter, key, result. */
const PHILOX = [
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
] as const;

describe('kernel', () => {
  test.each(PHILOX)('RNG-01 Philox4x32-10 of counter %s', (counter, key, expected) => {
    const out = new Uint32Array(4);
    philox4x32(words(counter) as [number, number, number, number], words(key) as [number, number], out);
    expect([...out]).toEqual(words(expected));
  });

  test('RNG-01 uniform n: block floor(n/2), words 2(n mod 2) and the next, 53 bits', () => {
    const out = new Uint32Array(4);
    const seed = 2 ** 40 + 12345;
    philox4x32([1, 0, 7, 3], [12345, 2 ** 8], out);
    const join = (a: number, b: number): number => (Math.floor(a / 32) * 2 ** 26 + Math.floor(b / 64)) / 2 ** 53;
    expect(uniform(seed, 1, 0, 7, 6)).toBe(join(out[0] as number, out[1] as number));
    expect(uniform(seed, 1, 0, 7, 7)).toBe(join(out[2] as number, out[3] as number));
  });

  test('RNG-01 read one after the other, uniforms are the same', () => {
    const reader = new UniformReader(2 ** 40 + 12345, 1, 2);
    for (const index of [0, 7, 2 ** 32 - 1]) {
      reader.start(index);
      for (let n = 0; n < 9; n += 1) expect(reader.next()).toBe(uniform(2 ** 40 + 12345, 1, 2, index, n));
    }
  });

  test('RNG-01 uniforms fill the unit interval evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    let sum = 0;
    for (let n = 0; n < 20_000; n += 1) {
      const u = uniform(1, 3, 0, n, 0);
      tenths[Math.floor(u * 10)] = (tenths[Math.floor(u * 10)] as number) + 1;
      sum += u;
    }
    expect(Math.abs(sum / 20_000 - 0.5)).toBeLessThan(0.01);
    expect(Math.min(...tenths)).toBeGreaterThan(1850);
  });

  // Wichura's own check values (0.25, 0.001, 1e-20), and quantiles of any table.
  test.each([
    [0.5, 0],
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.9, 1.2815515655446004],
  ])('POP-01 inverse normal of %d (AS 241)', (p, z) => {
    expectNear(inverseNormal(p), z, 1e-15);
  });

  test('POP-01 the smallest draw has a finite normal', () => {
    expect(inverseNormal(2 ** -54)).toBeLessThan(-8);
    expect(Number.isFinite(inverseNormal(1 - 2 ** -52))).toBe(true);
  });

  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('DET-01 SHA-256 of "%s" (FIPS 180-4)', (text, hex) => {
    expect(sha256Hex(new TextEncoder().encode(text))).toBe(hex);
  });

  test('transcendental functions agree with the platform to a few units in the last place', () => {
    for (const x of [1e-9, 0.1, 0.5, 1, 1.5, 2, 10, 123.456]) {
      expectNear(exp(-x), Math.exp(-x), 1e-15);
      expectNear(ln(x), Math.log(x), 1e-15);
      expectNear(pow(x, 0.37), x ** 0.37, 1e-15);
      expectNear(exp2(-x), 2 ** -x, 1e-15);
    }
  });

  test('BOOK-05 a half-life halves', () => {
    expect(halfLifeDecay(1000, 1000)).toBe(0.5);
    expect(halfLifeDecay(2000, 1000)).toBe(0.25);
    expect(halfLifeDecay(0, 1000)).toBe(1);
  });

  test('lazy order hands out what a full sort would, ties by number', () => {
    const keys = Array.from({ length: 200 }, (_, n) => Math.floor(uniform(5, 3, 0, n, 0) * 40));
    const order = lazyOrder(keys.length, (a, b) =>
      keys[a] === keys[b] ? a < b : (keys[a] as number) < (keys[b] as number),
    );
    const sorted = keys.map((_, n) => n).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
    expect(keys.map((_, k) => order.at(k))).toEqual(sorted);
    expect(order.at(200)).toBe(-1);
  });
});
