/** The log: docs/events.md is current, rows decode as written, and the digest is what the document says it is. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EVENT_KINDS, EVENT_NAMES, eventAt, simulate } from '@/lib/engine';
import { eventsDocText } from '../../scripts/eventsDocText';
import { holds, scenarioOf, step } from './support';

const run = simulate(
  scenarioOf({
    accounts: [holds('a', 80, 10), holds('b', 500, -20)],
    venue: { fund: { startUsd: 5 }, adl: { rank: 'pnlLeverage' }, socialise: 'gains' },
    shock: step(-0.1, 1000),
  }),
);

describe('event log', () => {
  test('docs/events.md is current (else: npx tsx scripts/eventsDoc.ts)', () => {
    expect(readFileSync(path.join(__dirname, '..', '..', 'docs', 'events.md'), 'utf8')).toBe(eventsDocText());
  });

  test('no kind has more values than a row', () => {
    for (const kind of EVENT_NAMES) expect(EVENT_KINDS[kind].values.length).toBeLessThanOrEqual(6);
  });

  test('DET-01 the digest is SHA-256 over the rows as documented', () => {
    const bytes = Buffer.alloc(run.log.count * 65);
    for (let e = 0; e < run.log.count; e += 1) {
      const at = e * 65;
      bytes.writeUInt8(run.log.kind[e] as number, at);
      bytes.writeUInt32LE(run.log.tick[e] as number, at + 1);
      [run.log.bucket, run.log.instrument, run.log.other].forEach((field, n) => {
        bytes.writeInt32LE(field[e] as number, at + 5 + 4 * n);
      });
      for (let v = 0; v < 6; v += 1) bytes.writeDoubleLE(run.log.values[e * 6 + v] as number, at + 17 + 8 * v);
    }
    expect(run.log.count).toBeGreaterThan(3);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(run.digest);
  });

  test('a row decodes into the names of its kind', () => {
    expect(eventAt(run.log, 0)).toMatchObject({ kind: 'triggered', tick: 1, bucket: 0, dueMs: 1000 });
    expect(() => eventAt(run.log, run.log.count)).toThrow(RangeError);
    expect(() => eventAt(run.log, -1)).toThrow(RangeError);
  });

  test('events are in order of time', () => {
    for (let e = 1; e < run.log.count; e += 1)
      expect(run.log.tick[e]).toBeGreaterThanOrEqual(run.log.tick[e - 1] as number);
  });
});
