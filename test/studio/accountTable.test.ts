/** The accounts as a table: what is shown in what order, and what one more, a copy and one less leave of the document. */
import { parseScenario } from '@/lib/scenario';
import {
  type AccountView,
  accountCount,
  accountLeverage,
  accountsInView,
  valueAtPath,
  withAccountAdded,
  withAccountCopied,
  withAccountRemoved,
} from '@/lib/studio';
import { twelve } from '../analysis/fixtures';

const ALL: AccountView = { query: '', sort: null, wrong: false };
const NONE: ReadonlySet<number> = new Set();
const document: unknown = twelve();

const names = (of: unknown, view: Partial<AccountView>, wrong = NONE) =>
  accountsInView(of, { ...ALL, ...view }, wrong).map((n) => valueAtPath(of, ['accounts', n, 'id']));

const account = (change: Readonly<Record<string, unknown>>) => ({
  ...{ id: 'a', collateralUsd: 100, margin: 'cross', stops: [] },
  positions: [{ instrument: 'COIN', sizeBase: 2, entryUsd: 100 }],
  ...change,
});

describe('what is shown', () => {
  test('is all of them as they stand, until something is asked for', () => {
    expect(accountCount(document)).toBe(12);
    expect(names(document, {})).toEqual('ana ben cem dia eli fay gus hal ivy jon kim leo'.split(' '));
  });

  test('is found by a part of the name, or by an instrument that is held', () => {
    expect(names(document, { query: ' A ' })).toEqual(['ana', 'dia', 'fay', 'hal']);
    expect(names(document, { query: 'coin' })).toHaveLength(12);
    expect(names(document, { query: 'coi' })).toEqual([]);
  });

  test('may be those alone at which something is to be mended', () => {
    expect(names(document, { wrong: true }, new Set([3, 5]))).toEqual(['dia', 'fay']);
    expect(names(document, { wrong: true, query: 'fay' }, new Set([3, 5]))).toEqual(['fay']);
  });

  test('is put in order by a figure; those alike keep the order of the document', () => {
    const by = (column: 'name' | 'collateral' | 'leverage' | 'notional', descending: boolean) =>
      names(document, { sort: { column, descending } });
    expect(by('collateral', true).slice(0, 3)).toEqual(['kim', 'leo', 'fay']);
    // Sizes of 200: ana, ben and gus, in both directions in the order of the document.
    expect(by('notional', false).slice(0, 3)).toEqual(['ana', 'ben', 'gus']);
    expect(by('notional', true).slice(-3)).toEqual(['ana', 'ben', 'gus']);
    expect(by('notional', true)[0]).toBe('ivy');
    expect(by('name', true)[0]).toBe('leo');
    expect(by('leverage', true)[0]).toBe('ivy');
  });

  test('counts what is no figure as the least, and never fails on it', () => {
    const broken = { accounts: [account({ id: 'b' }), account({ id: 'c', collateralUsd: 'much' }), null, 7] };
    expect(accountsInView(broken, { ...ALL, sort: { column: 'collateral', descending: true } }, NONE)[0]).toBe(0);
    expect(accountsInView({}, ALL, NONE)).toEqual([]);
    expect(accountCount({ accounts: 'none' })).toBe(0);
  });

  test('p10 comes after p9', () => {
    const many = { accounts: ['p10', 'p9', 'p100'].map((id) => account({ id })) };
    expect(names(many, { sort: { column: 'name', descending: false } })).toEqual(['p9', 'p10', 'p100']);
  });
});

describe('leverage at the start', () => {
  const at = (indexUsd: number, change: Readonly<Record<string, unknown>>) => {
    const one = account(change);
    return accountLeverage({ instruments: [{ id: 'COIN', indexUsd }], accounts: [one] }, one);
  };

  test('is notional over equity, gains and losses since the entry counted', () => {
    expect(at(100, {})).toBe(2);
    // 2 from 100 at 110: 220 over 100 + 20.
    expect(at(110, {})).toBeCloseTo(220 / 120, 12);
    // A short of the same: 220 over 100 - 20.
    expect(at(110, { positions: [{ instrument: 'COIN', sizeBase: -2, entryUsd: 100 }] })).toBeCloseTo(220 / 80, 12);
    // Without an entry it was opened at the start.
    expect(at(110, { positions: [{ instrument: 'COIN', sizeBase: 2 }] })).toBeCloseTo(2.2, 12);
  });

  test('is nothing without a position, without end where the equity is gone, unknown where a figure is wrong', () => {
    expect(at(100, { positions: [] })).toBe(0);
    expect(at(40, {})).toBe(Number.POSITIVE_INFINITY);
    expect(at(100, { collateralUsd: 'much' })).toBeNull();
  });
});

describe('a change', () => {
  test('adds one that runs', () => {
    const added = withAccountAdded(document);
    expect(accountCount(added)).toBe(13);
    expect(parseScenario(added).ok).toBe(true);
  });

  test('copies one behind itself under a free name, and everything of it', () => {
    const twice = withAccountCopied(withAccountCopied(document, 0), 0);
    expect(names(twice, {}).slice(0, 4)).toEqual(['ana', 'ana-3', 'ana-2', 'ben']);
    expect(valueAtPath(twice, ['accounts', 1, 'positions'])).toEqual(
      valueAtPath(document, ['accounts', 0, 'positions']),
    );
    expect(parseScenario(twice).ok).toBe(true);
    expect(withAccountCopied(document, 99)).toBe(document);
  });

  test('takes one out with what names it, so that the rest still runs', () => {
    const named = {
      ...(document as object),
      shock: {
        ...(valueAtPath(document, ['shock']) as object),
        withdrawals: [
          { account: 'gus', startMs: 0, amountUsd: 1 },
          { account: 'ana', startMs: 0, amountUsd: 2 },
        ],
      },
      presentation: { steps: [{ atMs: 0, caption: 'Both.', select: ['gus', 'gus/COIN', 'ana', 'fund'] }] },
    };
    expect(parseScenario(named).ok).toBe(true);
    const left = withAccountRemoved(named, 6);
    expect(names(left, {})).not.toContain('gus');
    expect(valueAtPath(left, ['shock', 'withdrawals'])).toEqual([{ account: 'ana', startMs: 0, amountUsd: 2 }]);
    expect(valueAtPath(left, ['presentation', 'steps', 0, 'select'])).toEqual(['ana', 'fund']);
    expect(parseScenario(left).ok).toBe(true);
  });

  test('leaves what names it where another account has the same name', () => {
    const two = { accounts: [account({}), account({})], shock: { withdrawals: [{ account: 'a' }] } };
    expect(withAccountRemoved(two, 1)).toEqual({ accounts: [account({})], shock: { withdrawals: [{ account: 'a' }] } });
  });
});
