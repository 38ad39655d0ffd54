import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatUsd } from '@/lib/analysis';
import { accountId, type Run, simulate } from '@/lib/engine';
import {
  cascadeModel,
  detailAt,
  type GraphModel,
  highlight,
  mainParent,
  marketModel,
  pathToShock,
  shortUsd,
  toGraph,
} from '@/lib/graph';
import { parseScenario, type Scenario, shockReach } from '@/lib/scenario';

interface Case {
  scenario: Scenario;
  run: Run;
  cascade: GraphModel;
  market: GraphModel;
}

function load(id: string): Case {
  const text = readFileSync(path.join(process.cwd(), 'public', 'presets', `${id}.json`), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const run = simulate(parsed.scenario);
  return {
    scenario: parsed.scenario,
    run,
    cascade: cascadeModel(run, parsed.scenario),
    market: marketModel(run, parsed.scenario),
  };
}

const CASES = new Map(['october-10-2025', 'whale-2025-03-12', 'twelve-accounts'].map((id) => [id, load(id)]));

describe.each([...CASES])('GRAPH-01 %s', (_, { scenario, run, cascade, market }) => {
  test('the same run gives the same picture, to the digit', () => {
    expect(cascadeModel(run, scenario)).toEqual(cascade);
    expect(marketModel(run, scenario)).toEqual(market);
  });

  test('every node of the cascade stands in exactly one display node, and notionals add up', () => {
    const drawn = cascade.nodes.filter((node) => node.generation >= 0);
    const buckets = drawn.flatMap((node) => [...node.buckets]);
    expect([...buckets].sort((a, b) => a - b)).toEqual([...run.nodes.bucket].sort((a, b) => a - b));
    const drawnUsd = drawn.reduce((sum, node) => sum + node.notionalUsd, 0);
    const allUsd = run.nodes.notionalUsd.reduce((sum, usd) => sum + usd, 0);
    expect(drawnUsd).toBeCloseTo(allUsd, 3);
  });

  test('the market in words: each side of an instrument is all that those who are drawn hold there', () => {
    const { account, count, openingSizeBase, positionInstrument, positionStart } = run.buckets;
    const sums = run.instrumentIds.map(() => ({ long: 0, short: 0 }));
    let maker = false;
    for (let b = 0; b < count; b += 1) {
      const isMaker = accountId(run.accounts, account[b] as number) === 'maker';
      maker ||= isMaker;
      for (let p = positionStart[b] as number; p < (positionStart[b + 1] as number); p += 1) {
        const i = positionInstrument[p] as number;
        const usd = (openingSizeBase[p] as number) * (scenario.instruments[i]?.indexUsd ?? 0);
        const sum = sums[i];
        if (sum && !isMaker) sum[usd > 0 ? 'long' : 'short'] += Math.abs(usd);
      }
    }
    for (const [i, { long, short }] of sums.entries())
      expect(market.caption).toContain(`${run.instrumentIds[i]} ${shortUsd(long)} long and ${shortUsd(short)} short`);
    expect(market.caption.includes('Not drawn: the market maker')).toBe(maker);
  });

  test('a cohort holds one instrument, side and generation', () => {
    for (const node of cascade.nodes.filter((one) => one.kind === 'cohort')) {
      for (const bucket of node.buckets) {
        const row = run.buckets.node[bucket] as number;
        expect([run.nodes.leadInstrument[row], run.nodes.leadSide[row], run.nodes.generation[row]]).toEqual([
          node.instrument,
          node.side,
          node.generation,
        ]);
      }
    }
  });

  test('from every node a path leads back to a root, one generation a step', () => {
    for (let n = 0; n < run.nodes.count; n += 1) {
      const generations = pathToShock(run, n).map((row) => run.nodes.generation[row] as number);
      expect(generations.at(-1)).toBe(0);
      generations.forEach((generation, k) => {
        if (k > 0) expect(generation).toBe((generations[k - 1] as number) - 1);
      });
    }
  });

  test('a selected node lights an unbroken path of drawn edges to the shock', () => {
    const last = run.nodes.count - 1;
    const lit = highlight(cascade, run, run.nodes.bucket[last] as number);
    expect(lit).not.toBeNull();
    const root = pathToShock(run, last).at(-1) as number;
    const fromShock = run.nodes.cause[root] === 0;
    expect(lit?.path.at(-1)).toBe(fromShock ? 'shock' : lit?.path.at(-1));
    const steps = (lit?.path.length ?? 1) - 1;
    expect(shockReach(scenario).has(leadId(run, root))).toBe(true);
    const kinds = cascade.edges.filter(({ key }) => lit?.pathEdges.has(key)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'cause' || kind === 'shock')).toHaveLength(steps);
  });

  test('nothing overlaps and nothing leaves the sheet', () => {
    const bodies = cascade.nodes.filter((node) => node.generation >= 0 || node.kind === 'survivor');
    bodies.forEach((a, n) => {
      expect(a.x).toBeGreaterThan(0);
      expect(a.x).toBeLessThan(1000);
      expect(a.y).toBeGreaterThan(0);
      expect(a.y).toBeLessThan(640);
      for (const b of bodies.slice(n + 1)) {
        expect(a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(1.5);
      }
    });
  });

  test('it is a web one can follow: neither a hairball nor a star', () => {
    const fallen = cascade.nodes.filter((node) => node.generation >= 0).length;
    const causes = cascade.edges.filter((edge) => edge.kind === 'cause').length;
    expect(fallen).toBeLessThanOrEqual(240);
    expect(causes).toBeLessThanOrEqual(3 * fallen);
    if (run.nodes.count < 100) return;
    const children = new Map<number, number>();
    let nonPrimary = 0;
    for (let n = 0; n < run.nodes.count; n += 1) {
      const parent = mainParent(run, n);
      if (parent < 0) continue;
      nonPrimary += 1;
      children.set(parent, (children.get(parent) ?? 0) + 1);
    }
    expect(Math.max(...children.values()) / nonPrimary).toBeLessThanOrEqual(0.4);
  });

  test('both models are graphology graphs with every edge between drawn nodes', () => {
    for (const model of [cascade, market]) {
      const graph = toGraph(model);
      expect(graph.order).toBe(model.nodes.length);
      expect(graph.size).toBe(model.edges.length);
    }
  });

  test('the market graph holds every account with a position once, the balancing maker aside', () => {
    const buckets = market.nodes.flatMap((node) => [...node.buckets]);
    expect(new Set(buckets).size).toBe(buckets.length);
    expect(buckets.length).toBeGreaterThanOrEqual(run.buckets.count - 3);
  });
});

function leadId(run: Run, node: number): string {
  return run.instrumentIds[run.nodes.leadInstrument[node] as number] ?? '';
}

test('an expanded cohort shows its accounts', () => {
  const { run, scenario, cascade } = CASES.get('october-10-2025') as Case;
  const cohort = cascade.nodes.find((node) => node.kind === 'cohort' && node.buckets.length > 2);
  expect(cohort).toBeDefined();
  const open = cascadeModel(run, scenario, { expanded: new Set([cohort?.key ?? '']) });
  for (const bucket of cohort?.buckets ?? []) {
    const key = open.keyOf.get(bucket);
    expect(open.nodes.find((node) => node.key === key)?.kind).toBe('account');
  }
  // Nothing else moved, was renamed or changed its size.
  const before = new Map(cascade.nodes.map((node) => [node.key, node]));
  for (const node of open.nodes) {
    const was = before.get(node.key);
    if (was) expect([node.x, node.y, node.radius, node.label]).toEqual([was.x, was.y, was.radius, was.label]);
  }
  const [at, members] = [
    cohort,
    (cohort?.buckets ?? []).map((b) => open.nodes.find((n) => n.key === open.keyOf.get(b))),
  ];
  for (const one of members) {
    expect(Math.hypot((one?.x ?? 1e9) - (at?.x ?? 0), (one?.y ?? 1e9) - (at?.y ?? 0))).toBeLessThan(160);
  }
});

test('GRAPH-01 the last ring says which generations it holds', () => {
  const labels = (id: string) =>
    (CASES.get(id) as Case).cascade.rings.map((ring) => ring.label).filter((label) => label);
  expect(labels('october-10-2025')).toEqual([
    '1st gen.',
    '2nd gen.',
    '3rd gen.',
    '4th gen.',
    '5th gen.',
    '6th to 17th gen.',
  ]);
  expect(labels('twelve-accounts')).toEqual(['1st gen.', '2nd gen.', '3rd gen.', '4th gen.']);
});

test('IDX-03 the shock leads to a market that follows by correlation only where a path begins there', () => {
  const { run, cascade } = CASES.get('october-10-2025') as Case;
  const quiet = cascade.edges.filter((edge) => edge.quiet);
  expect(quiet.map((edge) => edge.label)).toEqual(['by correlation with BTC', 'by correlation with BTC']);
  const root = run.instrumentIds.indexOf('SOL');
  const lit = highlight(cascade, run, run.nodes.bucket[run.nodes.count - 1] as number);
  expect(lit?.path.slice(-2)).toEqual([`i${root}`, 'shock']);
  expect(quiet.filter((edge) => lit?.pathEdges.has(edge.key)).map((edge) => edge.to)).toEqual([`i${root}`]);
});

test('ADL-01 the arrows of a small run add up to what the run says ADL closed', () => {
  const { run, cascade } = CASES.get('twelve-accounts') as Case;
  const usd = cascade.edges.filter(({ kind }) => kind === 'adl').map((edge) => edge.usd);
  expect(usd.length).toBeGreaterThan(0);
  expect(usd.length).toBeLessThan(12);
  expect(usd.reduce((sum, one) => sum + one, 0)).toBeCloseTo(run.summary.adl.notionalUsd, 6);
});

describe('who is spoken of is lit and named', () => {
  const { run, cascade } = CASES.get('twelve-accounts') as Case;
  const bucketOf = (id: string): number => cascade.nodes.find(({ label }) => label === id)?.buckets[0] ?? -1;
  const keyOf = (id: string): string => cascade.keyOf.get(bucketOf(id)) ?? '';
  const litKinds = (keys: ReadonlySet<string> | undefined): string[] =>
    cascade.edges
      .filter(({ key, kind }) => keys?.has(key) && kind !== 'cause' && kind !== 'shock')
      .map(({ key }) => key);

  test('with an account: the fund that paid for it, and who was closed against it', () => {
    const lit = highlight(cascade, run, bucketOf('gus'));
    expect(litKinds(lit?.pathEdges).sort()).toEqual([
      `adl:${keyOf('gus')}>${keyOf('ivy')}`,
      `fund:${keyOf('gus')}>fund`,
    ]);
    expect([...(lit?.named ?? [])].sort()).toEqual([keyOf('ivy'), 'fund'].sort());
    expect(litKinds(highlight(cascade, run, bucketOf('dia'))?.pathEdges)).toEqual([]);
  });

  test('with others named beside it: they too, and what pushed them over', () => {
    const lit = highlight(cascade, run, bucketOf('ben'), [bucketOf('cem'), bucketOf('jon'), bucketOf('ana')]);
    // ana is on the path already.
    expect([...(lit?.named ?? [])].sort()).toEqual([keyOf('cem'), keyOf('jon')].sort());
    // ben, who pushed dia over, is not spoken of here: no arrow leads to him.
    expect(
      highlight(cascade, run, bucketOf('eli'), [bucketOf('dia')])?.pathEdges.has(
        `cause:${keyOf('ben')}>${keyOf('dia')}`,
      ),
    ).toBe(false);
    expect(lit?.pathEdges.has(`cause:${keyOf('ana')}>${keyOf('cem')}`)).toBe(true);
  });

  test('what lies ahead of the moment is not told as past', () => {
    const dia = cascade.nodes.find(({ label }) => label === 'dia');
    if (!dia) throw new Error('dia is drawn');
    expect([4, 5].map((tick) => detailAt(dia, tick))).toEqual([
      '$27.4k COIN, falls at 5 s',
      '$27.4k COIN, fell at 5 s',
    ]);
  });
});

test('the summary counts accounts and liquidations apart, and one by the singular', () => {
  const captionOf = (id: string): string => (CASES.get(id) as Case).cascade.caption;
  expect(captionOf('twelve-accounts')).toMatch(
    /^The shock alone took 1 account; its sales pulled down 6 more, in 4 generations\./,
  );
  expect(captionOf('october-10-2025')).toMatch(
    /^565 accounts fell, in 572 liquidations: 33 by the shock alone, 539 pulled down by their sales, in 17 generations\./,
  );
});

test('the sum on an arrow is written as the story beside the picture writes it', () => {
  for (const usd of [0, 0.004, 0.2, 0.6, 23.9, 999.4, 999.6, 4_030, 4_000, 33_912, 999_600, 1_254_000, 2e9])
    expect(shortUsd(usd)).toBe(formatUsd(usd));
});
