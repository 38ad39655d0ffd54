/** Accounts written out, and the population to draw (POP-01). */
import { type Check, type Checked, duplicates, entries, isGenerated, unknownInstrument, zeroSize } from './checkKit';
import { problem, type ScenarioError } from './errors';
import { countWords, numberWords } from './sayings';
import type { SoftScenario } from './soft';

type Account = NonNullable<NonNullable<SoftScenario['accounts']>[number]>;

export const accounts: Check = (c) => [
  ...duplicates(
    (c.scenario.accounts ?? []).map((account) => account?.id ?? null),
    'account',
    (n) => ['accounts', n, 'id'],
  ),
  ...entries(c.scenario.accounts).flatMap(({ one: account, n }) => [
    ...(account.id !== null && isGenerated(c.scenario, account.id)
      ? [problem('duplicate', `'${account.id}' is the name of a generated account`, 'accounts', n, 'id')]
      : []),
    ...positionErrors(c, account, n),
    ...entries(account.stops).flatMap(({ one: stop, n: k }) => [
      ...unknownInstrument(c, stop.instrument, 'accounts', n, 'stops', k, 'instrument'),
      ...zeroSize(stop.sizeBase, 'accounts', n, 'stops', k, 'sizeBase'),
    ]),
  ]),
];

function positionErrors(c: Checked, account: Account, n: number): ScenarioError[] {
  const errors = duplicates(
    (account.positions ?? []).map((position) => position?.instrument ?? null),
    'a position in',
    (k) => ['accounts', n, 'positions', k, 'instrument'],
  );
  let marginUsd = 0;
  for (const { one: position, n: k } of entries(account.positions)) {
    errors.push(...unknownInstrument(c, position.instrument, 'accounts', n, 'positions', k, 'instrument'));
    errors.push(...zeroSize(position.sizeBase, 'accounts', n, 'positions', k, 'sizeBase'));
    const path = ['accounts', n, 'positions', k, 'marginUsd'];
    if (account.margin === 'isolated' && position.marginUsd === undefined) {
      errors.push(problem('margin', 'an isolated position needs a margin of its own (marginUsd)', ...path));
    }
    if (account.margin === 'cross' && position.marginUsd !== undefined) {
      errors.push(
        problem('margin', "a cross position has no marginUsd of its own: the account's cash is its margin", ...path),
      );
    }
    marginUsd += position.marginUsd ?? 0;
  }
  if (account.collateralUsd !== null && marginUsd > account.collateralUsd * (1 + 1e-12)) {
    const message = `margins of ${numberWords(marginUsd)} are above the account's cash of ${numberWords(account.collateralUsd)}`;
    errors.push(problem('margin', message, 'accounts', n, 'collateralUsd'));
  }
  return errors;
}

export const population: Check = (c) => {
  const p = c.scenario.population;
  if (!p) return [];
  return [...leverageErrors(p), ...holdingErrors(c, p), ...spreadErrors(p)];
};

type Population = NonNullable<SoftScenario['population']>;

function leverageErrors(p: Population): ScenarioError[] {
  const errors: ScenarioError[] = [];
  const bands = entries(p.leverage);
  const isWhole =
    bands.length === p.leverage?.length && bands.length > 0 && bands.every(({ one }) => one.share !== null);
  if (isWhole && !(bands.reduce((sum, { one }) => sum + (one.share ?? 0), 0) > 0))
    errors.push(problem('shares', 'the shares of the leverage bands are all 0', 'population', 'leverage'));
  for (const { one: band, n: k } of bands) {
    if (band.to === null || band.from === null || band.to >= band.from) continue;
    const message = `the band ends at ${numberWords(band.to)}, below ${numberWords(band.from)} where it starts`;
    errors.push(problem('leverage', message, 'population', 'leverage', k, 'to'));
  }
  return errors;
}

/** Which instruments the drawn accounts hold, and on which side. */
function holdingErrors(c: Checked, p: Population): ScenarioError[] {
  const errors: ScenarioError[] = [];
  for (const field of ['instruments', 'longShare'] as const) {
    for (const id of Object.keys(p[field] ?? {})) errors.push(...unknownInstrument(c, id, 'population', field, id));
  }
  if (p.instruments === null || p.longShare === null) return errors;
  for (const [id, share] of Object.entries(p.instruments)) {
    if (share !== null && share > 0 && p.longShare[id] === undefined) {
      const message = `accounts hold '${id}', so it needs a share of longs, 0 to 1`;
      errors.push(problem('missing', message, 'population', 'longShare', id));
    }
  }
  return errors;
}

/** How many instruments the drawn accounts hold each. */
function spreadErrors(p: Population): ScenarioError[] {
  const errors: ScenarioError[] = [];
  const shares = Object.values(p.instruments ?? {});
  const isWhole = p.instruments !== null && shares.every((share) => share !== null);
  const held = shares.filter((share) => share !== null && share > 0).length;
  if (isWhole && held === 0)
    errors.push(problem('shares', 'no instrument has a share above 0', 'population', 'instruments'));
  const each = p.instrumentsPerAccount;
  if (each === null || each.length === 0 || each.some((share) => share === null)) return errors;
  const most = each.findLastIndex((share) => share !== null && share > 0) + 1;
  if (most === 0) {
    const message = 'the shares in instrumentsPerAccount are all 0';
    errors.push(problem('shares', message, 'population', 'instrumentsPerAccount'));
  } else if (isWhole && held > 0 && most > held) {
    const message = `accounts of ${countWords(most, 'instrument', 'instruments')}, but only ${numberWords(held)} ${held === 1 ? 'has' : 'have'} a share above 0`;
    errors.push(problem('shares', message, 'population', 'instrumentsPerAccount', most - 1));
  }
  return errors;
}
