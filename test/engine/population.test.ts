/** POP-01, recomputed here from the text of the rule with big integers, apart from the engine's own generator. */
import { accountId, accountNumber } from '@/lib/engine/accountIds';
import { inverseNormal } from '@/lib/engine/kernel/normal';
import { type AccountBook, expandPopulation } from '@/lib/engine/population';
import type { Population, Scenario, ScenarioInput } from '@/lib/scenario';
import { btc, expectNear, scenarioOf } from './support';

const POPULATION: NonNullable<ScenarioInput['population']> = {
  count: 2000,
  equity: { kind: 'lognormalPareto', log10Mean: 3.2, log10Sd: 0.9, tailAlpha: 1.2, tailFromUsd: 20_000, capUsd: 1e6 },
  leverage: [
    { from: 1, to: 5, share: 0.5 },
    { from: 5, to: 20, share: 0.3 },
    { from: 20, to: 50, share: 0.2 },
  ],
  instruments: { BTC: 0.6, ETH: 0.3, SOL: 0.1 },
  instrumentsPerAccount: [0.7, 0.2, 0.1],
  longShare: { BTC: 0.6, ETH: 0.5, SOL: 0.8 },
  crossShare: 0.75,
  entrySpread: 0.05,
};

const INSTRUMENTS = [
  btc({ indexUsd: 60_000, fundingRate8h: 0.0003 }),
  btc({ id: 'ETH', indexUsd: 3000, fundingRate8h: -0.0002 }),
  btc({ id: 'SOL', indexUsd: 150, fundingRate8h: 0.001 }),
];

function scenario(change: Partial<typeof POPULATION> = {}, seed = 7): Scenario {
  return scenarioOf({ seed, instruments: INSTRUMENTS, population: { ...POPULATION, ...change } });
}

const MASK = 0xffffffffn;

/** Philox4x32-10 on big integers. */
function philox(counter: bigint[], key: bigint[]): bigint[] {
  let [c0 = 0n, c1 = 0n, c2 = 0n, c3 = 0n] = counter;
  let [k0 = 0n, k1 = 0n] = key;
  for (let round = 0; round < 10; round += 1) {
    const p0 = 0xd2511f53n * c0;
    const p1 = 0xcd9e8d57n * c2;
    [c0, c1, c2, c3] = [(p1 >> 32n) ^ c1 ^ k0, p1 & MASK, (p0 >> 32n) ^ c3 ^ k1, p0 & MASK];
    k0 = (k0 + 0x9e3779b9n) & MASK;
    k1 = (k1 + 0xbb67ae85n) & MASK;
  }
  return [c0, c1, c2, c3];
}

function draws(seed: number, index: number): () => number {
  let n = 0;
  return () => {
    const out = philox([1n, 0n, BigInt(index), BigInt(Math.floor(n / 2))], [BigInt(seed) & MASK, BigInt(seed) >> 32n]);
    const a = Number(out[2 * (n % 2)]);
    const b = Number(out[2 * (n % 2) + 1]);
    n += 1;
    return (Math.floor(a / 32) * 2 ** 26 + Math.floor(b / 64)) / 2 ** 53;
  };
}

/** The first of `shares` whose running sum passes u times their total. */
function choose(shares: number[], u: number): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  return shares.findIndex((share) => {
    sum += share;
    return share > 0 && u * total < sum;
  });
}

interface Drawn {
  equityUsd: number;
  isolated: boolean;
  positions: { instrument: number; sizeBase: number; entryUsd: number }[];
}

