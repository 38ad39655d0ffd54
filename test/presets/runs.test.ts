import { accountId, eventAt, type Run, simulate } from '@/lib/engine';
import { allPresets } from '@/lib/presets';
import { octoberHeldOut, octoberResiduals } from '@/lib/presets/fit';
import { parseScenario, type Scenario } from '@/lib/scenario';
import { readPresetData } from '../../scripts/presetData';

const data = readPresetData(process.cwd());

function scenarioOf(id: string): Scenario {
  const preset = allPresets(data).find((candidate) => candidate.id === id);
  const parsed = parseScenario(preset?.scenario);
  if (!parsed.ok) throw new Error(`${id} does not parse`);
  return parsed.scenario;
}

const runOf = (id: string): Run => simulate(scenarioOf(id));

/** Of the nodes that have parents, how many each main parent pulled down. */
function mainParents({ nodes }: Run): { children: Map<number, number>; total: number } {
  const children = new Map<number, number>();
  let total = 0;
  for (let node = 0; node < nodes.count; node += 1) {
    const first = nodes.parentStart[node] ?? 0;
    if (first === nodes.parentStart[node + 1]) continue;
    const parent = nodes.parentNode[first] ?? -1;
    children.set(parent, (children.get(parent) ?? 0) + 1);
    total += 1;
  }
  return { children, total };
}

const idOf = (run: Run, node: number) =>
  accountId(run.accounts, run.buckets.account[run.nodes.bucket[node] ?? -1] ?? -1);

