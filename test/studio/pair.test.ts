/** Two runs, one clock. */
import { explain, plainDiff } from '@/lib/analysis';
import { type Run, simulate } from '@/lib/engine';
import { cascadePair, packModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import {
  createPairStudio,
  lastMsOf,
  neighbouringMs,
  pairHref,
  type Referred,
  readPairAddress,
  tickAtMs,
} from '@/lib/studio';
import type { LabClient, PairMessage } from '@/lib/worker';
import { twelve } from '../analysis/fixtures';
import { parsed } from '../engine/support';

const a = twelve();
const b = parsed({ ...a, venue: { ...a.venue, liquidation: { ...a.venue.liquidation, latencyMs: 3000 } } });
const referred = (scenario: Scenario): Referred => ({
  reference: { kind: 'preset', id: 'x' },
  title: scenario.title,
  scenario,
  base: scenario,
});

/** The laboratory without its thread. */
const lab: LabClient = {
  async compare(left, right, { onPair, onStep, signal } = {}) {
    const sides = { a: { scenario: left, run: simulate(left) }, b: { scenario: right, run: simulate(right) } };
    await Promise.resolve();
    if (signal?.aborted) return { ok: false, error: { code: 'cancelled', message: 'Stopped.' } };
    const pair = cascadePair(sides.a, sides.b);
    const pictures: PairMessage['pictures'] = { a: packModel(pair.a), b: packModel(pair.b), aligned: pair.aligned };
    onPair?.({ kind: 'pair', epoch: 1, a: sides.a.run, b: sides.b.run, pictures, diff: plainDiff(sides) });
    return { ok: true, value: explain(sides, onStep ? { onRun: onStep } : {}) };
  },
  policy: () => Promise.reject(new Error('not asked here')),
  dispose: () => {},
};

const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

async function opened(view = {}) {
  const studio = createPairStudio(lab);
  studio.open(referred(a), referred(b), view);
  await rest();
  const { pair } = studio.store.getState();
  if (!pair) throw new Error('no pair');
  return { studio, runs: { a: pair.a.run, b: pair.b.run } };
}

const press = (key: string, shiftKey = false) => ({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });

test('opened, it shows the end of both, and then the reasons', async () => {
  const { studio, runs } = await opened();
  expect(studio.store.getState()).toMatchObject({ status: 'done', atMs: lastMsOf(runs) });
  expect(studio.store.getState().diff?.rules.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['liquidation-latency', 'acted'],
  ]);
});

test('the address is taken on, within the run', async () => {
  expect((await opened({ tMs: 2000, selected: 'ivy' })).studio.store.getState()).toMatchObject({
    atMs: 2000,
    selected: 'ivy',
  });
  const { studio, runs } = await opened({ tMs: 1e9 });
  expect(studio.store.getState().atMs).toBe(lastMsOf(runs));
});

test('keys move both: ticks, events of either run, ends, speed', async () => {
  const { studio, runs } = await opened();
  const at = () => studio.store.getState().atMs;
  studio.press(press('Home'));
  expect(at()).toBe(0);
  studio.press(press('ArrowRight'));
  expect(at()).toBe(1000);
  const moments: number[] = [];
  studio.press(press('Home'));
  for (let n = 0; n < 60 && at() < lastMsOf(runs); n += 1) {
    studio.press(press('ArrowRight', true));
    moments.push(at());
  }
  const fallsAt = (run: Run) => [...run.nodes.firstActionTick].map((tick) => tick * run.tickMs);
  for (const ms of [...fallsAt(runs.a), ...fallsAt(runs.b)]) expect(moments).toContain(ms);
  expect(neighbouringMs(runs, lastMsOf(runs), 1)).toBeNull();
  const { speed } = studio.store.getState();
  studio.press(press(']'));
  expect(studio.store.getState().speed).toBeGreaterThan(speed);
  expect(studio.press(press('x'))).toBe(false);
});

test('at the end playing begins anew; a run that has ended stays at its end', async () => {
  const { studio, runs } = await opened();
  studio.press(press(' '));
  expect(studio.store.getState()).toMatchObject({ playing: true, atMs: 0 });
  const [short, long] = [runs.a, runs.b].sort((x, y) => x.series.ticks - y.series.ticks);
  if (!short || !long) throw new Error('two runs');
  expect(tickAtMs(short, lastMsOf(runs))).toBe(short.series.ticks - 1);
  expect(tickAtMs(long, 1999)).toBe(1);
});

test('stopped before the runs are there, and opened again', async () => {
  const studio = createPairStudio(lab);
  studio.open(referred(a), referred(b));
  studio.stop();
  await rest();
  expect(studio.store.getState()).toMatchObject({ status: 'stopped', pair: null });
  studio.again();
  await rest();
  expect(studio.store.getState().status).toBe('done');
});

test('addresses: read, written, a bare one shows an example, a strange one asks', () => {
  const address = readPairAddress('?a=preset:x&b=draft@okx&t=1200&sel=p1/BTC');
  expect(pairHref(address.a, address.b, address.view)).toBe('/compare?a=preset:x&b=draft@okx&t=1200&sel=p1%2FBTC');
  expect(readPairAddress('').a).toEqual({ kind: 'preset', id: 'october-10-2025' });
  expect(readPairAddress('?a=preset:x')).toMatchObject({ b: null });
  expect(readPairAddress('?a=run:1&b=link:y&t=-5')).toEqual({
    a: null,
    b: { kind: 'link', id: 'y' },
    view: {},
    frozen: {},
  });
});
