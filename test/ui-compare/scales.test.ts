/** What both sides of a comparison share, and what each keeps for itself where their lengths are far apart. */
import { simulate } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { PairSide } from '@/lib/studio';
import { extentOf, sampleAt } from '@/lib/ui/charts';
import { sampleMs, sharedScales } from '@/lib/ui/compare/scales';
import { twelve } from '../analysis/fixtures';
import { parsed } from '../engine/support';

const lasting = (horizonMs: number): Scenario => {
  const base = twelve();
  return parsed({ ...base, clock: { ...base.clock, horizonMs } });
};

function side(scenario: Scenario): PairSide {
  const referred = { reference: { kind: 'draft' }, title: scenario.title, scenario, base: scenario } as const;
  return { run: simulate(scenario), scenario, referred };
}

const pairOf = (a: Scenario, b: Scenario) => ({ a: side(a), b: side(b) });

const lengthMs = ({ run }: PairSide): number => (run.series.ticks - 1) * run.tickMs;

test('of like lengths both charts have the clock as their axis; far apart each has its own', () => {
  const near = pairOf(lasting(4000), lasting(20_000));
  const far = pairOf(lasting(1500), lasting(20_000));
  const [alike, apart] = [near, far].map(sharedScales);
  expect(lengthMs(near.b)).toBeGreaterThan(lengthMs(near.a));
  expect(alike).toMatchObject({ ownAxes: false, a: { axisMs: lengthMs(near.b) }, b: { axisMs: lengthMs(near.b) } });
  expect(apart).toMatchObject({ ownAxes: true, lastMs: lengthMs(far.b), a: { axisMs: lengthMs(far.a) } });
});

test('prices, fund and ADL are held as they ended up to the end of the axis, and no figure changes by it', () => {
  const pair = pairOf(lasting(4000), lasting(20_000));
  const { a, lastMs } = sharedScales(pair);
  const { ticks, fundUsd } = pair.a.run.series;
  for (const view of [a.index, a.book, a.adl, a.fund]) {
    expect(view.count).toBe(ticks + 1);
    expect(sampleAt(view, ticks)).toBe(sampleAt(view, ticks - 1));
  }
  expect(sampleAt(a.book, ticks)).toBe(pair.a.run.series.bookUsd[ticks - 1]);
  expect(sampleAt(a.fund, ticks)).toBe(fundUsd[ticks - 1]);
  expect(extentOf(a.fund)).toEqual(extentOf({ values: fundUsd, count: ticks }));
  expect(sampleMs(a, lastMs)(ticks - 1)).toBe(lengthMs(pair.a));
  expect(sampleMs(a, lastMs)(ticks)).toBe(lastMs);
});
