/** What one field alone cannot tell: references, duplicates, orders, sums. Each check returns errors with their place. */

import { problem, type ScenarioError, shown } from './errors';
import { LIMITS } from './limits';
import { isPositiveSemidefinite } from './matrix';
import type { ParsedScenario } from './schema';

type Check = (scenario: ParsedScenario) => ScenarioError[];

/** All cross-field checks, every error of each. */
export function crossChecks(scenario: ParsedScenario): ScenarioError[] {
  return CHECKS.flatMap((check) => check(scenario));
}

const ids = (s: ParsedScenario): Set<string> => new Set(s.instruments.map((instrument) => instrument.id));

function unknownInstrument(s: ParsedScenario, id: string, ...path: PropertyKey[]): ScenarioError[] {
  if (ids(s).has(id)) return [];
  return [problem('unknown-instrument', `'${id}' is not an instrument here: ${[...ids(s)].join(', ')}`, ...path)];
}

function duplicates(values: readonly string[], what: string, path: (n: number) => PropertyKey[]): ScenarioError[] {
  const seen = new Set<string>();
  return values.flatMap((value, n) => {
    if (seen.has(value)) return [problem('duplicate', `${what} '${value}' appears twice`, ...path(n))];
    seen.add(value);
    return [];
  });
}

const instruments: Check = (s) => [
  ...duplicates(
    s.instruments.map((instrument) => instrument.id),
    'instrument',
    (n) => ['instruments', n, 'id'],
  ),
  ...s.instruments.flatMap((instrument, n) => [...tierErrors(instrument, n), ...bookErrors(instrument, n)]),
];

function tierErrors({ tiers }: ParsedScenario['instruments'][number], n: number): ScenarioError[] {
  return tiers.flatMap((tier, k) => {
    const before = tiers[k - 1];
    if (!before) {
      if (tier.fromUsd === 0) return [];
      return [
        problem('tiers', `the first tier starts at 0, not ${tier.fromUsd}`, 'instruments', n, 'tiers', k, 'fromUsd'),
      ];
    }
    if (tier.fromUsd > before.fromUsd) return [];
    const message = `tiers rise: ${tier.fromUsd} follows ${before.fromUsd}`;
    return [problem('tiers', message, 'instruments', n, 'tiers', k, 'fromUsd')];
  });
}

function bookErrors({ book, indexUsd }: ParsedScenario['instruments'][number], n: number): ScenarioError[] {
  if (book.kind === 'saturating' && book.floorUsd >= indexUsd) {
    const message = `floorUsd ${book.floorUsd} is not below indexUsd ${indexUsd}`;
    return [problem('book', message, 'instruments', n, 'book', 'floorUsd')];
  }
  if (book.kind !== 'ladder') return [];
  const errors = [...ladderOrder(book.bids, -1, n, 'bids'), ...ladderOrder(book.asks, 1, n, 'asks')];
  const bid = book.bids[0]?.[0] ?? 0;
  const ask = book.asks[0]?.[0] ?? 0;
  if (bid >= ask)
    errors.push(problem('book', `best bid ${bid} is not below best ask ${ask}`, 'instruments', n, 'book', 'bids', 0));
  return errors;
}

function ladderOrder(
  levels: readonly (readonly [number, number])[],
  way: 1 | -1,
  n: number,
  side: string,
): ScenarioError[] {
  return levels.flatMap(([priceUsd], k) => {
    const before = levels[k - 1];
    if (!before || (priceUsd - before[0]) * way > 0) return [];
    const message = `${side} go ${way > 0 ? 'up' : 'down'} from the best: ${priceUsd} follows ${before[0]}`;
    return [problem('book', message, 'instruments', n, 'book', side, k, 0)];
  });
}

