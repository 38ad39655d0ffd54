/** Now: an ink line, and the time in an ink flag under it. */
import { formatTime } from '@/lib/analysis';
import type { Scene } from './scene';
import styles from './timeline.module.css';

export function PlayheadLine({ scene, tick }: { scene: Scene; tick: number }) {
  const x = scene.x(tick);
  return <line x1={x} x2={x} y1={0} y2={scene.layout.flagTop} stroke="var(--ink)" strokeWidth="1.4" />;
}

export function PlayheadFlag({ scene, tick }: { scene: Scene; tick: number }) {
  const { layout } = scene;
  const text = formatTime(tick * scene.tickMs, scene.tickMs);
  const half = Math.max(22, text.length * 3.3 + 7);
  const x = Math.min(Math.max(scene.x(tick), half), layout.width - half);
  return (
    <g>
      <rect x={x - half} y={layout.flagTop} width={half * 2} height={16} rx={2} fill="var(--ink)" />
      <text x={x} y={layout.flagTop + 12} textAnchor="middle" className={styles.flag}>
        {text}
      </text>
    </g>
  );
}
