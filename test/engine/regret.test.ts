/** REGRET-01: what each ADL wave needed and took, and what it would have taken under every rank. */
import fc from 'fast-check';
import { ADL_RANKS, type AdlWave, compile, eventAt, type Run, run } from '@/lib/engine';
import { gini } from '@/lib/engine/venue/regret';
import type { ScenarioInput } from '@/lib/scenario';
import { randomScenario } from './random';
import { differs, expectNear, holds, parsed, scenarioOf, step } from './support';

type Venue = NonNullable<ScenarioInput['venue']>;

const short = (id: string, sizeBase: number, entryUsd: number) => ({
  id,
  collateralUsd: 10_000,
  positions: [{ instrument: 'BTC', sizeBase: -sizeBase, entryUsd }],
});

/** A long of 10 is bankrupt at 95 when the mark is 80; three shorts are in profit by 240, 200 and 40 USD. */
function waveUnder(adl: Venue['adl']): AdlWave {
  const scenario = scenarioOf({
    accounts: [holds('loser', 50, 10), short('a', 6, 120), short('b', 10, 100), short('c', 4, 90)],
    shock: step(-0.2),
    venue: { liquidation: { residue: ['adl'] }, adl },
  });
  const { waves } = run(compile(scenario), { regret: true });
  expect(waves).toHaveLength(1);
  return waves?.[0] as AdlWave;
}

test('REGRET-01 a wave: needed is the loss at mark past bankruptcy, taken the profit forgone', () => {
  const wave = waveUnder({ rank: 'size' });
  expect(wave).toMatchObject({ tick: 0, instrument: 0, side: 1, residueBase: 10 });
  expectNear(wave.neededUsd, 150);
  expect(wave.acted.accounts).toBe(1);
  expectNear(wave.acted.takenUsd, 150);
  expectNear(wave.acted.largestHaircut ?? 0, 0.75);
  expect(wave.acted.topWinnerSurvival).toBe(1);
  expectNear(wave.acted.gini ?? 0, 2 / 3);
});

test('REGRET-01 the same wave under proRata: half of each, c by no more than its profit', () => {
  const { proRata } = waveUnder({ rank: 'size' }).under;
  expect(proRata.accounts).toBe(3);
  // a 3 x 15, b 5 x 15, c 2 x 10: its entry of 90 is the worst price it may get (ADL-03).
  expectNear(proRata.takenUsd, 140);
  expectNear(proRata.overshootUsd, -10);
  expectNear(proRata.largestHaircut ?? 0, 0.5);
  expectNear(proRata.topWinnerSurvival ?? 0, 0.5);
});

test('REGRET-01 at mark ADL takes nobody’s profit', () => {
  const wave = waveUnder({ rank: 'pnlLeverage', price: 'mark' });
  expectNear(wave.neededUsd, 150);
  for (const rank of ADL_RANKS) {
    expectNear(wave.under[rank].takenUsd, 0);
    expectNear(wave.under[rank].closedBase, 10);
  }
});

/** Two residues of one tick: 10 bankrupt at 95, then 5 at 85. The winner with most, a, is neither first nor last. */
function twoResidues(adl: Venue['adl']): AdlWave {
  const scenario = scenarioOf({
    accounts: [holds('l', 50, 10), holds('m', 75, 5), short('b', 10, 100), short('a', 6, 120), short('c', 4, 90)],
    shock: step(-0.2),
    venue: { liquidation: { residue: ['adl'] }, adl },
  });
  const waves = run(compile(scenario), { regret: true }).waves?.filter(({ tick }) => tick === 0);
  expect(waves).toHaveLength(1);
  return waves?.[0] as AdlWave;
}

describe('REGRET-01 several residues', () => {
  test('REGRET-01 needed is 10 x 15 + 5 x 5', () => {
    const wave = twoResidues({ rank: 'size' });
    expectNear(wave.residueBase, 15);
    expectNear(wave.neededUsd, 175);
  });

  // Taken of whom: [dollars, accounts, units, largest haircut, what a keeps].
  type Row = readonly [string, 'size' | 'proRata' | 'cappedProRata', readonly [number, number, number, number, number]];
  const rows: readonly Row[] = [
    ['b gives its 10 at 95, then a 5 at 85', 'size', [150 + 25, 2, 15, 150 / 200, 1 / 6]],
    // c no worse than its entry of 90: 2 x 10 + 1 x 5 of its 40.
    [
      'half of each at 95, then half of what is left at 85',
      'proRata',
      [3 * 15 + 1.5 * 5 + 5 * 15 + 2.5 * 5 + 25, 3, 15, 25 / 40, 1 / 4],
    ],
    ['half of each is the cap: nothing is left for the second', 'cappedProRata', [45 + 75 + 20, 3, 10, 20 / 40, 1 / 2]],
  ];
  test.each(rows)('REGRET-01 %s', (_, rank, [takenUsd, accounts, closedBase, haircut, survival]) => {
    const wave = twoResidues({ rank: 'pnlMargin', cap: 0.5 });
    const outcome = wave.under[rank];
    expectNear(outcome.takenUsd, takenUsd);
    expectNear(outcome.overshootUsd, takenUsd - 175);
    expect(outcome.accounts).toBe(accounts);
    expectNear(outcome.closedBase, closedBase);
    expectNear(outcome.largestHaircut ?? Number.NaN, haircut);
    expectNear(outcome.topWinnerSurvival ?? Number.NaN, survival);
    const acted = twoResidues({ rank, cap: 0.5 }).acted;
    expectNear(acted.takenUsd, takenUsd);
    expectNear(acted.topWinnerSurvival ?? Number.NaN, survival);
  });
});

