/** Fingers and pointers need more room than a small node has. */
import { type Frame, screenX, screenY } from './frame';

/** Half of the smallest target: 32 px by pointer, 44 by touch (docs/design.md). */
export const REACH_POINTER_PX = 16;
export const REACH_TOUCH_PX = 22;

/** The account at a point of the screen, or the nearest within reach; null where none is. */
export function hitNode(frame: Frame, x: number, y: number, reachPx: number): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of frame.model.nodes) {
    if (node.buckets.length === 0) continue;
    const radius = node.radius * frame.scale;
    const distance = Math.hypot(screenX(frame, node.x) - x, screenY(frame, node.y) - y);
    if (distance > Math.max(radius, reachPx)) continue;
    const beyondRim = distance - radius;
    if (beyondRim < least) {
      least = beyondRim;
      best = node.key;
    }
  }
  return best;
}
