/** The fast engine against the reference twin: event by event, then digest, series, tables, summary. */
import { CAUSES, EVENT_KINDS, eventAt, FALLS, OUTCOMES, type Run, simulate } from '@/lib/engine';
import { type ReferenceRun, simulateReference } from '@/lib/engine/reference';
import type { Scenario } from '@/lib/scenario';

export interface Compared {
  readonly fast: Run;
  readonly twin: ReferenceRun;
  /** Empty where they agree to the last bit. */
  readonly differences: string[];
}

/** Runs both. */
export function compare(scenario: Scenario): Compared {
  const fast = simulate(scenario);
  const twin = simulateReference(scenario);
  return { fast, twin, differences: differencesOf(fast, twin) };
}

/** Only the first differing event is told: what follows it means little. */
export function differencesOf(fast: Run, twin: ReferenceRun): string[] {
  const event = firstDifferentEvent(fast, twin);
  if (event !== null) return [event];
  return [
    ...columns('digest', [fast.digest], [twin.digest]),
    ...Object.entries(twin.series).flatMap(([name, column]) =>
      columns(name, fast.series[name as keyof typeof twin.series], column as number[]),
    ),
    ...bucketDifferences(fast, twin),
    ...nodeDifferences(fast, twin),
    ...summaryDifferences(fast, twin),
    ...fast.breaches.map(({ law, detail }) => `breach of '${law}': ${detail}`),
  ];
}

function firstDifferentEvent({ log }: Run, { events }: ReferenceRun): string | null {
  for (let n = 0; n < Math.max(log.count, events.length); n += 1) {
    const row = events[n];
    if (n >= log.count || !row) {
      const other = row ?? eventAt(log, n);
      return `event ${n}: only the ${row ? 'twin' : 'engine'} has ${JSON.stringify(other)}`;
    }
    const event = eventAt(log, n) as unknown as Record<string, number | string>;
    const names: readonly string[] = EVENT_KINDS[row.kind].values;
    const same =
      event.kind === row.kind &&
      event.tick === row.tick &&
      event.bucket === row.bucket &&
      event.instrument === row.instrument &&
      event.other === row.other &&
      names.every((name, v) => Object.is(event[name], (row.values[v] ?? 0) + 0));
    if (!same) return `event ${n}: engine ${JSON.stringify(event)}, twin ${JSON.stringify(row)}`;
  }
  return null;
}

type Cell = number | string | null | undefined;

/** The first place where two columns differ; no number differs from its negative zero. */
function columns(what: string, engine: ArrayLike<Cell>, twin: ArrayLike<Cell>): string[] {
  if (engine.length !== twin.length) return [`${what}: engine ${engine.length} rows, twin ${twin.length}`];
  const plain = (cell: Cell): Cell => (typeof cell === 'number' ? cell + 0 : cell);
  for (let n = 0; n < engine.length; n += 1) {
    if (!Object.is(plain(engine[n]), plain(twin[n]))) return [`${what} ${n}: engine ${engine[n]}, twin ${twin[n]}`];
  }
  return [];
}

function bucketDifferences({ buckets, accounts }: Run, twin: ReferenceRun): string[] {
  const by = (pick: (bucket: ReferenceRun['buckets'][number]) => Cell): Cell[] => twin.buckets.map(pick);
  const outcomes = (column: Uint8Array): Cell[] => Array.from(column, (n) => OUTCOMES[n]);
  return [
    ...columns(
      'account of bucket',
      buckets.account,
      by(({ account }) => account),
    ),
    ...columns(
      'isolated',
      buckets.isolated,
      by(({ isolated }) => isolated),
    ),
    ...columns(
      'collateralUsd',
      buckets.collateralUsd,
      by(({ collateralUsd }) => collateralUsd),
    ),
    ...columns(
      'equityUsd',
      buckets.equityUsd,
      by(({ equityUsd }) => equityUsd),
    ),
    ...columns(
      'outcome',
      outcomes(buckets.outcome),
      by(({ outcome }) => outcome),
    ),
    ...columns(
      'node of bucket',
      buckets.node,
      by(({ node }) => node),
    ),
    ...columns(
      'sizeBase',
      buckets.sizeBase,
      twin.buckets.flatMap(({ positions }) => positions.map(({ sizeBase }) => sizeBase)),
    ),
    ...columns(
      'outcome of account',
      outcomes(accounts.outcome),
      twin.accounts.map(({ outcome }) => outcome),
    ),
    ...columns(
      'idleUsd',
      accounts.idleUsd,
      twin.accounts.map(({ idleUsd }) => idleUsd),
    ),
    ...columns(
      'withdrawnUsd',
      accounts.withdrawnUsd,
      twin.accounts.map(({ withdrawnUsd }) => withdrawnUsd),
    ),
  ];
}

const PAYMENTS = [
  'lossUsd',
  'paidMarginUsd',
  'paidFundUsd',
  'paidVaultUsd',
  'paidSocialisedUsd',
  'unresolvedUsd',
  'forgoneUsd',
  'adlNotionalUsd',
] as const;

