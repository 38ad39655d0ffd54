/** POP-01: a population drawn into accounts, before anything else. */
import type { Account, Population, Scenario } from '@/lib/scenario';
import { pow } from '../kernel/math';
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
  const band = at(
    population.leverage,
    pick(
      population.leverage.map(({ share }) => share),
      next(),
    ),
  );
  const leverage = band.from * pow(band.to / band.from, next());
  const count = 1 + pick(population.instrumentsPerAccount, next());
  const shares = scenario.instruments.map(({ id }) => population.instruments[id] ?? 0);
  const chosen: Scenario['instruments'][number][] = [];
  for (let k = 0; k < count; k += 1) {
    const i = pick(shares, next());
    shares[i] = 0;
    chosen.push(at(scenario.instruments, i));
  }
  const sides = chosen.map(({ id }) => (next() < (population.longShare[id] ?? 0) ? 1 : -1));
  const entries = chosen.map(({ indexUsd }) =>
    Math.max(indexUsd * (1 + population.entrySpread * normal(next())), 1e-6 * indexUsd),
  );
  const isCross = next() < population.crossShare;
  const positions = chosen.map(({ id, indexUsd }, k) => ({
    instrument: id,
    sizeBase: (at(sides, k) * equityUsd * leverage) / count / indexUsd,
    entryUsd: at(entries, k),
    ...(isCross ? {} : { marginUsd: equityUsd / count }),
  }));
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
  const body = pow(10, equity.log10Mean + equity.log10Sd * normal(next()));
  if (body <= equity.tailFromUsd) return Math.min(body, equity.capUsd);
  return Math.min(equity.capUsd, equity.tailFromUsd * pow(1 - next(), -1 / equity.tailAlpha));
}

/** Index picked by share; the last with a share where rounding leaves none. */
function pick(shares: readonly number[], u: number): number {
  const wanted = u * shares.reduce((total, share) => total + share, 0);
  let passed = 0;
  let last = 0;
  for (let n = 0; n < shares.length; n += 1) {
    const share = at(shares, n);
    if (!(share > 0)) continue;
    passed += share;
    last = n;
    if (wanted < passed) return n;
  }
  return last;
}

/** The inverse normal of a uniform, kept inside its open interval. */
const normal = (u: number): number => inverseNormal(Math.min(u + TWO_TO_MINUS_54, 1 - 2 * TWO_TO_MINUS_54));
const TWO_TO_MINUS_54 = 1 / 0x40_0000_0000_0000;

function makerOf(scenario: Scenario, population: Population, accounts: readonly Drawn[]): Drawn {
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
      const { indexUsd, fundingRate8h } = instrument;
      const usd = (position.sizeBase * indexUsd * fundingRate8h * population.fundingHours) / 8;
      account.collateralUsd -= usd;
      if (position.marginUsd !== undefined) position.marginUsd -= usd;
    }
  }
}
