/** What the shock refers to, and what it does to other instruments where it propagates (IDX-02, IDX-03). */
import { type Check, duplicates, isGenerated, unknownInstrument, zeroSize } from './checkKit';
import { problem, type ScenarioError, shown } from './errors';
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
  s.instruments.forEach((to, j) => {
    if (j === source) return;
    const rho = s.correlation.matrix ? (s.correlation.matrix[j]?.[source] ?? 0) : 0;
    const stressed = (1 - s.correlation.stress) * rho + s.correlation.stress;
    const weight = (stressed * to.volatilityAnnual) / from.volatilityAnnual;
    const worst = Math.min(...extremes.map((change) => 1 + weight * change));
    if (worst <= 0) {
      const message = `propagated to ${to.id} this is a factor of ${shown(worst)}, not above 0`;
      errors.push(problem('propagate', message, 'shock', 'moves', n, 'propagate'));
    }
  });
  return errors;
}
