/**
 * The work of a rescan as one binary file, so that every peer sees the same positions at the same marks. Little-endian,
 * every section padded to 8 bytes:
 *
 *     u32 x 8   MAGIC, buckets, positions, instruments, ticks, 0, 0, 0
 *     f64       markUsd[ticks * instruments], tick by tick
 *     f64       maintenanceRate[instruments], the one tier of each
 *     f64       collateralUsd[buckets], sizeBase[positions], entryUsd[positions]
 *     u32       bucketStart[buckets + 1]   (CSR: positions of bucket b are bucketStart[b] .. bucketStart[b+1]-1)
 *     u16       instrument[positions]
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Compiled, Run } from '@/lib/engine';

const MAGIC = 0x53_47_42_31;
const HEADER_WORDS = 8;

export interface Snapshot {
  readonly buckets: number;
  readonly positions: number;
  readonly instruments: number;
  readonly ticks: number;
  readonly markUsd: Float64Array;
  readonly maintenanceRate: Float64Array;
  readonly collateralUsd: Float64Array;
  readonly sizeBase: Float64Array;
  readonly entryUsd: Float64Array;
  readonly bucketStart: Uint32Array;
  readonly instrument: Uint16Array;
}

type Column = Float64Array | Uint32Array | Uint16Array;

/** Opening positions of a compiled scenario and the marks that a run of it published. One tier an instrument only. */
export function writeSnapshot(file: string, c: Compiled, run: Run): void {
  if (c.tiers.some((table) => table.rate.length !== 1)) throw new Error('peers know one tier an instrument');
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, c.bucketCount, c.positionCount, c.count, run.series.ticks]);
  const out = openSync(file, 'w');
  try {
    put(out, header);
    put(out, run.series.markUsd);
    put(
      out,
      Float64Array.from(c.tiers, (table) => table.rate[0] as number),
    );
    put(out, c.bucketCollateralUsd);
    put(out, c.sizeBase);
    put(out, c.entryUsd);
    put(out, c.bucketStart);
    put(out, c.positionInstrument);
  } finally {
    closeSync(out);
  }
}

function put(out: number, column: Column): void {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  for (let at = 0; at < bytes.length; ) at += writeSync(out, bytes, at);
  const rest = bytes.length % 8;
  if (rest > 0) writeSync(out, new Uint8Array(8 - rest));
}

/** Throws on a file that is none of ours or ends early. */
export function readSnapshot(file: string): Snapshot {
  const from = openSync(file, 'r');
  try {
    const header = get(from, new Uint32Array(HEADER_WORDS));
    const [magic = 0, buckets = 0, positions = 0, instruments = 0, ticks = 0] = header;
    if (magic !== MAGIC) throw new Error(`${file} is no snapshot`);
    return {
      buckets,
      positions,
      instruments,
      ticks,
      markUsd: get(from, new Float64Array(ticks * instruments)),
      maintenanceRate: get(from, new Float64Array(instruments)),
      collateralUsd: get(from, new Float64Array(buckets)),
      sizeBase: get(from, new Float64Array(positions)),
      entryUsd: get(from, new Float64Array(positions)),
      bucketStart: get(from, new Uint32Array(buckets + 1)),
      instrument: get(from, new Uint16Array(positions)),
    };
  } finally {
    closeSync(from);
  }
}

function get<T extends Column>(from: number, column: T): T {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(from, bytes, at, bytes.length - at, null);
    if (read === 0) throw new Error('the snapshot ends early');
    at += read;
  }
  const rest = bytes.length % 8;
  if (rest > 0) readSync(from, new Uint8Array(8 - rest), 0, 8 - rest, null);
  return column;
}
