/** What moves the marks of a layout: to their ring, and off whatever has words or a box of its own. */
import type { SimulationNodeDatum } from 'd3-force';
import type { Centre, NameRoom, Placed } from './constellation';
import { BACKSTOPS_AT, HEIGHT, WIDTH } from './types';

export interface Body extends SimulationNodeDatum {
  readonly placed: Placed;
  readonly centre: Centre;
  readonly orbit: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

export function pullToOrbit(body: Body): void {
  const dx = body.x - body.centre.x;
  const dy = body.y - body.centre.y;
  const distance = Math.hypot(dx, dy) || 1;
  const pull = ((body.orbit - distance) / distance) * 0.3;
  body.vx += dx * pull;
  body.vy += dy * pull;
}

/** Half the height of a plate; round the dot of a constellation without one. */
const PLATE_HALF_HEIGHT = 18;

/** Off the plate, by the nearer way out: it is a wide box. */
export function clearOfPlate(body: Body): void {
  const { radius } = body.placed;
  const dx = body.x - body.centre.x;
  const dy = body.y - body.centre.y;
  const inX = (body.centre.plate || PLATE_HALF_HEIGHT / 2) + radius + 3 - Math.abs(dx);
  const inY = (body.centre.plate ? PLATE_HALF_HEIGHT : PLATE_HALF_HEIGHT / 2) + radius + 3 - Math.abs(dy);
  if (inX <= 0 || inY <= 0) return;
  if (inX < inY) body.vx += (dx >= 0 ? 1 : -1) * inX * 0.6;
  else body.vy += (dy >= 0 ? 1 : -1) * inY * 0.6;
}

/** Ring names stand at the top of each ring of the largest constellation. */
export function clearOfRingNames(body: Body, [half, tall]: NameRoom): void {
  for (const radius of body.centre.rings) {
    const dx = body.x - body.centre.x;
    const dy = body.y - (body.centre.y - radius);
    // Never more of a ring than a third of its way round.
    const width = Math.min(half, 1.2 * radius) + body.placed.radius;
    if (Math.abs(dx) < width && Math.abs(dy) < tall + body.placed.radius) {
      body.vx += (dx >= 0 ? 1 : -1) * (width - Math.abs(dx)) * 0.4;
    }
  }
}

/** Half the width of their boxes' words, and how far over the middle of the boxes the room begins. */
const BACKSTOP_HALF = 64;
const BACKSTOP_ABOVE = 26;

/** The words of fund and vault stand on the lower edge. */
export function clearOfBackstops(body: Body): void {
  const { radius } = body.placed;
  const { fundX, vaultX, y } = BACKSTOPS_AT;
  const [left, right] = [fundX - BACKSTOP_HALF - radius, vaultX + BACKSTOP_HALF + radius];
  const deep = body.y + radius - (y - BACKSTOP_ABOVE);
  if (deep <= 0 || body.x <= left || body.x >= right) return;
  const aside = Math.min(body.x - left, right - body.x);
  if (deep < aside) body.vy -= deep * 0.6;
  else body.vx += (body.x - left < right - body.x ? -1 : 1) * aside * 0.6;
}

export function keepInside(body: Body): void {
  const margin = body.placed.radius + 8;
  if (body.x < margin) body.vx += (margin - body.x) * 0.4;
  if (body.y < margin + 6) body.vy += (margin + 6 - body.y) * 0.4;
  if (body.x > WIDTH - margin) body.vx -= (body.x - WIDTH + margin) * 0.4;
  if (body.y > HEIGHT - margin) body.vy -= (body.y - HEIGHT + margin) * 0.4;
}
