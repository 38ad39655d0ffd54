/** Section 13: each law is seen to be broken where a state breaks it, and kept where it does not. */

import { breach } from '@/lib/engine/breach';
import { addNode, type Trigger } from '@/lib/engine/causes/causeBook';
import { cashResidual, checkEnd, checkTick, sizeResidual } from '@/lib/engine/laws';
import { noteChanged } from '@/lib/engine/ledger';
import type { Sim } from '@/lib/engine/state';
import { btc, bucketOf, holds, scenarioOf, simAt } from './support';

/** A long of 3 BTC from 100, a short of 1 from 90, two instruments, a fund of 50, a vault of 20. */
function sim(): Sim {
  return simAt(
    scenarioOf({
      instruments: [btc(), btc({ id: 'ETH', indexUsd: 10 })],
      accounts: [
        holds('a', 100, 3),
        holds('b', 100, -1, { positions: [{ instrument: 'BTC', sizeBase: -1, entryUsd: 90 }] }),
      ],
      venue: { fund: { startUsd: 50 }, vault: { capitalUsd: 20, takeoverShare: 0.5 } },
    }),
  );
}

type Change = (s: Sim) => void;
const add = (column: Float64Array, n: number, by: number): void => {
  column[n] = (column[n] as number) + by;
};
const change = (s: Sim, id: string, by: Change): void => {
  noteChanged(s, bucketOf(s, id));
  by(s);
};
const pool = (s: Sim) => s.pools[0] as Sim['pools'][number];
const lawsOf = (s: Sim): string[] => s.breaches.map(({ law }) => law);

describe('section 13, each tick', () => {
  const rows: readonly [string, Change, readonly string[]][] = [
    ['nothing wrong', () => {}, []],
    [
      'a pool at 0',
      (s) => {
        pool(s).balanceUsd = 0;
      },
      [],
    ],
    [
      'a pool below 0',
      (s) => {
        pool(s).balanceUsd = -1e-9;
      },
      ['fund >= 0'],
    ],
    [
      'a pool that is no number',
      (s) => {
        pool(s).balanceUsd = Number.NaN;
      },
      ['fund >= 0'],
    ],
    [
      'a mark that is no number',
      (s) => {
        s.real.published.markUsd[1] = Number.NaN;
      },
      ['finite marks'],
    ],
    [
      'an infinite mark',
      (s) => {
        s.real.published.markUsd[0] = Number.POSITIVE_INFINITY;
      },
      ['finite marks'],
    ],
  ];
  test.each(rows)('%s', (_, by, laws) => {
    const s = sim();
    by(s);
    checkTick(s);
    expect(lawsOf(s)).toEqual(laws);
  });

  test('a breach says where: pool and balance, instrument, tick', () => {
    const s = sim();
    s.tick = 7;
    pool(s).balanceUsd = -2;
    s.real.published.markUsd[1] = Number.NaN;
    checkTick(s);
    expect(s.breaches).toEqual([
      { law: 'fund >= 0', tick: 7, detail: 'pool -1 at -2' },
      { law: 'finite marks', tick: 7, detail: 'ETH' },
    ]);
  });

  test('the first hundred are kept', () => {
    const s = sim();
    for (let n = 0; n < 150; n += 1) breach(s, `law ${n}`, '');
    expect(s.breaches).toHaveLength(100);
    expect(s.breaches[99]?.law).toBe('law 99');
  });
});

describe('section 13, sizes at the end', () => {
  const rows: readonly [string, Change, number][] = [
    ['nothing moved', () => {}, 0],
    ['the book got 0.5', (s) => add(s.bookBase, 0, 0.5), 0.5],
    ['the vault got 0.5', (s) => add(s.vault.sizeBase, 0, 0.5), 0.5],
    ['the fund got -0.5', (s) => add(s.fundInventory.sizeBase, 0, -0.5), -0.5],
    ['outside got 0.5', (s) => add(s.outsideBase, 0, 0.5), 0.5],
    ['an account lost 1', (s) => change(s, 'a', () => add(s.sizeBase, 0, -1)), -1],
    [
      'an account lost 1, the book got it',
      (s) =>
        change(s, 'a', () => {
          add(s.sizeBase, 0, -1);
          add(s.bookBase, 0, 1);
        }),
      0,
    ],
    [
      'of two instruments the larger',
      (s) => {
        add(s.bookBase, 0, 0.5);
        add(s.bookBase, 1, -2);
      },
      -2,
    ],
    [
      'of two instruments the larger, the other way',
      (s) => {
        add(s.bookBase, 0, 3);
        add(s.bookBase, 1, -2);
      },
      3,
    ],
  ];
  test.each(rows)('%s', (_, by, residualBase) => {
    const s = sim();
    by(s);
    expect(sizeResidual(s).residualBase).toBe(residualBase);
  });

  test('the share is of all that was held at the start: 0.5 of it', () => {
    const s = sim();
    add(s.bookBase, 0, 0.5);
    expect(sizeResidual(s).worstShare).toBeCloseTo(0.5 / (s.c.grossBase[0] as number), 12);
    checkEnd(s);
    expect(lawsOf(s)).toEqual(['sizes sum to zero']);
    expect(s.breaches[0]?.detail).toBe('residual 0.5 base units');
  });

  test('rounding is no breach', () => {
    const s = sim();
    add(s.bookBase, 0, 1e-10);
    checkEnd(s);
    expect(lawsOf(s)).toEqual([]);
  });
});

