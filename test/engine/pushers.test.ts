/** CAUSE-05 where many push: the main parent found at the trigger is the first of those listed when the table is read. */
import fc from 'fast-check';
import { EVENT_NAMES, type Run, simulate } from '@/lib/engine';
import { type CauseBook, createCauseBook, recordExecution } from '@/lib/engine/causes/causeBook';
import { createExecutions, upTo } from '@/lib/engine/causes/executions';
import type { Part } from '@/lib/engine/causes/layers';
import { boundBelow, createLeaders, lead } from '@/lib/engine/causes/leaders';
import { strongest } from '@/lib/engine/causes/strongest';
import { compile } from '@/lib/engine/compile';
import { makeScenario } from '../bench/workload';
import { BY_BOOK, fallsAt, parentsOf, runOf } from './cascade';
import { btc, scenarioOf } from './support';

const BOOKS = 3;
const NODES = 120;
const c = compile(scenarioOf({ instruments: ['A', 'B', 'C'].map((id) => btc({ id })), accounts: [] }));

/** One execution: whose, on which book, how much and which way. */
const execution = fc.tuple(
  fc.nat(NODES - 1),
  fc.nat(BOOKS - 1),
  fc.integer({ min: -5000, max: 1000 }).map((n) => (n / 1000) ** 3),
);
type Execution = [node: number, book: number, dy: number];

/** A position's dollars from a book: which, how many dollars, how much of the book it has seen, and what hurts it. */
const partDraw = fc.record({
  book: fc.nat(BOOKS - 1),
  usd: fc.integer({ min: 1, max: 1000 }),
  seen: fc.integer({ min: 50, max: 100 }),
  hurts: fc.constantFrom(-1, -1, -1, 1),
});

function bookOf(executions: readonly Execution[]): CauseBook {
  const book = createCauseBook(c, new Int32Array(NODES).fill(-1));
  book.executions.push(Array.from({ length: BOOKS }, createExecutions));
  for (let n = 0; n < NODES; n += 1) book.generation.push(0);
  executions.forEach(([node, i, dy], n) => {
    recordExecution(book, node, i, dy, n);
  });
  return book;
}

