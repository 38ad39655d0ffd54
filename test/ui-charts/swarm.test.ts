import fc from 'fast-check';
import { swarm } from '@/lib/ui/gallery/swarm';

test('discs that do not touch stay, the largest of two that do stays', () => {
  const options = { gap: 1, top: 0, bottom: 300 };
  expect(swarm([{ x: 50, y: 50, r: 5 }], options)).toEqual([{ x: 50, y: 50, r: 5 }]);
  const [small, large] = swarm(
    [
      { x: 50, y: 50, r: 4 },
      { x: 50, y: 50, r: 9 },
    ],
    options,
  );
  expect(large).toEqual({ x: 50, y: 50, r: 9 });
  expect(Math.hypot((small?.x ?? 0) - 50, (small?.y ?? 0) - 50)).toBeGreaterThanOrEqual(14);
});

test('whatever the crowd: same in, same out, no overlap while there is room', () => {
  const disc = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 40, max: 200 }),
    r: fc.integer({ min: 2, max: 10 }),
  });
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 30 }), (discs) => {
      const placed = swarm(discs, { gap: 1, top: 0, bottom: 500 });
      expect(swarm(discs, { gap: 1, top: 0, bottom: 500 })).toEqual(placed);
      placed.forEach((a, i) => {
        placed.slice(i + 1).forEach((b) => {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r + 1 - 1e-9);
        });
      });
    }),
    { numRuns: 60 },
  );
});
