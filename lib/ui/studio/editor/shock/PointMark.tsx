import type { KeyboardEvent, PointerEvent } from 'react';
import { formatTime } from '@/lib/analysis';
import type { Handle, Move } from '@/lib/studio';
import { change } from '@/lib/ui/charts';
import { cx } from '@/lib/ui/kit';
import type { Scales } from './geometry';
import styles from './shock.module.css';

/** What a press of an arrow key moves the price by; with Shift ten times as much, as with time. */
const STEP_FACTOR = 0.005;

interface PointMarkProps {
  readonly handle: Handle;
  readonly move: Move;
  readonly tickMs: number;
  readonly scales: Scales;
  readonly chosen: boolean;
  readonly describedBy: string;
  readonly onChoose: () => void;
  readonly onHold: (event: PointerEvent<SVGElement>) => void;
  readonly onStep: (ms: number, factor: number) => void;
  readonly onMore: () => void;
  readonly onLess: () => void;
  readonly onRest: () => void;
}

/** A point to be dragged, or moved by the arrow keys; Insert puts one behind it, Delete takes it away. */
export function PointMark({ handle, move, tickMs, scales, chosen, describedBy, ...on }: PointMarkProps) {
  const pressed = (event: KeyboardEvent) => {
    const act = actionOf(event, handle, tickMs);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'more') on.onMore();
    else if (act === 'less') on.onLess();
    else on.onStep(...act);
  };
  const [x, y] = [scales.x(handle.ms), scales.y(handle.factor)];
  const says = `${move.instrument} ${change(handle.factor - 1)} at ${formatTime(handle.ms, tickMs)}`;
  return (
    <g
      className={cx(styles.point, chosen && styles.chosen)}
      role="slider"
      tabIndex={0}
      data-point={handle.id}
      aria-label={`Shock, ${handle.name}`}
      aria-valuenow={Math.round((handle.factor - 1) * 1000) / 10}
      aria-valuetext={says}
      aria-describedby={describedBy}
      onFocus={on.onChoose}
      onPointerDown={(event) => {
        on.onChoose();
        on.onHold(event);
      }}
      onKeyDown={pressed}
      onKeyUp={on.onRest}
    >
      <title>{says}</title>
      <circle className={styles.hit} cx={x} cy={y} r="14" />
      <circle cx={x} cy={y} r="4.5" />
    </g>
  );
}

type Action = 'more' | 'less' | readonly [ms: number, factor: number];

function actionOf(event: KeyboardEvent, { ms, factor }: Handle, tickMs: number): Action | undefined {
  const times = event.shiftKey ? 10 : 1;
  switch (event.key) {
    case 'ArrowLeft':
      return [ms - tickMs * times, factor];
    case 'ArrowRight':
      return [ms + tickMs * times, factor];
    case 'ArrowUp':
      return [ms, factor + STEP_FACTOR * times];
    case 'ArrowDown':
      return [ms, factor - STEP_FACTOR * times];
    case 'Insert':
    case '+':
      return 'more';
    case 'Delete':
    case 'Backspace':
      return 'less';
  }
}
