import { simulate } from '@/lib/engine';
import { emptyPools } from '@/lib/graph';
import { clearBaseline, clearOf, noteIn, noteWidth } from '@/lib/ui/charts';
import { noteMarks } from '@/lib/ui/charts/FundFlow';
import { preset } from '../analysis/fixtures';

test('a note takes the first height that crosses nothing, else the one furthest off', () => {
  expect(clearBaseline([40, 60], [[70, 90]])).toEqual({ y: 40, clear: 1 });
  expect(clearBaseline([60, 40], [[50, 70]]).y).toBe(40);
  expect(clearBaseline([60, 40], [[20, 90]]).clear).toBeLessThan(0);
});

test('words in a row move aside from what stands there, no further than they must', () => {
  expect(clearOf(100, 40, [0, 200], null)).toBe(80);
  expect(clearOf(10, 40, [0, 200], null)).toBe(0);
  expect(clearOf(100, 40, [0, 200], [95, 150])).toBe(55);
  expect(clearOf(140, 40, [0, 200], [95, 150])).toBe(150);
  expect(clearOf(30, 40, [0, 200], [20, 90])).toBe(90);
});

test.each(['jelly-2025-03-26', 'twelve-accounts', 'fund-pools'])(
  'FUND-01 the notes of the fund of %s lie apart',
  (id) => {
    const run = simulate(preset(id));
    const last = run.series.ticks - 1;
    const clock = { tickMs: run.tickMs, range: [0, last] as const, tick: last, onTick: () => {} };
    const marks = noteMarks(run, clock, { left: 52, right: 366, top: 16, bottom: 182 });
    const emptyAtMs = run.summary.fund.emptyAtMs ?? emptyPools(run)[0]?.tick ?? null;
    const expected = [emptyAtMs, run.summary.adl.firstAtMs].filter((ms) => ms !== null);
    expect(marks).toHaveLength(expected.length);
    const [first, second] = marks;
    if (first && second && first.anchor === second.anchor && Math.abs(first.at - second.at) < 60)
      expect(Math.abs(first.y - second.y)).toBeGreaterThanOrEqual(12);
  },
);

test('a note with no room for all its words says the shorter ones, clear of what stands there', () => {
  const [full, short] = ['largest 16, above the scale', 'largest 16'];
  const row = [48, 290] as const;
  expect(noteIn([full, short], 150, row, null)).toEqual({ text: full, left: 150 - noteWidth(full) / 2 });
  const beside = noteIn([full, short], 120, row, [100, 160]);
  expect(beside).toEqual({ text: short, left: 160 });
  expect(noteIn([full, short], 120, [48, 100], [48, 100]).text).toBe(short);
});
