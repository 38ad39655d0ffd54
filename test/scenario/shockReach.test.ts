import { shockReach } from '@/lib/scenario';
import { preset } from '../analysis/fixtures';

const october = preset('october-10-2025');
const [move] = october.shock.moves;

test('IDX-03 the shock reaches what it names, and what follows it by correlation', () => {
  expect([...shockReach(october)]).toEqual([
    ['BTC', { startMs: 0, follows: null }],
    ['ETH', { startMs: 0, follows: 'BTC' }],
    ['SOL', { startMs: 0, follows: 'BTC' }],
  ]);
});

test('IDX-03 nothing follows where the move does not propagate or nothing is correlated', () => {
  if (!move) throw new Error('the preset has no move');
  const alone = { ...october, shock: { ...october.shock, moves: [{ ...move, propagate: false }] } };
  expect([...shockReach(alone).keys()]).toEqual(['BTC']);
  const matrix = october.correlation.matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  const apart = { ...october, correlation: { ...october.correlation, matrix, stress: 0 } };
  expect([...shockReach(apart).keys()]).toEqual(['BTC']);
});

test('IDX-02 of several moves the first in time counts, and a named instrument follows nobody', () => {
  if (!move) throw new Error('the preset has no move');
  const moves = [
    { ...move, startMs: 5000 },
    { ...move, startMs: 2000 },
    { ...move, instrument: 'SOL', startMs: 9000 },
  ];
  const reach = shockReach({ ...october, shock: { ...october.shock, moves } });
  expect(reach.get('BTC')).toEqual({ startMs: 2000, follows: null });
  expect(reach.get('SOL')).toEqual({ startMs: 9000, follows: null });
  expect(reach.get('ETH')?.follows).toBe('BTC');
});
