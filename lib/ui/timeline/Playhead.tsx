/** Now: an ink line, and the time in an ink flag under it. Plain boxes that move; nothing is redrawn for them. */
import { formatTime } from '@/lib/analysis';
import type { Scene } from './scene';
import styles from './timeline.module.css';

/** The line of the playhead, or the thin one that follows the pointer. */
export function PlayheadLine({ scene, tick, hovering = false }: { scene: Scene; tick: number; hovering?: boolean }) {
  const { layout } = scene;
  const height = hovering ? layout.plotBottom : layout.flagTop;
  return (
    <div
      className={hovering ? styles.cursor : styles.playhead}
      style={{ height, transform: `translateX(${scene.x(tick)}px)` }}
    />
  );
}

/** Where the flag lies and what it says: where the line is near an edge it stays off the scale, and inside the panels. */
function flagOf(scene: Scene, tick: number): { text: string; half: number; x: number } {
  const text = formatTime(tick * scene.tickMs, scene.tickMs);
  const half = Math.max(22, text.length * 3.3 + 7);
  return { text, half, x: Math.min(Math.max(scene.x(tick), scene.layout.left + half - 1), scene.layout.width - half) };
}

/** A label of the time axis that the flag would cover in part, by its place among them; -1 for none: it stands aside. */
export function coveredLabel(scene: Scene, tick: number): number {
  const { half, x } = flagOf(scene, tick);
  return scene.timeTicks.findIndex(
    ({ value, label }) => Math.abs(scene.x(value / scene.tickMs) - x) < half + label.length * 3.3 + 2,
  );
}

export function PlayheadFlag({ scene, tick }: { scene: Scene; tick: number }) {
  const { layout } = scene;
  const { text, half, x } = flagOf(scene, tick);
  return (
    <div
      className={styles.flag}
      style={{ top: layout.flagTop, width: half * 2, transform: `translateX(${x - half}px)` }}
    >
      {text}
    </div>
  );
}