const matrix: Check = (s) => {
  const rows = s.correlation.matrix;
  if (!rows) return [];
  const n = s.instruments.length;
  if (rows.length !== n || rows.some((row) => row.length !== n)) {
    return [
      problem('matrix', `the matrix is ${n} by ${n}, one row and column per instrument`, 'correlation', 'matrix'),
    ];
  }
  const errors: ScenarioError[] = [];
  rows.forEach((row, i) => {
    row.forEach((rho, j) => {
      if (i === j && rho !== 1)
        errors.push(problem('matrix', `the diagonal is 1, not ${rho}`, 'correlation', 'matrix', i, j));
      if (i < j && rho !== rows[j]?.[i]) {
        errors.push(problem('matrix', `not symmetric: ${rho} and ${rows[j]?.[i]}`, 'correlation', 'matrix', i, j));
      }
    });
  });
  if (errors.length === 0 && !isPositiveSemidefinite(rows)) {
    errors.push(
      problem('matrix', 'not positive semi-definite: no prices can move together like this', 'correlation', 'matrix'),
    );
  }
  return errors;
};

const clock: Check = (s) => {
  const { tickMs, horizonMs } = s.clock;
  const errors: ScenarioError[] = [];
  if (horizonMs / tickMs > LIMITS.ticks) {
    const message = `${Math.ceil(horizonMs / tickMs)} ticks are more than ${LIMITS.ticks}: a longer tick or a shorter horizon`;
    errors.push(problem('limit', message, 'clock', 'horizonMs'));
  }
  const intervals: [number | undefined, PropertyKey[]][] = [
    [s.venue.mark.intervalMs, ['venue', 'mark', 'intervalMs']],
    [s.venue.fundingIntervalMs, ['venue', 'fundingIntervalMs']],
  ];
  for (const [intervalMs, path] of intervals) {
    if (intervalMs !== undefined && intervalMs % tickMs !== 0) {
      errors.push(problem('interval', `${intervalMs} is not a multiple of tickMs ${tickMs}`, ...path));
    }
  }
  return errors;
};

const accounts: Check = (s) => [
  ...duplicates(
    s.accounts.map((account) => account.id),
    'account',
    (n) => ['accounts', n, 'id'],
  ),
  ...s.accounts.flatMap((account, n) => [
    ...(generated(s, account.id)
      ? [problem('duplicate', `'${account.id}' is the name of a generated account`, 'accounts', n, 'id')]
      : []),
    ...positionErrors(s, account, n),
    ...account.stops.flatMap((stop, k) => [
      ...unknownInstrument(s, stop.instrument, 'accounts', n, 'stops', k, 'instrument'),
      ...zeroSize(stop.sizeBase, 'accounts', n, 'stops', k, 'sizeBase'),
    ]),
  ]),
];

function zeroSize(sizeBase: number, ...path: PropertyKey[]): ScenarioError[] {
  return sizeBase === 0 ? [problem('zero-size', 'a size is not zero', ...path)] : [];
}

function positionErrors(s: ParsedScenario, account: ParsedScenario['accounts'][number], n: number): ScenarioError[] {
  const errors = duplicates(
    account.positions.map((position) => position.instrument),
    'a position in',
    (k) => ['accounts', n, 'positions', k, 'instrument'],
  );
  let marginUsd = 0;
  account.positions.forEach((position, k) => {
    errors.push(...unknownInstrument(s, position.instrument, 'accounts', n, 'positions', k, 'instrument'));
    errors.push(...zeroSize(position.sizeBase, 'accounts', n, 'positions', k, 'sizeBase'));
    const path = ['accounts', n, 'positions', k, 'marginUsd'];
    if (account.margin === 'isolated' && position.marginUsd === undefined) {
      errors.push(problem('margin', 'an isolated position needs its marginUsd', ...path));
    }
    if (account.margin === 'cross' && position.marginUsd !== undefined) {
      errors.push(problem('margin', 'a cross position has no margin of its own', ...path));
    }
    marginUsd += position.marginUsd ?? 0;
  });
  if (marginUsd > account.collateralUsd * (1 + 1e-12)) {
    const message = `margins of ${marginUsd} are above the account's cash of ${account.collateralUsd}`;
    errors.push(problem('margin', message, 'accounts', n, 'collateralUsd'));
  }
  return errors;
}

