/** The shock, part by part. */
import { moveWords, type Scenario, type Shock } from '@/lib/scenario';
import type { Rule } from './types';
import { duration, listed, percent, usd } from './words';

type Move = Shock['moves'][number];

function shockRule<K extends keyof Shock>(
  id: string,
  name: string,
  codes: readonly string[],
  key: K,
  says: (list: Shock[K], scenario: Scenario) => string,
): Rule {
  return {
    id,
    section: 'shock',
    name,
    codes,
    pick: (s) => s.shock[key],
    put: (to, from) => ({ ...to, shock: { ...to.shock, [key]: from.shock[key] } }),
    says: (s) => says(s.shock[key], s),
  };
}

function movesSay(moves: readonly Move[]): string {
  const [first] = moves;
  if (!first) return 'none';
  const others = moves.length > 1 ? `, and ${moves.length - 1} more` : '';
  return `${first.instrument} ${moveWords(first)}${others}`;
}

/** Whether others follow is a rule of its own (IDX-03); the rest of the moves is one. */
const MOVES: readonly Rule[] = [
  {
    id: 'move',
    section: 'shock',
    name: 'Move',
    codes: ['IDX-02'],
    pick: (s) => s.shock.moves.map(({ propagate: _, ...move }) => move),
    put: (to, from) => ({
      ...to,
      shock: {
        ...to.shock,
        moves: from.shock.moves.map((move, n) => ({
          ...move,
          propagate: (to.shock.moves[n] ?? move).propagate,
        })),
      },
    }),
    says: (s) => movesSay(s.shock.moves),
  },
  {
    id: 'propagate',
    section: 'shock',
    name: 'Other instruments',
    codes: ['IDX-03'],
    pick: (s) => s.shock.moves.map((move) => move.propagate),
    // Of moves that only one side has, following is a part of the move itself.
    differs: (a, b) =>
      a.shock.moves.some((move, n) => (b.shock.moves[n]?.propagate ?? move.propagate) !== move.propagate),
    put: (to, from) => ({
      ...to,
      shock: {
        ...to.shock,
        moves: to.shock.moves.map((move, n) => ({ ...move, propagate: (from.shock.moves[n] ?? move).propagate })),
      },
    }),
    says: (s) => (s.shock.moves.some((move) => move.propagate) ? 'follow' : 'stay'),
  },
];

export const SHOCK_RULES: readonly Rule[] = [
  ...MOVES,
  shockRule('flows', 'Outside orders', ['IDX-04'], 'flows', (flows) => listed(flows.length, 'order')),
  shockRule('depth-during', 'Depth during the shock', ['BOOK-03'], 'liquidity', (cuts) =>
    cuts.length === 0 ? '100 %' : `down to ${percent(Math.min(...cuts.map((cut) => cut.depthFactor)))}`,
  ),
  shockRule('added-latency', 'Added latency', ['LIQ-01', 'MARK-03'], 'latency', (list) =>
    list.length === 0 ? 'none' : `up to ${duration(Math.max(...list.map((one) => one.addMs)))}`,
  ),
  shockRule('order-rates', 'Order rates', ['RATE-01'], 'rateLimits', (list) =>
    list.length === 0
      ? 'no limit'
      : `down to ${Number(Math.min(...list.map((one) => one.ordersPerSecond)).toPrecision(3))} a second`,
  ),
  shockRule('withdrawals', 'Withdrawals', ['MARGIN-01'], 'withdrawals', (list) =>
    listed(
      list.length,
      'withdrawal',
      list.length > 0 ? `, ${usd(list.reduce((sum, one) => sum + one.amountUsd, 0))}` : '',
    ),
  ),
];