function nodeDifferences({ nodes }: Run, twin: ReferenceRun): string[] {
  type Node = ReferenceRun['nodes'][number];
  const by = (pick: (node: Node) => Cell): Cell[] => twin.nodes.map(pick);
  const trigger = (pick: (one: Node['trigger']) => Cell): Cell[] => by((node) => pick(node.trigger));
  return [
    ...columns(
      'bucket of node',
      nodes.bucket,
      by(({ bucket }) => bucket),
    ),
    ...columns(
      'generation',
      nodes.generation,
      trigger(({ generation }) => generation),
    ),
    ...columns(
      'cause',
      Array.from(nodes.cause, (n) => CAUSES[n]),
      trigger(({ cause }) => cause),
    ),
    ...columns(
      'fall',
      Array.from(nodes.fall, (n) => FALLS[n]),
      by(({ fall }) => fall),
    ),
    ...columns(
      'triggerTick',
      nodes.triggerTick,
      trigger(({ tick }) => tick),
    ),
    ...columns(
      'firstActionTick',
      nodes.firstActionTick,
      by(({ firstActionTick }) => firstActionTick),
    ),
    ...columns(
      'leadInstrument',
      nodes.leadInstrument,
      trigger(({ leadInstrument }) => leadInstrument),
    ),
    ...columns(
      'leadSide',
      nodes.leadSide,
      trigger(({ leadSide }) => leadSide),
    ),
    ...columns(
      'notionalUsd',
      nodes.notionalUsd,
      trigger(({ notionalUsd }) => notionalUsd),
    ),
    ...columns(
      'equityUsd at trigger',
      nodes.equityUsd,
      trigger(({ equityUsd }) => equityUsd),
    ),
    ...columns(
      'maintenanceUsd',
      nodes.maintenanceUsd,
      trigger(({ maintenanceUsd }) => maintenanceUsd),
    ),
    ...columns(
      'markLossUsd',
      nodes.markLossUsd,
      trigger(({ markLossUsd }) => markLossUsd),
    ),
    ...columns(
      'layerUsd',
      nodes.layerUsd,
      twin.nodes.flatMap((node) => node.trigger.layersUsd),
    ),
    ...columns(
      'parentNode',
      nodes.parentNode,
      twin.nodes.flatMap((node) => node.trigger.parents.map((parent) => parent.node)),
    ),
    ...columns(
      'parentUsd',
      nodes.parentUsd,
      twin.nodes.flatMap((node) => node.trigger.parents.map((parent) => parent.usd)),
    ),
    ...PAYMENTS.flatMap((name) =>
      columns(
        name,
        nodes[name],
        by((node) => node[name]),
      ),
    ),
    ...shareDifferences(nodes, twin),
  ];
}

/** How many nodes the engine names. */
const NAMED_NODES = 8;

/** CAUSE-04: what the shock and each named node took, and that the largest are named. To 1e-9 of the loss, as sums differ. */
function shareDifferences(nodes: Run['nodes'], twin: ReferenceRun): string[] {
  return twin.nodes.flatMap(({ trigger }, n) => {
    const found: string[] = [];
    const scale = Math.abs(trigger.markLossUsd) + trigger.shares.reduce((sum, { usd }) => sum + Math.abs(usd), 0);
    const named = new Map<number, number>();
    for (let s = nodes.shareStart[n] ?? 0; s < (nodes.shareStart[n + 1] ?? 0); s += 1) {
      const node = nodes.shareNode[s] ?? -2;
      if (node < -1) continue;
      const usd = node === -1 ? trigger.shockUsd : (trigger.shares.find((share) => share.node === node)?.usd ?? 0);
      if (Math.abs(usd - (nodes.shareUsd[s] ?? 0)) > 1e-9 * scale) {
        found.push(`share ${node} of node ${n}: engine ${nodes.shareUsd[s]}, twin ${usd}`);
      }
      if (node >= 0) named.set(node, Math.abs(usd));
    }
    const leastUsd = named.size < NAMED_NODES ? 0 : Math.min(...named.values());
    const left = trigger.shares.filter(({ node, usd }) => !named.has(node) && Math.abs(usd) > leastUsd + 1e-9 * scale);
    return [...found, ...left.map(({ node, usd }) => `share ${node} of node ${n}: not named, twin ${usd}`)];
  });
}

function summaryDifferences(fast: Run, twin: ReferenceRun): string[] {
  const { conservation: _residuals, ...summary } = fast.summary;
  const engine = leaves(summary);
  const mine = leaves(twin.summary);
  const names = [...new Set([...engine.keys(), ...mine.keys()])].sort();
  return names.flatMap((name) => columns(name, [engine.get(name)], [mine.get(name)]));
}

function leaves(value: unknown, path = 'summary', into = new Map<string, Cell>()): Map<string, Cell> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) leaves(field, `${path}.${key}`, into);
  } else into.set(path, value as Cell);
  return into;
}
