/** The policy board: quick runs first, rankings where they matter, weighed afterwards; stopped and gone on with. */
import { policyFigures } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { type Board, boardHref, boardProgress, createBoard, readBoardAddress } from '@/lib/studio';
import type { LabClient } from '@/lib/worker';
import { twelve } from '../analysis/fixtures';
import { parsed } from '../engine/support';

/** A laboratory on this thread: it answers in the next turn, or when it is let. */
class Lab implements LabClient {
  readonly asked: { readonly scenario: Scenario; readonly regret: boolean }[] = [];
  held: (() => void)[] = [];
  constructor(readonly holds = false) {}
  compare(): never {
    throw new Error('not asked here');
  }
  async policy(scenario: Scenario, regret: boolean, signal?: AbortSignal) {
    this.asked.push({ scenario, regret });
    if (this.holds) await new Promise<void>((resolve) => this.held.push(resolve));
    else await Promise.resolve();
    if (signal?.aborted) return { ok: false, error: { code: 'cancelled', message: 'Stopped.' } } as const;
    return { ok: true, value: policyFigures(simulate(scenario, { regret }), scenario) } as const;
  }
  dispose(): void {}
}

async function until(board: Board, status: string): Promise<void> {
  for (let turn = 0; turn < 500 && board.store.getState().status !== status; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(board.store.getState().status).toBe(status);
}

const base = twelve();

test.each([1, 2, 3])(
  'with %d workers every row is run once, and weighed where somebody was deleveraged',
  async (count) => {
    const labs = Array.from({ length: count }, () => new Lab());
    const board = createBoard(labs);
    board.open(base, 'own');
    await until(board, 'done');
    const { rows, weighing } = board.store.getState();
    expect(rows.every(({ figures }) => figures !== null)).toBe(true);
    for (const { figures, policy } of rows) {
      expect([policy.id, figures?.regret !== null]).toEqual([policy.id, (figures?.adlAccounts ?? 0) > 0]);
      expect([policy.id, figures?.digest]).toEqual([policy.id, simulate(policy.scenario).digest]);
    }
    const { phase, done, all, ran } = boardProgress(rows);
    expect([phase, done, ran, weighing.size]).toEqual(['waves', all, rows.length, 0]);
    const asked = labs.flatMap((lab) => lab.asked);
    expect(asked).toHaveLength(ran + all);
  },
);

test('quick runs come before any weighing', async () => {
  const lab = new Lab();
  const board = createBoard([lab]);
  board.open(base, 'own');
  await until(board, 'done');
  const firstWeighing = lab.asked.findIndex(({ regret }) => regret);
  expect(lab.asked.slice(firstWeighing).every(({ regret }) => regret)).toBe(true);
  expect(firstWeighing).toBeGreaterThan(11);
});

test.each([1, 3])('with %d workers progress never goes backwards, nor does what is still to do grow', async (count) => {
  const board = createBoard(Array.from({ length: count }, () => new Lab()));
  const seen: string[] = [];
  board.store.subscribe(({ rows }) => {
    const { phase, done, all } = boardProgress(rows);
    const said = `${phase} ${done}/${all}`;
    if (seen.at(-1) !== said) seen.push(said);
  });
  board.open(base, 'own');
  await until(board, 'done');
  const runs = board.store.getState().rows.length;
  const { all } = boardProgress(board.store.getState().rows);
  const first = Array.from({ length: runs }, (_, n) => `runs ${n}/${runs}`);
  const then = Array.from({ length: all + 1 }, (_, n) => `waves ${n}/${all}`);
  expect(seen).toEqual([...first, ...then].filter((said) => seen.includes(said)));
  expect(seen.at(-1)).toBe(`waves ${all}/${all}`);
  expect(seen.length).toBeGreaterThan(runs);
});

test('where nobody is deleveraged the rankings are not run: they are that run', async () => {
  const rich = parsed({ ...base, venue: { ...base.venue, fund: { startUsd: 1e9 } } });
  const lab = new Lab();
  const board = createBoard([lab]);
  board.open(rich, 'own');
  await until(board, 'done');
  const rankings = board.store.getState().rows.filter(({ policy }) => policy.kind === 'ranking');
  expect(rankings.length).toBe(8);
  expect(rankings.every(({ isCopy }) => isCopy)).toBe(true);
  for (const { figures, policy } of rankings) expect(figures?.digest).toBe(simulate(policy.scenario).digest);
});

test('another venue to rank under: the venues stay, only its rankings run', async () => {
  const lab = new Lab();
  const board = createBoard([lab]);
  board.open(base, 'own');
  await until(board, 'done');
  const before = lab.asked.length;
  board.layOut('hyperliquid');
  await until(board, 'done');
  const { rows, under } = board.store.getState();
  expect(under).toBe('hyperliquid');
  expect(rows.filter(({ policy }) => policy.id.startsWith('hyperliquid+'))).toHaveLength(8);
  expect(lab.asked.slice(before).every(({ scenario }) => scenario.venue.adl !== undefined)).toBe(true);
  expect(rows.every(({ figures }) => figures !== null)).toBe(true);
});

test('stopped, nothing more comes; going on runs what is missing', async () => {
  const lab = new Lab(true);
  const board = createBoard([lab]);
  board.open(base, 'own');
  lab.held.shift()?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  board.stop();
  for (const go of lab.held) go();
  lab.held = [];
  await new Promise((resolve) => setTimeout(resolve, 5));
  const { rows, status } = board.store.getState();
  expect(status).toBe('stopped');
  expect(rows.filter(({ figures }) => figures !== null)).toHaveLength(1);
  board.resume();
  for (let turn = 0; turn < 200 && board.store.getState().status !== 'done'; turn += 1) {
    lab.held.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(board.store.getState().rows.every(({ figures }) => figures !== null)).toBe(true);
});

test('the address carries scenario, rows, order and mark, and leaves out what is as usual', () => {
  const plain = readBoardAddress('?of=preset:twelve-accounts');
  expect(boardHref(plain)).toBe('/policies?of=preset:twelve-accounts');
  const href = '/policies?of=link:abc@bybit&show=venues&under=okx&sort=adl.up&sel=okx%2BproRata';
  expect(boardHref(readBoardAddress(href.slice(href.indexOf('?'))))).toBe(href);
  expect(readBoardAddress('?of=nonsense&sort=x.down&show=y&under=A B&sel=<b>')).toEqual({
    of: { kind: 'preset', id: 'october-10-2025' },
    show: 'all',
    under: 'own',
    sort: '',
    direction: 'down',
    selected: null,
  });
});