describe('section 13, cash at the end', () => {
  const rows: readonly [string, Change, number][] = [
    ['nothing moved', () => {}, 0],
    [
      'the vault was paid 4',
      (s) => {
        s.vaultCashUsd += 4;
      },
      4,
    ],
    [
      'the fund was paid 4',
      (s) => {
        pool(s).balanceUsd += 4;
      },
      4,
    ],
    [
      'the venue was paid 4',
      (s) => {
        s.venueCashUsd += 4;
      },
      4,
    ],
    ['an account was paid 4', (s) => change(s, 'b', () => add(s.collateralUsd, 1, 4)), 4],
    ['a short from 90 closed 0.5 for nothing', (s) => change(s, 'b', () => add(s.sizeBase, 1, 0.5)), -45],
    [
      'an account took 4 out of nowhere',
      (s) => {
        s.withdrawnUsd.set(1, 4);
      },
      4,
    ],
    [
      'it took them from what was idle',
      (s) => {
        s.withdrawnUsd.set(1, 4);
        add(s.idleUsd, 1, -4);
      },
      0,
    ],
    ['the book was paid 4', (s) => add(s.bookQuoteUsd, 1, 4), 4],
    ['outside was paid 4', (s) => add(s.outsideQuoteUsd, 1, 4), 4],
    ['the fund owes 4', (s) => add(s.fundOwedUsd, 1, 4), -4],
    [
      'the vault holds 2 from 3',
      (s) => {
        s.vault.sizeBase[0] = 2;
        s.vault.entryUsd[0] = 3;
      },
      -6,
    ],
    [
      'the fund holds 2 from 3',
      (s) => {
        s.fundInventory.sizeBase[0] = 2;
        s.fundInventory.entryUsd[0] = 3;
      },
      -6,
    ],
  ];
  test.each(rows)('%s', (_, by, usd) => {
    const s = sim();
    by(s);
    expect(cashResidual(s)).toBeCloseTo(usd, 9);
  });

  test.each([
    [1.5e-9, 0, true],
    [0.5e-9, 0, false],
    [-1.5e-9, 0, true],
    [1.5e-6, 1000, true],
    [0.5e-6, 1000, false],
  ])('%d USD of %d that flowed: told %j', (usd, flowUsd, told) => {
    const s = sim();
    s.venueCashUsd += usd;
    s.totals.grossFlowUsd = flowUsd;
    checkEnd(s);
    expect(lawsOf(s)).toEqual(told ? ['cash is conserved'] : []);
    if (told) expect(s.breaches[0]?.detail).toMatch(new RegExp(`^residual -?(1\\.5|0\\.0000015).* USD of ${flowUsd}$`));
  });

  test('a fund below zero is told even where cash adds up', () => {
    const s = sim();
    pool(s).balanceUsd = -1;
    s.venueCashUsd += 51;
    checkEnd(s);
    expect(s.breaches).toEqual([{ law: 'fund >= 0', tick: 0, detail: '-1' }]);
  });
});

describe('section 13, who paid at the end', () => {
  const PAID = { paidFundUsd: 10, paidVaultUsd: 20, paidSocialisedUsd: 30, unresolvedUsd: 40 };
  const rows: readonly [string, Partial<typeof PAID>, number, boolean][] = [
    ['10 + 20 + 30 + 40 of 100', {}, 100, false],
    ['of 101', {}, 101, true],
    ['of 99', {}, 99, true],
    ['the fund a cent more', { paidFundUsd: 10.01 }, 100, true],
    ['the vault a cent more', { paidVaultUsd: 20.01 }, 100, true],
    ['the winners a cent more', { paidSocialisedUsd: 30.01 }, 100, true],
    ['left open a cent more', { unresolvedUsd: 40.01 }, 100, true],
    ['rounding of a large sum', { unresolvedUsd: 40 + 5e-8 }, 100, false],
    ['more than its rounding', { unresolvedUsd: 40 + 2e-7 }, 100, true],
  ];
  test.each(rows)('%s', (_, paid, deficitUsd, told) => {
    const s = sim();
    addNode(s.causes, 1, { generation: 0, parents: [] } as unknown as Trigger, 'liquidated', 0);
    Object.assign(s.causes.nodes[0] as object, { ...PAID, ...paid, deficitUsd });
    checkEnd(s);
    expect(lawsOf(s)).toEqual(told ? ['what was paid sums to the loss'] : []);
    if (told) expect(s.breaches[0]?.detail).toMatch(new RegExp(`^bucket 1: [\\d.]+ of ${deficitUsd}$`));
  });
});
