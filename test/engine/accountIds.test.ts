/** Names of accounts: written, drawn (POP-01), the maker; by number and back. */
import { accountId, accountNumber } from '@/lib/engine';

const WITH_MAKER = { count: 15, written: ['whale', 'minnow'], drawn: 12 };
const WITHOUT = { count: 14, written: ['whale', 'minnow'], drawn: 12 };

describe('names of accounts', () => {
  test.each([
    [-1, ''],
    [0, 'whale'],
    [1, 'minnow'],
    [2, 'p0'],
    [13, 'p11'],
    [14, 'maker'],
    [15, ''],
  ])('POP-01 account %d is %j', (a, id) => {
    expect(accountId(WITH_MAKER, a)).toBe(id);
    if (id !== '') expect(accountNumber(WITH_MAKER, id)).toBe(a);
  });

  test.each(['p12', 'p', 'p1e0', 'p01', 'P1', 'xp1', 'p1x', 'p-1', '1', ''])('POP-01 nobody is called %j', (id) => {
    expect(accountNumber(WITH_MAKER, id)).toBe(-1);
  });

  test('POP-01 without a maker nobody is called so', () => {
    expect(accountNumber(WITHOUT, 'maker')).toBe(-1);
    expect(accountId(WITHOUT, 14)).toBe('');
  });
});
