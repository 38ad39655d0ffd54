'use client';
/** What is under the pointer, in words: beside it, inside the picture. */
import type { DisplayNode } from '@/lib/graph';
import { type Frame, placeOf } from './frame';
import styles from './graph.module.css';
import { inWords } from './words';

const HALF_WIDTH_PX = 134;
/** Below this much room the words stand over the mark, not under it. */
const HEIGHT_PX = 64;

export function Tip({ node, frame }: { node: DisplayNode; frame: Frame }) {
  const words = inWords(frame.model, node, frame.tick);
  if (words === '') return null;
  const { x, y } = placeOf(frame, node);
  const reachPx = node.buckets.length > 0 ? node.radius * frame.scale + 8 : 34;
  const left = Math.max(HALF_WIDTH_PX, Math.min(frame.width - HALF_WIDTH_PX, x));
  const above = y + reachPx + HEIGHT_PX > frame.height;
  return (
    <div
      className={above ? `${styles.tip} ${styles.above}` : styles.tip}
      style={{ left, top: above ? y - reachPx : y + reachPx }}
      aria-hidden="true"
    >
      {words}
    </div>
  );
}
