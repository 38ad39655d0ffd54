/** Two pictures that lie over each other. */
import { accountId, type Run, simulate } from '@/lib/engine';
import {
  cascadeModel,
  cascadePair,
  type DisplayNode,
  type GraphModel,
  highlight,
  marketModel,
  standLike,
} from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import { twelve } from '../analysis/fixtures';
import { fixture, parsed } from '../engine/support';

const preset = (id: string): Scenario =>
  parsed(fixture<{ scenario: unknown }>('..', 'public', 'presets', `${id}.json`).scenario);
const ran = (scenario: Scenario): { run: Run; scenario: Scenario } => ({ scenario, run: simulate(scenario) });
const limited = (scenario: Scenario, kind: string): Scenario => {
  const { venue } = scenario;
  return parsed({ ...scenario, venue: { ...venue, liquidation: { ...venue.liquidation, limit: { kind } } } });
};
const placesOf = (model: GraphModel) => new Map(model.nodes.map((node) => [node.key, node]));
/** Drawn alone by name, not a cohort that happens to have one member. */
const single = (model: GraphModel): DisplayNode[] => model.nodes.filter(({ key }) => /^b\d+$/.test(key));

describe.each(['twelve-accounts', 'october-10-2025'])('%s under two limits', (id) => {
  const a = ran(preset(id));
  const b = ran(limited(a.scenario, 'none'));
  const pair = cascadePair(a, b);
  const [left, right] = [placesOf(pair.a), placesOf(pair.b)];

  test('the runs are not the same', () => expect(a.run.digest).not.toBe(b.run.digest));

  test('what is in both stands in the same place, at the same size for the same dollars', () => {
    expect(pair.aligned).toBe(true);
    expect(pair.a.scales).toEqual(pair.b.scales);
    expect(pair.a.rings.map(({ label: _, ...ring }) => ring)).toEqual(
      pair.b.rings.map(({ label: _, ...ring }) => ring),
    );
    const both = [...left.keys()].filter((key) => right.has(key));
    expect(both.length).toBeGreaterThan(5);
    for (const key of both)
      expect([key, left.get(key)?.x, left.get(key)?.y]).toEqual([key, right.get(key)?.x, right.get(key)?.y]);
  });

  test('who is drawn alone in one picture is drawn alone in the other, standing or fallen', () => {
    const drawn = (model: GraphModel) => new Set(single(model).flatMap((node) => node.buckets));
    const [ofA, ofB] = [drawn(pair.a), drawn(pair.b)];
    const fellAlone = [...ofA].filter((bucket) => (a.run.buckets.node[bucket] ?? -1) >= 0);
    expect(fellAlone.filter((bucket) => !ofB.has(bucket))).toEqual([]);
  });

  test('each picture is complete: every node of its cascade stands in exactly one display node', () => {
    for (const [model, { run }] of [
      [pair.a, a],
      [pair.b, b],
    ] as const) {
      const buckets = model.nodes.filter((node) => node.generation >= 0).flatMap((node) => [...node.buckets]);
      expect(buckets.sort((x, y) => x - y)).toEqual([...run.nodes.bucket].sort((x, y) => x - y));
    }
  });

  test('the same pair gives the same pictures', () => {
    const again = cascadePair(a, b);
    expect([again.a.nodes, again.b.nodes]).toEqual([pair.a.nodes, pair.b.nodes]);
  });
});

test('a run beside itself is drawn twice alike', () => {
  const a = ran(twelve());
  const pair = cascadePair(a, a);
  expect(pair.a.nodes).toEqual(pair.b.nodes);
  expect(pair.a.nodes.map(({ key }) => key).sort()).toEqual(
    cascadeModel(a.run, a.scenario)
      .nodes.map(({ key }) => key)
      .sort(),
  );
});

