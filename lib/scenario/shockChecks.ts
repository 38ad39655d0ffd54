/** What the shock refers to, and what it does to other instruments where it propagates (IDX-02, IDX-03). */
import { type Check, duplicates, entries, isGenerated, unknownInstrument, zeroSize } from './checkKit';
import { problem, type ScenarioError } from './errors';
import { nearest } from './nearest';
import { numberWords } from './sayings';
import type { Soft, SoftScenario } from './soft';

export const shock: Check = (c) => {
  const { scenario } = c;
  return [
    ...entries(scenario.shock?.moves).flatMap(({ one: move, n }) => [
      ...unknownInstrument(c, move.instrument, 'shock', 'moves', n, 'instrument'),
      ...timeErrors(move, n),
      ...propagateErrors(scenario, move, n),
    ]),
    ...entries(scenario.shock?.flows).flatMap(({ one: flow, n }) => [
      ...unknownInstrument(c, flow.instrument, 'shock', 'flows', n, 'instrument'),
      ...zeroSize(flow.sizeBase, 'shock', 'flows', n, 'sizeBase'),
    ]),
    ...entries(scenario.shock?.liquidity).flatMap(({ one: { instruments }, n }) => [
      ...duplicates(instruments ?? [], 'instrument', (k) => ['shock', 'liquidity', n, 'instruments', k]),
      ...entries(instruments).flatMap(({ one: id, n: k }) =>
        unknownInstrument(c, id, 'shock', 'liquidity', n, 'instruments', k),
      ),
    ]),
    ...entries(scenario.shock?.withdrawals).flatMap(({ one: { account }, n }) => {
      if (account === null || c.accountIds === null || c.accountIds.has(account)) return [];
      if (isGenerated(scenario, account) !== false) return [];
      const meant = nearest(account, [...c.accountIds]);
      const message = `there is no account '${account}'${meant === null ? '' : `; did you mean '${meant}'?`}`;
      return [problem('unknown-account', message, 'shock', 'withdrawals', n, 'account')];
    }),
  ];
};

type Move = NonNullable<NonNullable<NonNullable<SoftScenario['shock']>['moves']>[number]>;
type Instrument = NonNullable<NonNullable<SoftScenario['instruments']>[number]>;

function timeErrors(move: Move, n: number): ScenarioError[] {
  if (move.kind !== 'path' || move.path === null) return [];
  const { path } = move;
  return path.flatMap((knot, k) => {
    const before = path[k - 1]?.[0];
    if (knot === null || before === undefined || knot[0] > before) return [];
    const message = `the times of a path rise: ${numberWords(knot[0])} follows ${numberWords(before)}`;
    return [problem('path', message, 'shock', 'moves', n, 'path', k, 0)];
  });
}

/** The least and the most a move changes the price by, as fractions; null where it cannot be read. */
function extremesOf(move: Move): readonly number[] | null {
  if (move.kind !== 'path') return move.move === null ? null : [move.move];
  const changes = (move.path ?? []).flatMap((knot) => (knot === null ? [] : [knot[1] - 1]));
  return changes.length > 0 && changes.length === move.path?.length ? changes : null;
}

function propagateErrors(s: SoftScenario, move: Move, n: number): ScenarioError[] {
  const { instruments, correlation } = s;
  const extremes = extremesOf(move);
  if (!move.propagate || !extremes || !instruments || !correlation || correlation.stress === null) return [];
  const source = instruments.findIndex((instrument) => instrument !== null && instrument.id === move.instrument);
  const from = instruments[source];
  const volatility = from?.volatilityAnnual ?? null;
  if (!from || volatility === null || correlation.matrix === null) return [];
  const { stress, matrix } = correlation;
  const hit = instruments
    .flatMap((to, j) => {
      const rho = matrix ? rhoOf(matrix, j, source) : 0;
      if (j === source || to === null || to.volatilityAnnual === null || rho === null) return [];
      const weight = (((1 - stress) * rho + stress) * to.volatilityAnnual) / volatility;
      return [{ to, weight, worst: Math.min(...extremes.map((change) => 1 + weight * change)) }];
    })
    .reduce<Hit | null>((hardest, one) => (hardest === null || one.worst < hardest.worst ? one : hardest), null);
  if (hit === null || hit.worst > 0) return [];
  return [problem('propagate', propagateMessage(from, hit), 'shock', 'moves', n, 'propagate')];
}

interface Hit {
  readonly to: Instrument;
  readonly weight: number;
  readonly worst: number;
}

/** 0 where the matrix has no such cell, null where what stands there is no correlation. */
function rhoOf(matrix: Exclude<Soft<number[][]>, null>, row: number, column: number): number | null {
  const cells = matrix[row];
  return cells === null ? null : (cells?.[column] ?? (cells?.[column] === null ? null : 0));
}

/** Of several instruments that the move would take below nothing, the one it hits hardest speaks for all. */
function propagateMessage(from: Instrument, { to, weight, worst }: Hit): string {
  // Cut off, not rounded: what the sentence allows is allowed.
  const limit = Math.floor(Math.abs(1000 / weight)) / 10;
  const factor = numberWords(Number(worst.toFixed(2)));
  return `the other instruments follow, and ${to.id} would go to ${factor} times its price, which has to stay above 0: no ${weight > 0 ? 'fall' : 'rise'} of ${from.id} over ${numberWords(limit)} %`;
}