test('REGRET-01 where nobody has profit no share of it is given', () => {
  const scenario = scenarioOf({
    accounts: [holds('loser', 50, 10), short('a', 6, 75), short('b', 8, 70)],
    shock: step(-0.2),
    venue: { liquidation: { residue: ['adl'] }, adl: { rank: 'size' } },
  });
  const wave = run(compile(scenario), { regret: true }).waves?.[0];
  expect(wave?.acted).toMatchObject({ takenUsd: 0, largestHaircut: null, topWinnerSurvival: null, gini: null });
});

test.each([
  ['nobody stands on the other side', [holds('loser', 50, 10), holds('long', 5000, 3)], 0],
  ['the other side stands second', [holds('loser', 50, 10), holds('long', 5000, 3), short('a', 6, 120)], 1],
] as const)('REGRET-01, LIQ-08 a residue is a wave only where a counterparty is open: %s', (_, accounts, waves) => {
  const scenario = scenarioOf({
    accounts: [...accounts],
    shock: step(-0.2),
    venue: { liquidation: { residue: ['adl'] }, adl: { rank: 'size' } },
  });
  const found = run(compile(scenario), { regret: true }).waves ?? [];
  expect(found.filter(({ tick }) => tick === 0)).toHaveLength(waves);
});

test.each([
  [[], 0],
  [[5, 5, 5], 0],
  [[0, 0, 0], 0],
  [[0, 0, 0, 12], 3 / 4],
  [[1, 3], 1 / 4],
])('REGRET-01 Gini of %j is %d', (amounts, expected) => {
  expectNear(gini(amounts), expected);
});

const sum = (wave: AdlWave, own: Run): number => {
  let usd = 0;
  for (let e = 0; e < own.log.count; e += 1) {
    const event = eventAt(own.log, e);
    if (event.kind !== 'adl' || event.tick !== wave.tick || event.instrument !== wave.instrument) continue;
    if (Math.sign(event.sizeBase) === wave.side) usd += event.forgoneUsd;
  }
  return usd;
};

test('REGRET-01 on random venues: the waves are those of the log, weighing them changes no digit', () => {
  let seen = 0;
  const property = fc.property(randomScenario, (input) => {
    const c = compile(parsed(input));
    if (!c.scenario.venue.adl) return;
    const weighed = run(c, { regret: true });
    expect(weighed.digest).toBe(run(c).digest);
    for (const wave of weighed.waves ?? []) {
      seen += 1;
      expect(differs(wave.acted.takenUsd, sum(wave, weighed), 1e-9, 1e-6)).toBe(false);
      for (const rank of ADL_RANKS) {
        const { closedBase, largestHaircut } = wave.under[rank];
        expect(closedBase).toBeLessThanOrEqual(wave.residueBase * (1 + 1e-9));
        expect(largestHaircut ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });
  fc.assert(property, { numRuns: 150, seed: 1101 });
  expect(seen).toBeGreaterThan(100);
});

test('REGRET-01 the rank in force, replayed, is what happened', () => {
  let seen = 0;
  const property = fc.property(randomScenario, (input) => {
    const c = compile(parsed(input));
    const { adl } = c.scenario.venue;
    if (!adl) return;
    const weighed = run(c, { regret: true });
    for (const wave of weighed.waves ?? []) {
      // A winner that itself was closed within the tick had less to give than the replay thinks.
      if (differs(wave.acted.closedBase, wave.under[adl.rank].closedBase, 1e-9)) continue;
      seen += 1;
      expect(differs(wave.acted.takenUsd, wave.under[adl.rank].takenUsd, 1e-6, 1e-3)).toBe(false);
    }
  });
  fc.assert(property, { numRuns: 150, seed: 1102 });
  expect(seen).toBeGreaterThan(50);
});
