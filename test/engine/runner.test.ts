/** A runner's later runs are those of a fresh state: it puts back everything a run changed (DET-01). */
import fc from 'fast-check';
import { compile, prepare, type Run, RunCancelled, run } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { randomScenario } from './random';
import { holds, parsed, scenarioOf, step } from './support';

/** Everything a run says, as plain values. */
function said(r: Run): unknown {
  const { engine, digest, summary, series, nodes, buckets, accounts, breaches } = r;
  return JSON.parse(JSON.stringify({ engine, digest, summary, series, nodes, buckets, accounts, breaches }));
}

/** The same accounts under half the shock and another way to sell. */
function otherShock(input: ScenarioInput): ScenarioInput {
  const moves = (input.shock?.moves ?? []).map((move) => ('move' in move ? { ...move, move: move.move / 2 } : move));
  const liquidation = { ...input.venue?.liquidation, size: { kind: 'full' as const } };
  return { ...input, shock: { ...input.shock, moves }, venue: { ...input.venue, liquidation } };
}

test('DET-01 runs one after another in one runner are as in fresh states, whatever ran before', () => {
  let fell = 0;
  const property = fc.property(randomScenario, (input) => {
    const scenario = parsed(input);
    const other = parsed(otherShock(input));
    const runner = prepare(compile(scenario));
    const first = said(runner.run());
    fell += (first as Run).nodes.count;
    expect(said(runner.run())).toEqual(first);
    const { accounts } = runner.compiled;
    runner.load(other);
    expect(runner.compiled.accounts).toBe(accounts);
    expect(said(runner.run())).toEqual(said(run(compile(other))));
    runner.load(scenario);
    expect(said(runner.run())).toEqual(first);
  });
  fc.assert(property, { numRuns: 60, seed: 44 });
  expect(fell).toBeGreaterThan(60);
});

const one = scenarioOf({ accounts: [holds('a', 80, 10), holds('b', 120, 10)], shock: step(-0.1) });

test('a run that was cancelled leaves nothing behind', () => {
  const runner = prepare(compile(one));
  const whole = said(run(compile(one)));
  expect(() => runner.run({ everyTicks: 1, onProgress: (tick) => tick < 1 })).toThrow(RunCancelled);
  expect(said(runner.run())).toEqual(whole);
  expect(said(runner.run({ hold: 'a' }))).not.toEqual(whole);
  expect(said(runner.run())).toEqual(whole);
});

test('other accounts are laid out anew', () => {
  const runner = prepare(compile(one));
  runner.run();
  const other = scenarioOf({ accounts: [holds('a', 90, 10)], shock: step(-0.1) });
  runner.load(other);
  expect(said(runner.run())).toEqual(said(run(compile(other))));
});

test('tables read before the next run stay; read later they are an error', () => {
  const runner = prepare(compile(one));
  const read = runner.run();
  const sizes = [...read.buckets.sizeBase];
  const unread = runner.run({ hold: 'a' });
  expect([...read.buckets.sizeBase]).toEqual(sizes);
  runner.run();
  expect(() => unread.buckets).toThrow(RangeError);
  expect(unread.summary.liquidated.accounts).toBe(1);
});

test('what a run hands out is its own: written over, it changes no later run', () => {
  const scenario = scenarioOf({
    accounts: [
      holds('a', 80, 10, { stops: [{ instrument: 'BTC', triggerUsd: 97, sizeBase: 1 }] }),
      holds('b', 900, 10),
      { ...holds('c', 90, 1), margin: 'isolated', positions: [{ instrument: 'BTC', sizeBase: 1, marginUsd: 40 }] },
    ],
    shock: { ...step(-0.1), withdrawals: [{ account: 'c', startMs: 0, amountUsd: 10 }] },
  });
  const runner = prepare(compile(scenario));
  const first = runner.run();
  const whole = said(first);
  const { buckets, accounts, nodes, series, log } = first;
  for (const table of [buckets, accounts, nodes, series, log]) {
    for (const column of Object.values(table)) if (ArrayBuffer.isView(column)) (column as Float64Array).fill(7);
  }
  expect(said(runner.run())).toEqual(whole);
});
