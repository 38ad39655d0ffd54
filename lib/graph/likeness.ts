/**
 * A run without an account (CAUSE-07) is drawn on the sheet of the run it is held against: whoever is in both stands where
 * it stood, and only those that were not drawn there take new places. The rules are the same, so the eye may compare.
 */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { Placed, Point } from './constellation';
import { singleBuckets } from './members';
import { type CascadeParts, cascadeParts, type Sheet, sheetOf } from './sheet';

export interface Likeness {
  /** Buckets drawn alone; null: the largest of the run itself. */
  readonly alone: ReadonlySet<number> | null;
  /** Drawn although they neither fell nor are among the largest. */
  readonly standing: ReadonlySet<number>;
  readonly sheetFor: (parts: CascadeParts) => Sheet;
}

export interface WholeRun {
  readonly run: Run;
  readonly scenario: Scenario;
}

const wholes = new WeakMap<Run, WholeRun>();

/** From now on `run` is drawn on the sheet of `whole`, a run of the same scenario. */
export function standLike(run: Run, whole: WholeRun): void {
  wholes.set(run, whole);
}

const ITS_OWN: Likeness = { alone: null, standing: new Set(), sheetFor: (parts) => sheetOf([parts]) };

export function likenessOf(run: Run): Likeness {
  const whole = wholes.get(run);
  if (!whole) return ITS_OWN;
  const was = cascadeParts(whole.run, whole.scenario);
  const sheet = sheetOf([was]);
  const before = drawnOf(was, sheet);
  const shown = [...before.values()].flatMap(({ bucket }) => bucket ?? []);
  return {
    alone: new Set([...singleBuckets(whole.run), ...singleBuckets(run)]),
    standing: new Set(shown.filter((bucket) => (run.buckets.node[bucket] ?? -1) < 0)),
    sheetFor: (parts) =>
      sheetOf([parts], sheet.scales, (placed) => asBefore(placed, before.get(placed.key), sheet), sheet),
  };
}

interface Drawn {
  /** Null for a cohort. */
  readonly bucket: number | null;
  readonly instrument: number;
  /** -1: it stood. */
  readonly ring: number;
  readonly at: Point;
}

function drawnOf({ run, groups, survivors }: CascadeParts, { rings, at }: Sheet): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const { key, nodes, instrument, generation } of groups) {
    const bucket = nodes.length === 1 ? (run.nodes.bucket[nodes[0] ?? -1] ?? null) : null;
    drawn.set(key, { bucket, instrument, ring: Math.min(generation, rings - 1), at: at(key) });
  }
  for (const { key, bucket, instrument } of survivors) drawn.set(key, { bucket, instrument, ring: -1, at: at(key) });
  return drawn;
}

/** What stands, or fell on the same ring, keeps its place; what fell on another keeps its direction: the ring tells. */
function asBefore(placed: Placed, before: Drawn | undefined, { rings, all }: Sheet): Placed {
  if (!before) return placed;
  if (placed.ring < 0 || Math.min(placed.ring, rings - 1) === before.ring) return { ...placed, fixed: before.at };
  const centre = all[placed.instrument];
  if (!centre || placed.instrument !== before.instrument) return placed;
  return { ...placed, angle: Math.atan2(before.at.y - centre.y, before.at.x - centre.x) };
}
