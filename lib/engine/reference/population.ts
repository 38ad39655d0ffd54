/** POP-01: a population drawn into accounts, before anything else. */
import type { Account, Population, Scenario } from '@/lib/scenario';
import { exp, ln, pow } from '../kernel/math';
import { inverseNormal } from '../kernel/normal';
import { uniform } from '../kernel/philox';
import { at } from './world';

/** A drawn account with the names an account of the document has. */
type Drawn = Pick<Account, 'id' | 'role' | 'collateralUsd' | 'margin' | 'orderLatencyMs' | 'stops' | 'positions'>;

export function drawnAccounts(scenario: Scenario): Drawn[] {
  const { population } = scenario;
  if (!population) return [];
  const accounts: Drawn[] = [];
  for (let n = 0; n < population.count; n += 1) accounts.push(drawOne(scenario, population, n));
  const maker = population.balance === 'maker' ? makerOf(scenario, population, accounts) : null;
  const all = maker ? [...accounts, maker] : accounts;
  if (population.fundingHours > 0) payPastFunding(scenario, population, all);
  return all;
}

function drawOne(scenario: Scenario, population: Population, n: number): Drawn {
  let drawn = 0;
  const next = (): number => {
    drawn += 1;
    return uniform(scenario.seed, 1, 0, n, drawn - 1);
  };
  const equityUsd = drawEquity(population, next);
  const leverage = drawLeverage(population, next());
  const ids = scenario.instruments.map(({ id }) => id).filter((id) => (population.instruments[id] ?? 0) > 0);
  const count = Math.min(1 + pick(population.instrumentsPerAccount, next()), ids.length);
  const chosen: string[] = [];
  for (let k = 0; k < count; k += 1) {
    const left = ids.filter((id) => !chosen.includes(id));
    chosen.push(
      at(
        left,
        pick(
          left.map((id) => population.instruments[id] ?? 0),
          next(),
        ),
      ),
    );
  }
  const sides = chosen.map((id) => (next() < (population.longShare[id] ?? 0) ? 1 : -1));
  const entries = chosen.map((id) => {
    const index = at(
      scenario.instruments,
      scenario.instruments.findIndex((i) => i.id === id),
    ).indexUsd;
    if (population.entrySpread === 0) return { index, entryUsd: index };
    return {
      index,
      entryUsd: Math.max(1e-6 * index, index * (1 + population.entrySpread * inverseNormal(next() + 2 ** -54))),
    };
  });
  const isCross = next() < population.crossShare;
  const positions = chosen.map((instrument, k) => {
    const { index, entryUsd } = at(entries, k);
    const sizeBase = (at(sides, k) * equityUsd * leverage) / count / index;
    return { instrument, sizeBase, entryUsd, ...(isCross ? {} : { marginUsd: equityUsd / count }) };
  });
  return {
    id: `p${n}`,
    role: 'trader',
    collateralUsd: equityUsd,
    margin: isCross ? 'cross' : 'isolated',
    orderLatencyMs: 0,
    stops: [],
    positions,
  };
}

function drawEquity({ equity }: Population, next: () => number): number {
  if (equity.kind === 'fixed') return equity.usd;
  const body = exp((equity.log10Mean + equity.log10Sd * inverseNormal(next() + 2 ** -54)) * Math.LN10);
  if (body <= equity.tailFromUsd) return Math.min(body, equity.capUsd);
  return Math.min(equity.capUsd, equity.tailFromUsd * pow(1 - next(), -1 / equity.tailAlpha));
}

/** Band by share and place in it from one uniform, log-uniform within. */
function drawLeverage({ leverage }: Population, u: number): number {
  const shares = leverage.map(({ share }) => share);
  const sum = shares.reduce((total, share) => total + share, 0);
  let left = u * sum;
  for (const band of leverage) {
    if (band.share > 0 && left < band.share) {
      return band.from * exp((left / band.share) * ln(band.to / band.from));
    }
    left -= band.share;
  }
  return at(leverage, leverage.length - 1).to;
}

/** Index picked by share; the last with a share where rounding leaves none. */
function pick(shares: readonly number[], u: number): number {
  const sum = shares.reduce((total, share) => total + share, 0);
  let left = u * sum;
  let last = 0;
  for (let n = 0; n < shares.length; n += 1) {
    const share = at(shares, n);
    if (share > 0) {
      if (left < share) return n;
      last = n;
    }
    left -= share;
  }
  return last;
}

function makerOf(scenario: Scenario, population: Population, accounts: readonly Drawn[]): Drawn | null {
  let notional = 0;
  const positions = scenario.instruments.flatMap(({ id, indexUsd }) => {
    let net = 0;
    for (const account of [...scenario.accounts, ...accounts]) {
      for (const position of account.positions) if (position.instrument === id) net += position.sizeBase;
    }
    if (net === 0) return [];
    notional += Math.abs(net) * indexUsd;
    return [{ instrument: id, sizeBase: -net, entryUsd: indexUsd }];
  });
  if (positions.length === 0) return null;
  return {
    id: 'maker',
    role: 'maker',
    collateralUsd: population.makerCollateralUsd ?? 10 * notional,
    margin: 'cross',
    orderLatencyMs: 0,
    stops: [],
    positions,
  };
}

/** fundingHours: funding of the past moves from the paying side's collateral to the other's. */
function payPastFunding(scenario: Scenario, population: Population, accounts: readonly Drawn[]): void {
  for (const account of accounts) {
    for (const position of account.positions) {
      const instrument = at(
        scenario.instruments,
        scenario.instruments.findIndex(({ id }) => id === position.instrument),
      );
      const usd = position.sizeBase * instrument.indexUsd * ((instrument.fundingRate8h * population.fundingHours) / 8);
      account.collateralUsd -= usd;
      if (position.marginUsd !== undefined) position.marginUsd -= usd;
    }
  }
}
