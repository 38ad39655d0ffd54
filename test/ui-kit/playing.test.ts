/** How often a playing picture is drawn: at every quick frame, and with a rest as long as a slow one took. */
import { paceFrom } from '@/lib/ui/kit/playing';

/** Frames at these gaps in ms; the times at which the picture was drawn anew. */
function drawnAt(gapsMs: readonly number[], restMs = 0): number[] {
  const pace = paceFrom(0, restMs);
  const drawn: number[] = [];
  let nowMs = 0;
  for (const gapMs of gapsMs) {
    nowMs += gapMs;
    if (!pace.turn(nowMs)) continue;
    drawn.push(nowMs);
    pace.drew();
  }
  return drawn;
}

test.each([8, 16, 34])('quick frames, %d ms apart, are all drawn', (gapMs) => {
  expect(drawnAt(Array<number>(50).fill(gapMs))).toHaveLength(50);
});

test('a slow frame is followed by as long a rest', () => {
  // The second frame took 100 ms; while nothing is drawn the next ones come quickly.
  expect(drawnAt([16, 100, ...Array<number>(20).fill(16)])).toEqual([16, 228, 420]);
});

test('a machine that stays slow keeps time free, though a second frame is taken while the first is drawn', () => {
  const frameMs = 90;
  const pace = paceFrom(0, 0);
  let nowMs = 0;
  let drawnUntilMs = 0;
  let drawings = 0;
  while (nowMs < 60_000) {
    nowMs = Math.max(nowMs + 16, drawnUntilMs - frameMs);
    if (!pace.turn(nowMs)) continue;
    pace.drew();
    drawings += 1;
    drawnUntilMs = Math.max(drawnUntilMs, nowMs) + frameMs;
  }
  const busyShare = (drawings * frameMs) / nowMs;
  expect(busyShare).toBeLessThan(0.85);
  expect(busyShare).toBeGreaterThan(0.4);
});

test('a slow machine that becomes quick draws every frame again', () => {
  const drawn = drawnAt([100, 100, ...Array<number>(400).fill(16)]);
  expect(drawn.slice(-50).every((ms, n, all) => n === 0 || ms - (all[n - 1] ?? 0) === 16)).toBe(true);
});

test('where motion is unwelcome, every half second', () => {
  expect(drawnAt(Array<number>(100).fill(16), 500)).toEqual([512, 1024, 1536]);
});
