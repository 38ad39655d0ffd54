/** What vault and fund hold: netting, what it realises, and whose it was (VAULT-02, FUND-04, CAUSE-01). */
import { simulate } from '@/lib/engine';
import { addInventory, reduceInventory } from '@/lib/engine/ledger';
import { closeLog, createLog, emit } from '@/lib/engine/log';
import type { Inventory } from '@/lib/engine/state';
import { holds, scenarioOf, simAt, step } from './support';

const empty = (): Inventory => simAt(scenarioOf()).vault;
const state = ({ sizeBase, entryUsd, largestBase, parts }: Inventory) => ({
  sizeBase: sizeBase[0],
  entryUsd: entryUsd[0],
  largestBase: largestBase[0],
  parts: [...(parts[0] ?? [])],
});
type Add = readonly [sizeBase: number, priceUsd: number, node: number];
const added = (...adds: readonly Add[]): { realisedUsd: number; inventory: Inventory } => {
  const inventory = empty();
  const realised = adds.map(([sizeBase, priceUsd, node]) => addInventory(inventory, 0, sizeBase, priceUsd, node));
  return { inventory, realisedUsd: realised.at(-1) ?? 0 };
};

const LONG: readonly Add[] = [
  [10, 100, 1],
  [8, 110, 2],
  [2, 120, 1],
];
const SHORT: readonly Add[] = [
  [-6, 50, 1],
  [-4, 50, 2],
];

describe('an inventory', () => {
  test('VAULT-02 alike adds up: sizes, mean entry (1000 + 880 + 240) / 20, parts by node', () => {
    const { inventory, realisedUsd } = added(...LONG);
    expect(realisedUsd).toBe(0);
    expect(state(inventory)).toEqual({
      sizeBase: 20,
      entryUsd: 106,
      largestBase: 20,
      parts: [
        [1, 12],
        [2, 8],
      ],
    });
  });

  test('VAULT-02 opposite nets: 5 x (116 - 106); the parts shrink alike, the largest stays', () => {
    const { inventory, realisedUsd } = added(...LONG, [-5, 116, 3]);
    expect(realisedUsd).toBe(50);
    expect(state(inventory)).toEqual({
      sizeBase: 15,
      entryUsd: 106,
      largestBase: 20,
      parts: [
        [1, 9],
        [2, 6],
      ],
    });
  });

  test('VAULT-02 a short nets: 5 x (50 - 40)', () => {
    const { inventory, realisedUsd } = added(...SHORT, [5, 40, 3]);
    expect(realisedUsd).toBe(50);
    expect(state(inventory)).toEqual({
      sizeBase: -5,
      entryUsd: 50,
      largestBase: 10,
      parts: [
        [1, 3],
        [2, 2],
      ],
    });
  });

  test('VAULT-02 past zero it is what came last: 20 x (96 - 106), then short 4 from 96', () => {
    const { inventory, realisedUsd } = added(...LONG, [-24, 96, 3]);
    expect(realisedUsd).toBe(-200);
    expect(state(inventory)).toEqual({ sizeBase: -4, entryUsd: 96, largestBase: 4, parts: [[3, 4]] });
  });

  test('VAULT-02 to zero nothing is left, and its largest begins anew', () => {
    const { inventory, realisedUsd } = added(...LONG, [-20, 107, 3]);
    expect(realisedUsd).toBe(20);
    expect(state(inventory)).toMatchObject({ sizeBase: 0, largestBase: 0, parts: [] });
  });

  test('VAULT-03 shed: -4 x (60 - 50) of a short, then the rest', () => {
    const { inventory } = added(...SHORT);
    expect(reduceInventory(inventory, 0, 5, 60)).toBe(-50);
    expect(state(inventory)).toEqual({
      sizeBase: -5,
      entryUsd: 50,
      largestBase: 10,
      parts: [
        [1, 3],
        [2, 2],
      ],
    });
    expect(reduceInventory(inventory, 0, 5, 45)).toBe(25);
    expect(state(inventory)).toMatchObject({ sizeBase: 0, largestBase: 0, parts: [] });
  });
});

test('DET-01 a log longer than it began keeps every row', () => {
  const log = createLog(4);
  for (let e = 0; e < 11; e += 1) emit(log, e, 'filled', e, -1, e + 1, e, 2, 3, 4, 5, 6);
  const { count, tick, bucket, instrument, other, values } = closeLog(log);
  expect(count).toBe(11);
  expect([...tick]).toEqual(Array.from({ length: 11 }, (_, e) => e));
  expect([...bucket]).toEqual([...tick]);
  expect([...instrument]).toEqual(Array.from({ length: 11 }, () => -1));
  expect([...other]).toEqual(Array.from(tick, (e) => e + 1));
  expect([...values]).toEqual(Array.from(tick, (e) => [e, 2, 3, 4, 5, 6]).flat());
});

test('DET-01 a negative zero is written as 0; a log is as long as it has rows', () => {
  const log = createLog(4);
  emit(log, 0, 'filled', 0, 0, 0, -0, -0, -0, -0, -0, -0);
  const { values, ...columns } = closeLog(log);
  expect([...values].every((value) => Object.is(value, 0))).toBe(true);
  const { kind, tick, bucket, instrument, other } = columns;
  expect([kind, tick, bucket, instrument, other].map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
});

describe('progress', () => {
  const calls = (horizonMs: number, move: Parameters<typeof scenarioOf>[0], everyTicks?: number): number[] => {
    const seen: number[] = [];
    const scenario = scenarioOf({ clock: { horizonMs }, ...move });
    simulate(scenario, {
      everyTicks,
      onProgress: (tick, ticks) => {
        expect(tick).toBeLessThan(ticks);
        seen.push(tick);
        return true;
      },
    });
    return seen;
  };
  const ramp = { shock: { moves: [{ instrument: 'BTC', kind: 'ramp' as const, durationMs: 90_000, move: -0.1 }] } };

  test('tells what there is so far: the nodes that fell and the series up to its tick', () => {
    const seen: (number | undefined)[][] = [];
    simulate(scenarioOf({ accounts: [holds('a', 120, 10)], shock: step(-0.1, 1000) }), {
      everyTicks: 1,
      onProgress: (tick, _ticks, fell, soFar) => {
        seen.push([tick, fell, soFar.nodes.length, soFar.series.indexUsd[tick]]);
        return true;
      },
    });
    expect(seen.slice(0, 2)).toEqual([
      [0, 0, 0, 100],
      [1, 1, 1, 90],
    ]);
  });

  test('every sixteen ticks and at the horizon', () => {
    expect(calls(40_000, ramp)).toEqual([0, 16, 32, 40]);
  });
  test('every seven ticks and at the horizon', () => {
    expect(calls(20_000, ramp, 7)).toEqual([0, 7, 14, 20]);
  });
  test('and when the run is over before it', () => {
    const seen = calls(40_000, { shock: step(-0.1) });
    expect(seen[0]).toBe(0);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBeLessThan(16);
  });
});
