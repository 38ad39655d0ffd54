/** What the cards' pictures share: their size, the frame and the axis of time. */
import { formatTime } from '@/lib/analysis';
import type { LinearScale } from '@/lib/ui/charts';
import styles from '../gallery.module.css';
import type { Picture, Sample } from '../picture';

export const WIDTH = 312;
export const HEIGHT = 150;
/** Text with a halo of paper, in ink: a name beside a mark. */
export const NAME = `${styles.halo ?? ''} ${styles.nodeName ?? ''}`;

export function Frame({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={label}>
      {children}
    </svg>
  );
}

export interface TimeAxisProps {
  readonly picture: Picture;
  readonly x: LinearScale;
  /** First and last moment shown, ms. */
  readonly from: number;
  readonly to: number;
}

/** The two ends of the time shown, under the picture. */
export function TimeAxis({ picture, x, from, to }: TimeAxisProps) {
  // One unit for both ends, and no seconds after a whole hour or minute.
  const end = formatTime(to, picture.tickMs).replace(/(:00)+(?=\u00a0(?:h|min)$)/, '');
  const unit = end.slice(end.indexOf('\u00a0'));
  return (
    <>
      <text x={x(from)} y={146}>
        {from === 0 ? `0${unit}` : formatTime(from, picture.tickMs)}
      </text>
      <text x={x(to)} y={146} textAnchor="end">
        {end}
      </text>
    </>
  );
}

export const pointsOf = (samples: readonly Sample[], x: LinearScale, y: LinearScale) =>
  samples.map(([ms, value]) => [x(ms), y(value)] as const);

/** A change against the opening: `−1.5 %`, `+295 %`. */
export function changeText(factor: number): string {
  const percent = Math.abs((factor - 1) * 100);
  return `${factor < 1 ? '\u2212' : '+'}${percent.toFixed(percent < 99.95 ? 1 : 0)}\u00a0%`;
}