function redraw(s: Scenario, p: Population, index: number): Drawn {
  const next = draws(s.seed, index);
  if (p.equity.kind === 'fixed') throw new Error('this test draws equity');
  let equityUsd = 10 ** (p.equity.log10Mean + p.equity.log10Sd * inverseNormal(next() + 2 ** -54));
  if (equityUsd > p.equity.tailFromUsd) equityUsd = p.equity.tailFromUsd * (1 - next()) ** (-1 / p.equity.tailAlpha);
  equityUsd = Math.min(equityUsd, p.equity.capUsd);
  const band = p.leverage[
    choose(
      p.leverage.map((one) => one.share),
      next(),
    )
  ] as { from: number; to: number };
  const leverage = band.from * (band.to / band.from) ** next();
  const held = choose(p.instrumentsPerAccount, next()) + 1;
  const shares = s.instruments.map((one) => p.instruments[one.id] ?? 0);
  const chosen = Array.from({ length: held }, () => {
    const i = choose(shares, next());
    shares[i] = 0;
    return i;
  });
  const sides = chosen.map((i) => (next() < (p.longShare[s.instruments[i]?.id ?? ''] ?? 0) ? 1 : -1));
  const positions = chosen.map((instrument, k) => {
    const indexUsd = s.instruments[instrument]?.indexUsd ?? 0;
    const entryUsd = indexUsd * (1 + p.entrySpread * inverseNormal(next() + 2 ** -54));
    return { instrument, sizeBase: ((sides[k] as number) * equityUsd * leverage) / held / indexUsd, entryUsd };
  });
  return { equityUsd, isolated: next() >= p.crossShare, positions };
}

function positionsOf(book: AccountBook, a: number): number[] {
  const first = book.positionStart[a] as number;
  return Array.from({ length: (book.positionStart[a + 1] as number) - first }, (_, n) => first + n);
}

function totalCash(book: AccountBook): number {
  return book.collateralUsd.reduce((sum, usd) => sum + usd, 0);
}