/** Whether POP-01 will make an account of this name. */
function generated(s: ParsedScenario, id: string): boolean {
  if (!s.population) return false;
  if (id === 'maker') return s.population.balance === 'maker';
  return /^p(0|[1-9]\d*)$/.test(id) && Number(id.slice(1)) < s.population.count;
}

const population: Check = (s) => {
  const p = s.population;
  if (!p) return [];
  const errors: ScenarioError[] = [];
  const bands = p.leverage.reduce((sum, band) => sum + band.share, 0);
  if (!(bands > 0)) errors.push(problem('shares', 'leverage shares are all 0', 'population', 'leverage'));
  p.leverage.forEach((band, k) => {
    if (band.to < band.from) {
      errors.push(
        problem('leverage', `the band ends at ${band.to}, below ${band.from}`, 'population', 'leverage', k, 'to'),
      );
    }
  });
  for (const field of ['instruments', 'longShare'] as const) {
    for (const id of Object.keys(p[field])) errors.push(...unknownInstrument(s, id, 'population', field, id));
  }
  const held = Object.values(p.instruments).filter((value) => value > 0).length;
  if (held === 0) errors.push(problem('shares', 'no instrument has a share above 0', 'population', 'instruments'));
  const most = p.instrumentsPerAccount.findLastIndex((value) => value > 0) + 1;
  if (most === 0) {
    errors.push(problem('shares', 'instrumentsPerAccount shares are all 0', 'population', 'instrumentsPerAccount'));
  } else if (held > 0 && most > held) {
    const message = `accounts of ${most} instruments, but only ${held} have a share above 0`;
    errors.push(problem('shares', message, 'population', 'instrumentsPerAccount', most - 1));
  }
  return errors;
};

const venueRules: Check = (s) => {
  const { liquidation, fund } = s.venue;
  const errors = duplicates(liquidation.residue, 'residue', (n) => ['venue', 'liquidation', 'residue', n]);
  if (liquidation.order === 'proRata' && liquidation.size.kind !== 'full' && liquidation.size.kind !== 'fraction') {
    const message = `proRata goes with full and fraction only, not with ${liquidation.size.kind}`;
    errors.push(problem('order', message, 'venue', 'liquidation', 'order'));
  }
  if (fund && typeof fund.startUsd === 'object') {
    for (const id of Object.keys(fund.startUsd))
      errors.push(...unknownInstrument(s, id, 'venue', 'fund', 'startUsd', id));
  }
  if (fund?.resumeAt !== undefined && fund.drawdownStop === undefined) {
    errors.push(problem('fund', 'resumeAt needs a drawdownStop', 'venue', 'fund', 'resumeAt'));
  } else if (fund?.resumeAt !== undefined && fund.drawdownStop !== undefined && fund.resumeAt > fund.drawdownStop) {
    const message = `resumeAt ${fund.resumeAt} is deeper than drawdownStop ${fund.drawdownStop}`;
    errors.push(problem('fund', message, 'venue', 'fund', 'resumeAt'));
  }
  return errors;
};

const shock: Check = (s) => [
  ...s.shock.moves.flatMap((move, n) => [
    ...unknownInstrument(s, move.instrument, 'shock', 'moves', n, 'instrument'),
    ...moveErrors(s, move, n),
  ]),
  ...s.shock.flows.flatMap((flow, n) => [
    ...unknownInstrument(s, flow.instrument, 'shock', 'flows', n, 'instrument'),
    ...zeroSize(flow.sizeBase, 'shock', 'flows', n, 'sizeBase'),
  ]),
  ...s.shock.liquidity.flatMap((change, n) =>
    (change.instruments ?? []).flatMap((id, k) => unknownInstrument(s, id, 'shock', 'liquidity', n, 'instruments', k)),
  ),
  ...s.shock.withdrawals.flatMap((withdrawal, n) => {
    const known = generated(s, withdrawal.account) || s.accounts.some((account) => account.id === withdrawal.account);
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

const CHECKS: readonly Check[] = [instruments, matrix, clock, accounts, population, venueRules, shock];
