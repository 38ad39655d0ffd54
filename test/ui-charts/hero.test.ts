/** The hero's lines go in steps where there is a sample for every tick: what a tick decides holds until the next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HERO_NARROW, HERO_WIDE, heroScene, inSteps } from '@/lib/ui/gallery/heroScene';
import { readEntries } from '@/lib/ui/gallery/readEntries';

const file = JSON.parse(readFileSync(join(process.cwd(), 'public/gallery/pictures.json'), 'utf8')) as {
  entries: readonly unknown[];
};
const pictures = new Map(readEntries(file).map(({ id, picture }) => [id, picture]));

/** Corners of a path of straight lines. */
const corners = (d: string): [number, number][] =>
  d.split(/[ML]/).flatMap((pair) => {
    const [x, y] = pair.split(',').map(Number);
    return x === undefined || y === undefined ? [] : [[x, y] as [number, number]];
  });

test('a value is held until the next', () => {
  const samples = [
    [0, 1],
    [1000, 1],
    [2000, 0.9],
  ] as const;
  expect(inSteps(samples)).toEqual([
    [0, 1],
    [1000, 1],
    [2000, 1],
    [2000, 0.9],
  ]);
});

test.each([HERO_WIDE, HERO_NARROW])(
  'twelve accounts: each line is level or upright, so the cascade leaves the shock alone no sooner than somebody fell',
  (size) => {
    const picture = pictures.get('twelve-accounts');
    if (!picture) throw new Error('no picture');
    const scene = heroScene(picture, size);
    for (const line of [scene.book, scene.shockAlone]) {
      const at = corners(line);
      expect(at.length).toBeGreaterThan(2);
      at.slice(1).forEach(([x, y], n) => {
        const [fromX, fromY] = at[n] ?? [0, 0];
        expect(x === fromX || y === fromY).toBe(true);
      });
    }
    const firstX = Math.min(...scene.discs.map(({ x }) => x));
    const before = corners(scene.book).filter(([x]) => x < firstX - 1);
    expect(new Set(before.map(([, y]) => y)).size).toBe(1);
  },
);