describe('POP-01', () => {
  test.each([7, 2 ** 41 + 3])('POP-01 accounts are drawn in the stated order, seed %d', (seed) => {
    const s = scenario({ count: 300 }, seed);
    const book = expandPopulation(s);
    for (let n = 0; n < 300; n += 1) {
      const wanted = redraw(s, s.population as Population, n);
      expectNear(book.collateralUsd[n] as number, wanted.equityUsd, 1e-12);
      expect(book.isolated[n] === 1).toBe(wanted.isolated);
      const rows = positionsOf(book, n);
      expect(rows.map((p) => book.positionInstrument[p])).toEqual(wanted.positions.map((one) => one.instrument));
      wanted.positions.forEach((one, k) => {
        expectNear(book.sizeBase[rows[k] as number] as number, one.sizeBase, 1e-12);
        expectNear(book.entryUsd[rows[k] as number] as number, one.entryUsd, 1e-12);
        const marginUsd = wanted.isolated ? wanted.equityUsd / wanted.positions.length : 0;
        expectNear(book.marginUsd[rows[k] as number] as number, marginUsd, 1e-12);
      });
    }
  });

  test('POP-01 account n is the same whoever else is drawn', () => {
    const few = expandPopulation(scenario({ count: 10 }));
    const many = expandPopulation(scenario({ count: 1000 }));
    expect([...many.collateralUsd.slice(0, 10)]).toEqual([...few.collateralUsd.slice(0, 10)]);
  });

  test('POP-01 shares are roughly met', () => {
    const book = expandPopulation(scenario({ balance: 'none' }));
    const near = (actual: number, share: number): void => expect(Math.abs(actual - share)).toBeLessThan(0.03);
    near(book.isolated.reduce((sum, one) => sum + one, 0) / book.count, 0.25);
    const held = Array.from({ length: book.count }, (_, a) => positionsOf(book, a).length);
    [0.7, 0.2, 0.1].forEach((share, k) => near(held.filter((n) => n === k + 1).length / book.count, share));
    const single = Array.from({ length: book.count }, (_, a) => a).filter((a) => held[a] === 1);
    [0.6, 0.3, 0.1].forEach((share, i) => {
      near(
        single.filter((a) => book.positionInstrument[book.positionStart[a] as number] === i).length / single.length,
        share,
      );
    });
    const btcRows = [...book.positionInstrument.keys()].filter((p) => book.positionInstrument[p] === 0);
    near(btcRows.filter((p) => (book.sizeBase[p] as number) > 0).length / btcRows.length, 0.6);
    expect(Math.max(...book.collateralUsd)).toBeLessThanOrEqual(1e6);
  });

  test('POP-01 the maker holds the opposite of every net, with ten times its notional by default', () => {
    const s = scenario();
    const book = expandPopulation(s);
    const maker = accountNumber(book, 'maker');
    expect(accountId(book, maker)).toBe('maker');
    const net = [0, 0, 0];
    const gross = [0, 0, 0];
    book.positionInstrument.forEach((i, p) => {
      net[i] = (net[i] as number) + (book.sizeBase[p] as number);
      gross[i] = (gross[i] as number) + Math.abs(book.sizeBase[p] as number);
    });
    net.forEach((size, i) => expect(Math.abs(size)).toBeLessThan(1e-9 * (gross[i] as number)));
    const notionalUsd = positionsOf(book, maker).reduce((sum, p) => {
      return (
        sum +
        Math.abs(book.sizeBase[p] as number) * (s.instruments[book.positionInstrument[p] as number]?.indexUsd ?? 0)
      );
    }, 0);
    expectNear(book.collateralUsd[maker] as number, 10 * notionalUsd, 1e-12);
    expect(accountNumber(expandPopulation(scenario({ balance: 'none' })), 'maker')).toBe(-1);
  });

  test('POP-01 the maker has no position where nothing is to balance', () => {
    const drawn = scenario({ count: 5, instruments: { BTC: 1 }, instrumentsPerAccount: [1], longShare: { BTC: 1 } });
    const book = expandPopulation(drawn);
    expect(positionsOf(book, accountNumber(book, 'maker')).map((p) => book.positionInstrument[p])).toEqual([0]);
  });

  test.each([
    ['drawn', scenario({ count: 5 }), 6],
    ['written', scenarioOf({ accounts: [{ id: 'a', collateralUsd: 5 }] }), 1],
  ])('POP-01 columns are as long as there are accounts and positions, %s', (_, document, count) => {
    const book = expandPopulation(document);
    expect(book.count).toBe(count);
    expect([book.collateralUsd.length, book.isolated.length, book.positionStart.length]).toEqual([
      count,
      count,
      count + 1,
    ]);
    const positions = book.positionStart[count] as number;
    for (const column of [book.positionInstrument, book.sizeBase, book.entryUsd, book.marginUsd]) {
      expect(column).toHaveLength(positions);
    }
  });

  test('POP-01 fundingHours moves cash between the sides and makes none', () => {
    const before = expandPopulation(scenario({ makerCollateralUsd: 1e9 }));
    const after = expandPopulation(scenario({ makerCollateralUsd: 1e9, fundingHours: 72 }));
    expectNear(totalCash(after), totalCash(before), 1e-12);
    let moved = 0;
    for (let a = 0; a < before.count; a += 1) {
      let paidUsd = 0;
      for (const p of positionsOf(before, a)) {
        const { indexUsd, fundingRate8h } = INSTRUMENTS[before.positionInstrument[p] as number] as {
          indexUsd: number;
          fundingRate8h: number;
        };
        const usd = (before.sizeBase[p] as number) * indexUsd * fundingRate8h * 9;
        paidUsd += usd;
        if (before.isolated[a]) expectNear(after.marginUsd[p] as number, (before.marginUsd[p] as number) - usd, 1e-9);
      }
      expectNear(after.collateralUsd[a] as number, (before.collateralUsd[a] as number) - paidUsd, 1e-9);
      moved += Math.abs(paidUsd);
    }
    expect(moved).toBeGreaterThan(0);
  });

  test('POP-01 explicit accounts come first and keep their names', () => {
    const s = scenarioOf({
      instruments: INSTRUMENTS,
      accounts: [{ id: 'whale', collateralUsd: 5, positions: [{ instrument: 'ETH', sizeBase: 1 }] }],
      population: { ...POPULATION, count: 3 },
    });
    const book = expandPopulation(s);
    expect(Array.from({ length: book.count }, (_, a) => accountId(book, a))).toEqual([
      'whale',
      'p0',
      'p1',
      'p2',
      'maker',
    ]);
    expect(['whale', 'p2', 'maker', 'p3', 'nobody'].map((id) => accountNumber(book, id))).toEqual([0, 3, 4, -1, -1]);
  });
});