test('other accounts share the scales, not the places', () => {
  const pair = cascadePair(ran(twelve()), ran(preset('whale-2025-03-12')));
  expect(pair.aligned).toBe(false);
  expect(pair.a.scales).toEqual(pair.b.scales);
});

test('CAUSE-07 markets stand where they stood in the run with the account, which is marked with nothing dimmed', () => {
  const { run, scenario } = ran(preset('october-10-2025'));
  const held = run.buckets.account[run.nodes.bucket[0] ?? 0] ?? 0;
  const bucket = run.nodes.bucket[0] ?? 0;
  const without = simulate(scenario, { hold: accountId(run.accounts, held) });
  const [before, after] = [cascadeModel(run, scenario), cascadeModel(without, scenario)];
  const plates = (model: GraphModel) => model.nodes.filter(({ kind }) => kind === 'instrument');
  expect(plates(after)).toEqual(plates(before));
  expect(plates(marketModel(run, scenario)).map(({ x, y }) => [x, y])).toEqual(
    plates(before).map(({ x, y }) => [x, y]),
  );
  expect(highlight(before, run, bucket)?.marksOnly).toBeUndefined();
  expect(highlight(after, without, bucket)?.marksOnly).toBe(true);
});

describe('CAUSE-07 a run without an account stands on the sheet of the run it is held against', () => {
  const { run, scenario } = ran(twelve());
  const without = simulate(scenario, { hold: 'dia' });
  standLike(without, { run, scenario });
  const [before, after] = [cascadeModel(run, scenario), cascadeModel(without, scenario)];
  const at = (model: GraphModel, bucket: number) => {
    const node = model.nodes.find(({ key }) => key === model.keyOf.get(bucket));
    if (!node) throw new Error(`${bucket} is not drawn`);
    return node;
  };
  const generation = (of: Run, bucket: number) => of.nodes.generation[of.buckets.node[bucket] ?? -1] ?? -1;

  test('who fell in the same generation, or stands, is where it was; the rest keeps its direction', () => {
    const [plate] = before.nodes.filter(({ kind }) => kind === 'instrument');
    if (!plate) throw new Error('no instrument');
    let turned = 0;
    for (let bucket = 0; bucket < run.buckets.count; bucket += 1) {
      const [was, is] = [at(before, bucket), at(after, bucket)];
      const moves = generation(without, bucket) >= 0 && generation(without, bucket) !== generation(run, bucket);
      if (!moves) expect([is.x, is.y]).toEqual([was.x, was.y]);
      else {
        turned += 1;
        const angle = (one: typeof was) => Math.atan2(one.y - plate.y, one.x - plate.x);
        expect(Math.abs(Math.sin((angle(is) - angle(was)) / 2))).toBeLessThan(0.25);
      }
    }
    expect(turned).toBeGreaterThan(0);
  });

  test('rings and scales are the same, and the account is marked', () => {
    const rings = (model: GraphModel) => model.rings.map(({ x, y, radius }) => [x, y, radius]);
    expect(rings(after)).toEqual(rings(before));
    expect(after.scales).toEqual(before.scales);
    expect(after.nodes.flatMap(({ held, label }) => (held ? [label] : []))).toEqual(['dia']);
  });

  test('of thousands too, with those that were drawn', () => {
    const october = ran(preset('october-10-2025'));
    const held = simulate(october.scenario, { hold: 'p16985' });
    standLike(held, october);
    const [was, is] = [cascadeModel(october.run, october.scenario), cascadeModel(held, october.scenario)];
    const single = was.nodes.filter(({ buckets }) => buckets.length === 1);
    for (const { buckets } of single) expect(is.keyOf.get(buckets[0] ?? -1)).toBeDefined();
    const places = new Set(was.nodes.map(({ key, x, y }) => `${key} ${x} ${y}`));
    const kept = is.nodes.filter(({ key, x, y }) => places.has(`${key} ${x} ${y}`));
    expect(kept.length).toBeGreaterThan(0.5 * single.length);
  });
});
