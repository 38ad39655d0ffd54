/** Fingers and pointers need more room than a small node has. */
import { type Frame, placeOf, screenX, screenY } from './frame';
import { boxOf } from './plate';

/** Half of the smallest target: 32 px by pointer, 44 by touch (docs/design.md). */
export const REACH_POINTER_PX = 16;
export const REACH_TOUCH_PX = 22;

/** What stands at a point of the screen, or the nearest account within reach; null where nothing does. */
export function hitNode(frame: Frame, x: number, y: number, reachPx: number): string | null {
  return hitAnchor(frame, x, y, reachPx) ?? hitAccount(frame, x, y, reachPx);
}

/** Fund, vault, shock and plates lie over the accounts, and are as wide as they are drawn. */
function hitAnchor(frame: Frame, x: number, y: number, reachPx: number): string | null {
  for (const node of frame.model.nodes) {
    const box = boxOf(frame, node);
    if (!box) continue;
    const at = placeOf(frame, node);
    const touched = Math.max(box[0], box[1], 0.8 * reachPx);
    const [w, h] = reachPx > REACH_POINTER_PX ? [touched, touched] : box;
    // The words of fund and vault stand under their boxes.
    const below = node.kind === 'fund' || node.kind === 'vault' ? 20 : 0;
    if (Math.abs(at.x - x) <= w && y >= at.y - h && y <= at.y + h + below) return node.key;
  }
  return null;
}

function hitAccount(frame: Frame, x: number, y: number, reachPx: number): string | null {
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
