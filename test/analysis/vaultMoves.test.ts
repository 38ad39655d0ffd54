/** What a vault paid and what it made are told apart, and add up to what it holds at the end. */
import { vaultMoves, vaultWords } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { preset } from './fixtures';

test.each(['october-10-2025', 'vault-inventory', 'jelly-2025-03-26'])(
  'start, paid, made and end of %s are one sum',
  (id) => {
    const run = simulate(preset(id));
    const moves = vaultMoves(run);
    if (!moves) throw new Error('no vault');
    expect(moves.startUsd - moves.paidUsd + moves.madeUsd).toBeCloseTo(moves.endUsd, 6);
    expect(moves.endUsd).toBe(run.summary.vault?.equityUsd);
  },
);

test('a venue without a vault has none to speak of', () => {
  expect(vaultMoves(simulate(preset('twelve-accounts')))).toBeNull();
});

test('each part is said once, and what stands alone says of which positions', () => {
  const moves = { startUsd: 100, endUsd: 0, paidUsd: 0, madeUsd: 0 };
  expect(vaultWords(moves)).toBe('');
  expect(vaultWords({ ...moves, madeUsd: -40 })).toBe('lost $40 on positions it took over');
  expect(vaultWords({ ...moves, paidUsd: 30, madeUsd: 50 })).toBe(
    'paid $30 past bankruptcy, made $50 on positions it took over',
  );
  expect(vaultWords({ ...moves, paidUsd: -20 })).toBe('kept $20 of margin that was left');
});
