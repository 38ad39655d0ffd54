/** What the shock refers to, and what it does to other instruments where it propagates (IDX-02, IDX-03). */
import { type Check, duplicates, isGenerated, unknownInstrument, zeroSize } from './checkKit';
import { problem, type ScenarioError } from './errors';
import type { ParsedScenario } from './schema';

export const shock: Check = (c) => [
  ...c.scenario.shock.moves.flatMap((move, n) => [
    ...unknownInstrument(c, move.instrument, 'shock', 'moves', n, 'instrument'),
    ...moveErrors(c.scenario, move, n),
  ]),
  ...c.scenario.shock.flows.flatMap((flow, n) => [
    ...unknownInstrument(c, flow.instrument, 'shock', 'flows', n, 'instrument'),
    ...zeroSize(flow.sizeBase, 'shock', 'flows', n, 'sizeBase'),
  ]),
  ...c.scenario.shock.liquidity.flatMap(({ instruments = [] }, n) => [
    ...duplicates(instruments, 'instrument', (k) => ['shock', 'liquidity', n, 'instruments', k]),
    ...instruments.flatMap((id, k) => unknownInstrument(c, id, 'shock', 'liquidity', n, 'instruments', k)),
  ]),
  ...c.scenario.shock.withdrawals.flatMap((withdrawal, n) => {
    const known = c.accountIds.has(withdrawal.account) || isGenerated(c.scenario, withdrawal.account);
    const message = `there is no account '${withdrawal.account}'`;
    return known ? [] : [problem('unknown-account', message, 'shock', 'withdrawals', n, 'account')];
  }),
];

type Move = ParsedScenario['shock']['moves'][number];

function moveErrors(s: ParsedScenario, move: Move, n: number): ScenarioError[] {
  const errors: ScenarioError[] = [];
  if (move.kind === 'path') {
    move.path.forEach(([ms], k) => {
      const before = move.path[k - 1]?.[0];
      if (before !== undefined && ms <= before) {
        errors.push(problem('path', `times rise: ${ms} follows ${before}`, 'shock', 'moves', n, 'path', k, 0));
      }
    });
  }
  const source = s.instruments.findIndex((instrument) => instrument.id === move.instrument);
  const from = s.instruments[source];
  if (!move.propagate || !from) return errors;
  const extremes = move.kind === 'path' ? move.path.map(([, factor]) => factor - 1) : [move.move];
  const hit = s.instruments
    .filter((_, j) => j !== source)
    .map((to) => {
      const j = s.instruments.indexOf(to);
      const rho = s.correlation.matrix ? (s.correlation.matrix[j]?.[source] ?? 0) : 0;
      const stressed = (1 - s.correlation.stress) * rho + s.correlation.stress;
      const weight = (stressed * to.volatilityAnnual) / from.volatilityAnnual;
      return { id: to.id, weight, worst: Math.min(...extremes.map((change) => 1 + weight * change)) };
    })
    .reduce((hardest, one) => (one.worst < hardest.worst ? one : hardest), { id: '', weight: 0, worst: 1 });
  if (hit.worst <= 0)
    errors.push(problem('propagate', propagateMessage(from.id, hit), 'shock', 'moves', n, 'propagate'));
  return errors;
}

/** Of several instruments that the move would take below nothing, the one it hits hardest speaks for all. */
function propagateMessage(from: string, { id, weight, worst }: { id: string; weight: number; worst: number }): string {
  // Cut off, not rounded: what the sentence allows is allowed.
  const limit = Math.floor(Math.abs(1000 / weight)) / 10;
  const factor = Number(worst.toFixed(2));
  return `the other instruments follow, and ${id} would go to ${factor} times its price, which has to stay above 0: no ${weight > 0 ? 'fall' : 'rise'} of ${from} over ${limit} %`;
}