describe('CAUSE-05 many pushers', () => {
  test('CAUSE-05 leaders are the first of a list sorted whenever it changes', () => {
    const draws = fc.array(fc.tuple(fc.nat(90), fc.double({ min: 0.1, max: 9, noNaN: true })), { maxLength: 400 });
    fc.assert(
      fc.property(draws, (moves) => {
        const leaders = createLeaders();
        const moved = new Map<number, number>();
        for (const [node, more] of moves) {
          moved.set(node, (moved.get(node) ?? 0) + more);
          lead(leaders, node, moved.get(node) ?? 0);
        }
        const sorted = [...moved.values()].sort((a, b) => b - a);
        expect([...leaders.moved.subarray(0, leaders.count)]).toEqual(sorted.slice(0, leaders.node.length));
        for (let n = 0; n < leaders.count; n += 1) {
          expect(leaders.moved[n]).toBe(moved.get(leaders.node[n] as number));
        }
        const isAll = sorted.length < leaders.node.length;
        expect(boundBelow(leaders, 0)).toBe(sorted[0] ?? 0);
        expect(boundBelow(leaders, leaders.count)).toBe(isAll ? 0 : null);
      }),
      { numRuns: 100, seed: 501 },
    );
  });

  test('CAUSE-05 the strongest of a run is the one a walk over all of it finds', () => {
    let asked = 0;
    let settled = 0;
    const draws = fc.tuple(
      fc.array(execution, { minLength: 1, maxLength: 600, size: 'max' }),
      fc.array(partDraw, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 50 }),
    );
    fc.assert(
      fc.property(draws, ([executions, wanted, from]) => {
        const book = bookOf(executions);
        const lists = book.executions[0] ?? [];
        const parts = wanted.flatMap(({ book: i, usd, seen, hurts }): Part[] => {
          const list = lists[i];
          const end = Math.ceil((seen / 100) * (list?.count ?? 0));
          return list && upTo(list.gross, end) > 0 ? [{ usd, list, end, way: hurts, hurts }] : [];
        });
        const start = Math.floor((from / 100) * executions.length);
        const wantedNode = byWalking(executions, lists.length, parts, start);
        const found = strongest(book, lists, parts, start);
        if (wantedNode >= 0) asked += 1;
        if (found < 0) return;
        settled += 1;
        expect(found).toBe(wantedNode);
      }),
      { numRuns: 300, seed: 502 },
    );
    expect(asked).toBeGreaterThan(150);
    expect(settled).toBeGreaterThan(asked / 2);
  });

  // Eighty sell a half at a time, the large ones and the small ones mixed; whom they take falls step by step.
  test('CAUSE-05 of eighty that push tick by tick the fell event names the first listed', () => {
    const many = Array.from({ length: 80 }, (_, n) =>
      fallsAt(`a${n}`, 98 - 0.01 * (n % 7), 0.05 + ((n * 37) % 80) / 100),
    );
    const taken = Array.from({ length: 12 }, (_, n) => fallsAt(`b${n}`, 97.4 - 0.2 * n, 0.2));
    const liquidation = { size: { kind: 'fraction', fraction: 0.5, aboveUsd: 2 }, limit: { kind: 'none' } } as const;
    const run = runOf([...many, ...taken], { venue: { ...BY_BOOK, liquidation } });
    const mains = mainsOf(run);
    const parents = mains.map((_, node) => parentsOf(run, node));
    expect(mains).toEqual(parents.map(([main]) => (main ? run.nodes.bucket[main[0]] : -1)));
    expect(Math.max(...parents.map(({ length }) => length))).toBeGreaterThan(64);
  });

  test('CAUSE-05 the fell event names the first of the parents in the table', () => {
    for (const path of ['smooth', 'noisy'] as const) {
      const run = simulate(makeScenario({ accounts: 4_000, path, share: 0.2 }));
      const mains = mainsOf(run);
      expect(mains.length).toBe(run.nodes.count);
      let pushed = 0;
      let most = 0;
      mains.forEach((bucket, node) => {
        const parents = parentsOf(run, node);
        const main = parents[0];
        expect(bucket).toBe(main ? run.nodes.bucket[main[0]] : -1);
        if (main) pushed += 1;
        most = Math.max(most, parents.length);
      });
      expect(pushed).toBeGreaterThan(50);
      expect(most).toBeGreaterThan(64);
    }
  });
});

/** Every execution from the latest back, in plain objects. */
function byWalking(executions: readonly Execution[], books: number, parts: readonly Part[], start: number): number {
  const usdOf = new Map<number, number>();
  const rows = Array.from({ length: books }, () => 0);
  const rowOf = executions.map(([, i]) => {
    const row = rows[i] as number;
    rows[i] = row + 1;
    return row;
  });
  for (let n = executions.length - 1; n >= start; n -= 1) {
    const [node, , dy] = executions[n] as Execution;
    for (const part of parts) {
      const isHis = part.list.sequence[rowOf[n] as number] === n && (rowOf[n] as number) < part.end;
      if (!isHis || dy * part.hurts <= 0) continue;
      usdOf.set(node, (usdOf.get(node) ?? 0) + (part.usd * Math.abs(dy)) / upTo(part.list.gross, part.end));
    }
  }
  return [...usdOf].reduce((best, row) => (row[1] > best[1] ? row : best), [-1, 0])[0];
}

/** Buckets of the main parents, by node, -1 none: as the log has them. */
function mainsOf({ log }: Run): number[] {
  const fell = EVENT_NAMES.indexOf('fell');
  return [...log.other.subarray(0, log.count)].filter((_, e) => log.kind[e] === fell);
}
