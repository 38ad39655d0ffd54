/**
 * The large columns of a run's state. A runner keeps them from one run to the next and puts back only what a run
 * changed, so that a rerun costs what the last shock reached.
 */
import type { Compiled } from './compile';
import { createWatch, type Watch } from './venue/watch';

export interface Body {
  readonly collateralUsd: Float64Array;
  readonly sizeBase: Float64Array;
  readonly openPositions: Int32Array;
  readonly idleUsd: Float64Array;
  /** Bit set per bucket of what happened to it (see outcomes.ts). */
  readonly marksOfFate: Uint16Array;
  readonly queued: Uint8Array;
  /** Node of a bucket, -1 before it is one. */
  readonly nodeOf: Int32Array;
  /** Whether a bucket differs from the start in any way. */
  readonly isChanged: Uint8Array;
  readonly watch: Watch;
}

export function createBody(c: Compiled): Body {
  return {
    collateralUsd: c.bucketCollateralUsd.slice(),
    sizeBase: c.sizeBase.slice(),
    openPositions: c.openPositions.slice(),
    idleUsd: c.idleUsd.slice(),
    marksOfFate: new Uint16Array(c.bucketCount),
    queued: new Uint8Array(c.bucketCount),
    nodeOf: new Int32Array(c.bucketCount).fill(-1),
    isChanged: new Uint8Array(c.bucketCount),
    watch: createWatch(c),
  };
}

/** Puts back what a run changed; thresholds are the runner's to place again. */
export function restoreBody(c: Compiled, body: Body, changed: readonly number[], withdrew: Iterable<number>): void {
  for (const b of changed) {
    const first = c.bucketStart[b] as number;
    body.collateralUsd[b] = c.bucketCollateralUsd[b] as number;
    for (let p = first; p < (c.bucketStart[b + 1] as number); p += 1) body.sizeBase[p] = c.sizeBase[p] as number;
    body.openPositions[b] = c.openPositions[b] as number;
    body.marksOfFate[b] = 0;
    body.queued[b] = 0;
    body.nodeOf[b] = -1;
    body.isChanged[b] = 0;
  }
  for (const account of withdrew) body.idleUsd[account] = c.idleUsd[account] as number;
}
