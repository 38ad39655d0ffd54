import type { KeyboardEvent, PointerEvent } from 'react';
import { formatTime } from '@/lib/analysis';
import type { Bar } from '@/lib/studio';
import { type Scale, WIDTH } from './geometry';
import styles from './shock.module.css';

interface LaneProps {
  readonly bar: Bar;
  readonly top: number;
  readonly x: Scale;
  readonly endMs: number;
  readonly tickMs: number;
  readonly onHold: (event: PointerEvent<SVGElement>, edge: 'all' | 'end') => void;
  readonly onStep: (edge: 'all' | 'end', ms: number) => void;
  readonly onRest: () => void;
}

/** A window of time to be dragged, whole or by its end. */
export function Lane({ bar, top, x, endMs, tickMs, onHold, onStep, onRest }: LaneProps) {
  const from = x(Math.min(bar.startMs, endMs));
  const to = Math.max(from + 3, x(Math.min(bar.startMs + bar.durationMs, endMs)));
  const pressed = (event: KeyboardEvent) => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const ms = way * tickMs * (event.ctrlKey ? 10 : 1);
    if (event.shiftKey) onStep('end', bar.startMs + bar.durationMs + ms);
    else onStep('all', bar.startMs + ms);
  };
  // Inside where there is room, else behind the window, else before it.
  const length = bar.says.length * 5.4;
  const textAt = to - from > length + 8 ? from + 4 : to + 5 + length < WIDTH ? to + 5 : Math.max(0, from - 4 - length);
  const says = `${bar.says}, ${formatTime(bar.startMs, tickMs)}${bar.durationMs > 0 ? ` to ${formatTime(bar.startMs + bar.durationMs, tickMs)}` : ''}`;
  return (
    <g
      className={styles.lane}
      role="slider"
      tabIndex={0}
      aria-label={bar.says}
      aria-valuenow={Math.round(bar.startMs / 1000)}
      aria-valuetext={says}
      onKeyDown={pressed}
      onKeyUp={onRest}
    >
      <title>{`${says}. Drag it or its end; arrow keys move it, with Shift its end.`}</title>
      <rect
        className={styles.window}
        x={from}
        y={top}
        width={to - from}
        height="13"
        onPointerDown={(e) => onHold(e, 'all')}
      />
      {bar.durationMs > 0 && (
        <rect
          className={styles.grip}
          x={to - 5}
          y={top}
          width="9"
          height="13"
          onPointerDown={(e) => onHold(e, 'end')}
        />
      )}
      <text x={textAt} y={top + 10}>
        {bar.says}
      </text>
    </g>
  );
}
