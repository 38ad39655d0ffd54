/** Writes the event log: growing columns, no object per event, and the digest over its rows (DET-01). */
import { EVENT_NAMES, type EventKind } from './events';
import { sha256Hex } from './kernel/sha256';
import { EVENT_VALUES, type EventLog } from './types';

const KIND_NUMBER = Object.fromEntries(EVENT_NAMES.map((name, number) => [name, number])) as Record<EventKind, number>;

export interface LogWriter {
  count: number;
  kind: Uint8Array;
  tick: Uint32Array;
  bucket: Int32Array;
  instrument: Int32Array;
  other: Int32Array;
  values: Float64Array;
}

export function createLog(capacity = 1024): LogWriter {
  return {
    count: 0,
    kind: new Uint8Array(capacity),
    tick: new Uint32Array(capacity),
    bucket: new Int32Array(capacity),
    instrument: new Int32Array(capacity),
    other: new Int32Array(capacity),
    values: new Float64Array(capacity * EVENT_VALUES),
  };
}

/** Appends one event. Negative zero is written as zero, so that the digest sees one zero. */
export function emit(
  log: LogWriter,
  tick: number,
  kind: EventKind,
  bucket: number,
  instrument: number,
  other: number,
  v0 = 0,
  v1 = 0,
  v2 = 0,
  v3 = 0,
  v4 = 0,
  v5 = 0,
): void {
  if (log.count === log.kind.length) grow(log);
  const e = log.count;
  log.kind[e] = KIND_NUMBER[kind];
  log.tick[e] = tick;
  log.bucket[e] = bucket;
  log.instrument[e] = instrument;
  log.other[e] = other;
  const at = e * EVENT_VALUES;
  log.values[at] = v0 + 0;
  log.values[at + 1] = v1 + 0;
  log.values[at + 2] = v2 + 0;
  log.values[at + 3] = v3 + 0;
  log.values[at + 4] = v4 + 0;
  log.values[at + 5] = v5 + 0;
  log.count = e + 1;
}

function grow(log: LogWriter): void {
  const size = log.kind.length * 2;
  const longer = <T extends Uint8Array | Uint32Array | Int32Array | Float64Array>(old: T, made: T): T => {
    made.set(old);
    return made;
  };
  log.kind = longer(log.kind, new Uint8Array(size));
  log.tick = longer(log.tick, new Uint32Array(size));
  log.bucket = longer(log.bucket, new Int32Array(size));
  log.instrument = longer(log.instrument, new Int32Array(size));
  log.other = longer(log.other, new Int32Array(size));
  log.values = longer(log.values, new Float64Array(size * EVENT_VALUES));
}

/** The finished log, cut to its length. */
export function closeLog(log: LogWriter): EventLog {
  const n = log.count;
  return {
    count: n,
    kind: log.kind.slice(0, n),
    tick: log.tick.slice(0, n),
    bucket: log.bucket.slice(0, n),
    instrument: log.instrument.slice(0, n),
    other: log.other.slice(0, n),
    values: log.values.slice(0, n * EVENT_VALUES),
  };
}

/** Bytes of one row under the digest. */
export const ROW_BYTES = 1 + 4 * 4 + 8 * EVENT_VALUES;

/** DET-01: SHA-256 over the rows in order, each little-endian: kind u8, tick u32, bucket, instrument, other i32, values f64. */
export function digestOf(log: EventLog): string {
  const bytes = new Uint8Array(log.count * ROW_BYTES);
  const view = new DataView(bytes.buffer);
  for (let e = 0, at = 0; e < log.count; e += 1, at += ROW_BYTES) {
    view.setUint8(at, log.kind[e] as number);
    view.setUint32(at + 1, log.tick[e] as number, true);
    view.setInt32(at + 5, log.bucket[e] as number, true);
    view.setInt32(at + 9, log.instrument[e] as number, true);
    view.setInt32(at + 13, log.other[e] as number, true);
    for (let v = 0; v < EVENT_VALUES; v += 1) {
      view.setFloat64(at + 17 + 8 * v, log.values[e * EVENT_VALUES + v] as number, true);
    }
  }
  return sha256Hex(bytes);
}