describe('October 2025', () => {
  const run = runOf('october-10-2025');
  const { summary } = run;

  test('it breaks no law and has at least three generations', () => {
    expect(run.breaches).toEqual([]);
    expect(Math.abs(summary.conservation.cashResidualUsd)).toBeLessThan(1e-9 * summary.conservation.grossFlowUsd);
    expect(summary.liquidated.generations.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
    expect(run.nodes.count).toBeGreaterThan(400);
    expect(run.nodes.count).toBeLessThan(3_000);
  });

  test('no main parent holds more than 40 % of the nodes that were pulled down', () => {
    const { children, total } = mainParents(run);
    expect(Math.max(...children.values()) / total).toBeLessThanOrEqual(0.4);
  });

  test('nobody stands below maintenance before the shock', () => {
    expect([...run.nodes.triggerTick].filter((tick) => tick === 0)).toEqual([]);
  });

  test('the fund is emptied and winners are deleveraged', () => {
    expect(summary.fund.minUsd).toBeLessThan(0.001 * summary.fund.startUsd);
    expect(summary.adl.accounts).toBeGreaterThan(100);
    expect(summary.liquidated.generations[0]).toBeLessThan(0.1 * run.nodes.count);
  });

  test('the gaps to the measured prices are those its notes report', () => {
    const gaps = octoberResiduals(data, run).map((point) => Math.abs(point.gap));
    expect(Math.max(...gaps)).toBeCloseTo(data.octoberFit.maxRelativeGap, 4);
    expect(data.octoberFit.maxRelativeGap).toBeLessThan(0.01);
    expect(octoberHeldOut(data, run)).toEqual(data.octoberFit.heldOut);
  });
});

describe('the whale', () => {
  const run = runOf('whale-2025-03-12');

  test('it falls by its own withdrawal, a rule of the venue, and not by the shock', () => {
    const node = [...run.nodes.bucket.keys()].find((candidate) => idOf(run, candidate) === 'whale') ?? -1;
    expect(run.nodes.cause[node]).toBe(1);
    expect(run.nodes.generation[node]).toBe(0);
    expect(run.breaches).toEqual([]);
  });

  test('the vault takes about 160,234 ETH at 1,915 and loses about 4 million USD', () => {
    const events = Array.from({ length: run.log.count }, (_, row) => eventAt(run.log, row));
    const taken = events.find((event) => event.kind === 'vault-took');
    if (taken?.kind !== 'vault-took') throw new Error('the vault took nothing');
    expect(taken.priceUsd).toBeCloseTo(1_915, 0);
    expect(taken.sizeBase / 160_234).toBeCloseTo(1, 2);
    const vault = run.summary.vault;
    expect(((vault?.startUsd ?? 0) - (vault?.minEquityUsd ?? 0)) / 4_000_000).toBeCloseTo(1, 1);
  });
});

describe('twelve accounts', () => {
  const run = runOf('twelve-accounts');

  test('the captions tell what happens: who falls, when, and because of whom', () => {
    const { nodes } = run;
    const story = Array.from({ length: nodes.count }, (_, node) => {
      const first = nodes.parentStart[node] ?? 0;
      const parent =
        first < (nodes.parentStart[node + 1] ?? 0) ? idOf(run, nodes.parentNode[first] ?? -1) : 'the shock';
      return `${idOf(run, node)} ${nodes.generation[node]} by ${parent} at ${nodes.firstActionTick[node]}`;
    });
    expect(story).toEqual([
      'ana 0 by the shock at 2',
      'ben 1 by ana at 3',
      'cem 1 by ana at 4',
      'dia 2 by ben at 5',
      'eli 2 by cem at 6',
      'fay 3 by dia at 7',
      'gus 3 by eli at 8',
    ]);
  });

  test('each caption stands at the tick at which the run does what it says, with its figures', () => {
    const { steps } = scenarioOf('twelve-accounts').presentation;
    const told = steps.map(({ atMs, caption, select }) => {
      const tick = atMs / run.tickMs;
      const events = Array.from({ length: run.log.count }, (_, i) => eventAt(run.log, i)).filter(
        (e) => e.tick === tick,
      );
      const of = (kind: string) => events.filter((e) => e.kind === kind).map((e) => accountId(run.accounts, e.bucket));
      const named = (id: string) => caption.toLowerCase().includes(id);
      // Who is told of at a step is selected, so that the picture lights and names them.
      for (const id of ['ana', 'ben', 'cem', 'dia', 'eli', 'fay', 'gus', 'ivy'].filter(named))
        if (id !== 'ana' || tick === 2) expect(select).toContain(id);
      const paid = events.flatMap((e) => (e.kind === 'fund-paid' ? [e.amountUsd.toFixed(0)] : []));
      for (const usd of paid) if (select?.includes('fund')) expect(caption).toContain(`${usd} USD`);
      return {
        tick,
        mark: caption.includes((run.series.markUsd[tick] ?? 0).toFixed(tick === 2 ? 0 : 2)),
        triggered: of('triggered').filter(named),
        fell: of('fell').filter(named),
      };
    });
    expect(told).toEqual([
      { tick: 0, mark: false, triggered: [], fell: [] },
      { tick: 2, mark: true, triggered: ['ana'], fell: ['ana'] },
      { tick: 3, mark: true, triggered: ['ben', 'cem'], fell: ['ben'] },
      { tick: 4, mark: true, triggered: ['dia'], fell: ['cem'] },
      { tick: 5, mark: true, triggered: ['eli'], fell: ['dia'] },
      { tick: 7, mark: false, triggered: [], fell: ['fay'] },
      { tick: 8, mark: false, triggered: [], fell: ['gus'] },
      { tick: 8, mark: true, triggered: [], fell: ['gus'] },
    ]);
    const [adl] = Array.from({ length: run.log.count }, (_, i) => eventAt(run.log, i)).filter((e) => e.kind === 'adl');
    expect(adl).toMatchObject({ tick: 8, priceUsd: 75 });
    expect(run.series.bookUsd[7]).toBeCloseTo(74.1, 9);
    expect(steps.at(-1)?.caption).toContain(`${run.summary.adl.forgoneUsd.toFixed(0)} USD of profit`);
  });

  test('the fund empties and Ivy alone is deleveraged', () => {
    expect(run.summary.fund.minUsd).toBeLessThan(1e-6);
    expect(run.summary.adl.accounts).toBe(1);
    const events = Array.from({ length: run.log.count }, (_, row) => eventAt(run.log, row));
    const adl = events.find((event) => event.kind === 'adl');
    if (adl?.kind !== 'adl') throw new Error('nobody was deleveraged');
    expect(accountId(run.accounts, run.buckets.account[adl.bucket] ?? -1)).toBe('ivy');
    expect(adl.priceUsd).toBeCloseTo(75, 9);
    expect(run.breaches).toEqual([]);
  });
});
