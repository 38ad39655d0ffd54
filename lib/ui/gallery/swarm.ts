/** Places discs near where they belong without one lying on another. */

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface SwarmOptions {
  /** Room kept between two discs, px. */
  readonly gap: number;
  /** Discs stay between these heights, px. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * Moves discs down (and a little aside) from where they belong until none overlaps; the largest are placed first and
 * stay closest. Same discs in, same places out. O(n^2 x tries), for up to a few hundred discs.
 */
export function swarm(discs: readonly Disc[], { gap, top, bottom }: SwarmOptions): Disc[] {
  const placed: (Disc | undefined)[] = discs.map(() => undefined);
  const order = discs.map((_, i) => i).sort((a, b) => (discs[b]?.r ?? 0) - (discs[a]?.r ?? 0) || a - b);
  for (const i of order) {
    const disc = discs[i];
    if (!disc) continue;
    const free = OFFSETS.map(([dx, dy]) => ({ x: disc.x + dx, y: disc.y + dy, r: disc.r })).find(
      (c) => c.y - c.r >= top && c.y + c.r <= bottom && !placed.some((p) => p && overlaps(p, c, gap)),
    );
    placed[i] = free ?? { ...disc, y: Math.min(Math.max(disc.y, top + disc.r), bottom - disc.r) };
  }
  return placed.map((p, i) => p ?? discs[i] ?? { x: 0, y: 0, r: 0 });
}

function overlaps(a: Disc, b: Disc, gap: number): boolean {
  const reach = a.r + b.r + gap;
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < reach * reach;
}

/** Tries by cost: straight down is cheap, aside is dear, up is dearest. */
const OFFSETS: readonly (readonly [number, number])[] = (() => {
  const tries: [number, number, number][] = [];
  for (let dy = -40; dy <= 200; dy += 4) {
    for (let dx = -48; dx <= 48; dx += 4) {
      tries.push([dx, dy, (dy < 0 ? -3 * dy : dy) + 1.6 * Math.abs(dx) + (dx < 0 ? 0.1 : 0)]);
    }
  }
  return tries.sort((a, b) => a[2] - b[2]).map(([dx, dy]) => [dx, dy] as const);
})();
