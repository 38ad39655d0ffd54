/** Accounts written out, and the population to draw (POP-01). */
import { type Check, type Checked, duplicates, isGenerated, unknownInstrument, zeroSize } from './checkKit';
import { problem, type ScenarioError } from './errors';
import type { ParsedScenario } from './schema';

export const accounts: Check = (c) => [
  ...duplicates(
    c.scenario.accounts.map((account) => account.id),
    'account',
    (n) => ['accounts', n, 'id'],
  ),
  ...c.scenario.accounts.flatMap((account, n) => [
    ...(isGenerated(c.scenario, account.id)
      ? [problem('duplicate', `'${account.id}' is the name of a generated account`, 'accounts', n, 'id')]
      : []),
    ...positionErrors(c, account, n),
    ...account.stops.flatMap((stop, k) => [
      ...unknownInstrument(c, stop.instrument, 'accounts', n, 'stops', k, 'instrument'),
      ...zeroSize(stop.sizeBase, 'accounts', n, 'stops', k, 'sizeBase'),
    ]),
  ]),
];

function positionErrors(c: Checked, account: ParsedScenario['accounts'][number], n: number): ScenarioError[] {
  const errors = duplicates(
    account.positions.map((position) => position.instrument),
    'a position in',
    (k) => ['accounts', n, 'positions', k, 'instrument'],
  );
  let marginUsd = 0;
  account.positions.forEach((position, k) => {
    errors.push(...unknownInstrument(c, position.instrument, 'accounts', n, 'positions', k, 'instrument'));
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

export const population: Check = (c) => {
  const p = c.scenario.population;
  if (!p) return [];
  return [...leverageErrors(p), ...holdingErrors(c, p)];
};

type Population = NonNullable<ParsedScenario['population']>;

function leverageErrors(p: Population): ScenarioError[] {
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
  return errors;
}

/** Which instruments the drawn accounts hold, how many each, on which side. */
function holdingErrors(c: Checked, p: Population): ScenarioError[] {
  const errors: ScenarioError[] = [];
  for (const field of ['instruments', 'longShare'] as const) {
    for (const id of Object.keys(p[field])) errors.push(...unknownInstrument(c, id, 'population', field, id));
  }
  for (const [id, share] of Object.entries(p.instruments)) {
    if (share > 0 && p.longShare[id] === undefined) {
      const message = `accounts hold '${id}', so it needs a share of longs, 0 to 1`;
      errors.push(problem('missing', message, 'population', 'longShare', id));
    }
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
}
