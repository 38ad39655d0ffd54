/** Along a path of prices: at which move of an instrument the bucket of each of its positions triggers (MARGIN-05). */
import {
  type Compiled,
  equity,
  type Holdings,
  liquidationPrice,
  maintenance,
  maintenanceOf,
  type TierTable,
  tierOf,
} from '@/lib/engine';
import { openingHoldings } from './market';

/** Position row, and the move of the instrument away from its index at which its bucket triggers. */
export type Visit = (position: number, move: number) => void;

export interface Path {
  readonly instrument: number;
  /** -1 the price falls, +1 it rises. */
  readonly direction: 1 | -1;
  /** Largest move looked at. */
  readonly range: number;
  /**
   * Whether other instruments move too, by (rho*sigma_j)/sigma_i of the move, as a move that propagates does (IDX-02);
   * else their marks stand.
   */
  readonly propagate: boolean;
}

/**
 * Visits every position of the instrument once, in order. The move is 0 where the bucket is triggered at the opening
 * already, Infinity where none on this path within range triggers it.
 */
export function visitTriggers(c: Compiled, path: Path, visit: Visit): void {
  const { instrument: i, direction } = path;
  const held = openingHoldings(c);
  const indexUsd = c.indexUsd[i] as number;
  const joint = path.propagate && c.count > 1 ? jointTrigger(c, path) : null;
  for (let n = c.instrumentStart[i] as number; n < (c.instrumentStart[i + 1] as number); n += 1) {
    const p = c.byInstrument[n] as number;
    if (c.sizeBase[p] === 0) continue;
    if (triggeredAtOpening(c, held, c.positionBucket[p] as number)) visit(p, 0);
    else if (joint) visit(p, joint(c.positionBucket[p] as number));
    else {
      const move = direction * (liquidationPrice(c, held, c.indexUsd, p) / indexUsd - 1);
      visit(p, move >= 0 ? move : Number.POSITIVE_INFINITY);
    }
  }
}

/** MARGIN-03 at the opening marks. */
export function triggeredAtOpening(c: Compiled, held: Holdings, bucket: number): boolean {
  return equity(c, held, c.indexUsd, bucket) <= maintenance(c, held, c.indexUsd, bucket);
}

/** No mark falls below this share of the opening index (IDX-01). */
const FLOOR_SHARE = 1e-6;
/** Slack that counts as none, as a share of the bucket's cash and maintenance. */
const NOTHING = 1e-13;
const MOST_STEPS = 100;

/**
 * Where a bucket's slack, equity - MM, meets 0 as all its marks move together. Slack is piecewise linear in the move
 * and, where rates rise with the tiers, concave, so that Newton's steps from the far end reach the root after as many
 * steps as there are tiers between; a bracket guards them where rates fall.
 */
function jointTrigger(c: Compiled, path: Path): (bucket: number) => number {
  const slackAt = jointSlack(c, path);
  return (bucket) => {
    let near = 0;
    let far = path.range;
    let at = slackAt(bucket, far);
    if (at.usd > 0) return Number.POSITIVE_INFINITY;
    for (let n = 0; n < MOST_STEPS && at.usd < -NOTHING * at.scaleUsd; n += 1) {
      const guess = far - at.usd / at.slopeUsd;
      const next = guess > near && guess < far ? guess : (near + far) / 2;
      const there = slackAt(bucket, next);
      if (there.usd > NOTHING * there.scaleUsd) near = next;
      else {
        far = next;
        at = there;
      }
    }
    return far;
  };
}

interface Slack {
  readonly usd: number;
  /** Change of it per unit of the move. */
  readonly slopeUsd: number;
  readonly scaleUsd: number;
}

/** Slack of a bucket at a move of the path, with its slope there. */
function jointSlack(c: Compiled, path: Path): (bucket: number, move: number) => Slack {
  const perMove = Float64Array.from({ length: c.count }, (_, j) => path.direction * propagation(c, path.instrument, j));
  return (bucket, move) => {
    const cashUsd = c.bucketCollateralUsd[bucket] as number;
    let usd = cashUsd;
    let slopeUsd = 0;
    let neededUsd = 0;
    for (let p = c.bucketStart[bucket] as number; p < (c.bucketStart[bucket + 1] as number); p += 1) {
      const j = c.positionInstrument[p] as number;
      const size = c.sizeBase[p] as number;
      const factor = 1 + (perMove[j] as number) * move;
      const markUsd = (c.indexUsd[j] as number) * Math.max(FLOOR_SHARE, factor);
      const markSlope = factor > FLOOR_SHARE ? (c.indexUsd[j] as number) * (perMove[j] as number) : 0;
      const table = c.tiers[j] as TierTable;
      const absolute = Math.abs(size);
      const needUsd = maintenanceOf(table, absolute * markUsd);
      const rate = table.rate[tierOf(table, absolute * markUsd)] as number;
      usd += size * (markUsd - (c.entryUsd[p] as number)) - needUsd;
      slopeUsd += (size - absolute * rate) * markSlope;
      neededUsd += needUsd;
    }
    return { usd, slopeUsd, scaleUsd: Math.abs(cashUsd) + neededUsd };
  };
}

/** IDX-02: the share of a move of instrument i that reaches j. */
function propagation(c: Compiled, i: number, j: number): number {
  if (i === j) return 1;
  return ((c.rho[j * c.count + i] as number) * (c.sigma[j] as number)) / (c.sigma[i] as number);
}
