/** The sheet that runs are drawn on: what of a run has a place on it, at which scales, and where. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { cascadeEdges } from './cascadeEdges';
import { type Centre, centres, MOST_RINGS, type Placed, placeAll } from './constellation';
import { type Group, type GroupOptions, groupNodes } from './members';
import { makeScales, radiusOf } from './scales';
import { type Survivor, survivorsOf } from './survivors';
import type { Scales } from './types';
import { weightsOf } from './weights';

/** What is drawn of one run, before anything has a size or a place. */
export interface CascadeParts {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly groups: readonly Group[];
  readonly survivors: readonly Survivor[];
  readonly edges: ReturnType<typeof cascadeEdges>;
}

/** @param standing buckets that are drawn although they neither fell nor are among the largest. */
export function cascadeParts(
  run: Run,
  scenario: Scenario,
  options: GroupOptions = {},
  standing: ReadonlySet<number> = new Set(),
): CascadeParts {
  const { groups, groupOf } = groupNodes(run, options);
  const survivors = survivorsOf(run, scenario, largestOf(groups), standing);
  return { run, scenario, groups, survivors, edges: cascadeEdges(run, scenario, groupOf, survivors) };
}

const largestOf = (all: readonly { readonly notionalUsd: number }[]): number =>
  all.reduce((most, one) => Math.max(most, one.notionalUsd), 0);

/** Scales and places that one run, or several side by side, are drawn with. */
export interface Sheet {
  readonly scales: Scales;
  readonly rings: number;
  /** The last generation of any of the runs, 0 the first: the outermost ring holds all from its own to that. */
  readonly deepest: number;
  readonly all: readonly Centre[];
  readonly at: (key: string) => { x: number; y: number };
}

/** Of many that fell the largest is drawn smaller; those round them, who are few, make no room. */
const CROWD = 90;
const CROWDING = 0.82;

/** One scale for all of them, by the largest that any of them shows. */
export function scalesOf(parts: readonly CascadeParts[]): Scales {
  const crowding = Math.max(...parts.map(({ groups }) => groups.length)) > CROWD ? CROWDING : 1;
  const fallenUsd = Math.max(...parts.map(({ groups }) => largestOf(groups)));
  const standingUsd = Math.max(...parts.map(({ survivors }) => largestOf(survivors)));
  const causes = parts.flatMap(({ edges }) => edges.filter((edge) => edge.kind === 'cause'));
  const largestEdgeUsd = causes.reduce((most, edge) => Math.max(most, edge.usd), 0);
  return makeScales(Math.max(fallenUsd / crowding ** 2, standingUsd), largestEdgeUsd);
}

/**
 * One key has one place whichever run it is of; where it fell in several, the first run's ring counts. @param on rings and
 * constellations of another sheet, for one that lies over it.
 */
export function sheetOf(
  parts: readonly CascadeParts[],
  scales: Scales = scalesOf(parts),
  pin: (placed: Placed) => Placed = (placed) => placed,
  on?: Pick<Sheet, 'rings' | 'all'>,
): Sheet {
  const generations = parts.flatMap(({ groups }) => groups.map((group) => group.generation + 1));
  const rings = on?.rings ?? Math.min(MOST_RINGS, Math.max(1, ...generations));
  const all = on?.all ?? centresOf(parts, rings);
  const items = new Map<string, Placed>();
  const add = (placed: Placed): void => {
    const known = items.get(placed.key);
    if (!known || placed.radius > known.radius) items.set(placed.key, { ...(known ?? placed), radius: placed.radius });
  };
  for (const { groups } of parts) for (const group of groups) add(placedGroup(group, scales));
  for (const { survivors } of parts) for (const survivor of survivors) add(placedSurvivor(survivor, scales));
  const placed = placeAll([...items.values()].map(pin), all);
  const deepest = Math.max(1, ...generations) - 1;
  return { scales, rings, deepest, all, at: (key) => placed.get(key) ?? { x: 0, y: 0 } };
}

function centresOf(parts: readonly CascadeParts[], rings: number): Centre[] {
  const weights = parts.map(({ run, scenario }) => weightsOf(run, scenario));
  const most = (weights[0] ?? []).map((_, i) => Math.max(...weights.map((one) => one[i] ?? 0)));
  return centres(most, rings, parts[0]?.run.instrumentIds ?? []);
}

function placedGroup(group: Group, scales: Scales): Placed {
  const ring = Math.min(group.generation, MOST_RINGS - 1);
  const radius = radiusOf(scales, group.notionalUsd);
  return { key: group.key, instrument: group.instrument, ring, radius, side: group.side, near: group.parent };
}

function placedSurvivor(survivor: Survivor, scales: Scales): Placed {
  const radius = radiusOf(scales, survivor.notionalUsd);
  return { key: survivor.key, instrument: survivor.instrument, ring: -1, radius, side: survivor.side, near: '' };
}
