'use client';
/**
 * All of the run under the panels: who fell when, where each generation began, and the stretch that the panels show. Drag
 * to pick a stretch, its middle to move it, its ends to change it; the ends are sliders for the keyboard.
 */
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { formatTime } from '@/lib/analysis';
import { LEAST_TICKS, type TickRange } from '@/lib/studio';
import { type Bar, barsPath, GenerationMark, type LinearScale, linearScale } from '@/lib/ui/charts';
import { cx } from '@/lib/ui/kit';
import type { TimelineData } from './fold';
import type { Scene } from './scene';
import styles from './timeline.module.css';

export interface OverviewProps {
  readonly data: TimelineData;
  readonly scene: Scene;
  readonly tick: number;
  readonly onTick: (tick: number) => void;
  readonly onPlaying: (playing: boolean) => void;
  readonly range: TickRange | null;
  readonly axisEnd: number;
  readonly onRange: (range: TickRange | null) => void;
  readonly compact: boolean;
}

/** A press that moves less is a click: it sets the moment. */
const CLICK_PX = 4;

interface Drag {
  readonly kind: 'pick' | 'move' | 'from' | 'to';
  readonly startTick: number;
  readonly startX: number;
  readonly before: TickRange;
}

export function Overview(props: OverviewProps) {
  const { data, scene, tick, range, axisEnd, onRange, compact } = props;
  const { layout } = scene;
  const x = useMemo(() => linearScale([0, axisEnd], [layout.left, layout.right]), [axisEnd, layout.left, layout.right]);
  // The run's own, though the axis may go on.
  const shown: TickRange = range ?? [0, data.lastTick];
  const height = compact ? 33 : 28;
  const { start, move, end } = useBrush(props, x, shown);
  const drag = { onPointerMove: move, onPointerUp: end, onPointerCancel: end };
  const [from, to] = [x(shown[0]), x(shown[1])];
  return (
    <fieldset className={styles.overview} data-export="no" aria-label="Stretch of time shown">
      {layout.size !== 'compact' && <span className={styles.name}>All of the run</span>}
      <Falls data={data} x={x} width={layout.width} height={height} />
      <div
        className={styles.field}
        style={{ left: layout.left, width: layout.right - layout.left }}
        onPointerDown={start('pick')}
        {...drag}
      />
      {range && (
        <>
          <div className={styles.veil} style={{ left: layout.left, width: Math.max(0, from - layout.left) }} />
          <div className={styles.veil} style={{ left: to, width: Math.max(0, layout.right - to) }} />
        </>
      )}
      <div
        className={cx(styles.frame, !range && styles.whole)}
        style={{ left: from, width: Math.max(0, to - from) }}
        onPointerDown={start(range ? 'move' : 'pick')}
        {...drag}
      />
      <div className={styles.at} style={{ left: x(tick) }} />
      {(['from', 'to'] as const).map((which, n) => (
        <Handle
          key={which}
          {...{ data, shown, onRange, which }}
          left={n === 0 ? from : to}
          start={start(which)}
          drag={drag}
        />
      ))}
      {range ? (
        <button type="button" className={styles.all} onClick={() => onRange(null)}>
          {layout.size === 'wide' ? 'Show all of it' : 'All'}
        </button>
      ) : (
        layout.size === 'wide' && <span className={styles.hintText}>drag to zoom in</span>
      )}
    </fieldset>
  );
}

type PointerHandler = (event: PointerEvent<HTMLElement>) => void;

/** Where the pointer picks, moves or changes the stretch. */
function useBrush({ data, onRange, onTick, onPlaying }: OverviewProps, x: LinearScale, shown: TickRange) {
  const drag = useRef<Drag | null>(null);
  const tickOf = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.closest(`.${styles.overview}`)?.getBoundingClientRect();
    return Math.max(0, Math.min(data.lastTick, Math.round(x.invert(event.clientX - (box?.left ?? 0)))));
  };
  const start =
    (kind: Drag['kind']): PointerHandler =>
    (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { kind, startTick: tickOf(event), startX: event.clientX, before: shown };
    };
  const move: PointerHandler = (event) => {
    const now = drag.current;
    if (!now || Math.abs(event.clientX - now.startX) < CLICK_PX) return;
    const tick = tickOf(event);
    const [from, to] = now.before;
    if (now.kind === 'pick') onRange([now.startTick, tick]);
    else if (now.kind === 'from') onRange([Math.min(tick, to - LEAST_TICKS), to]);
    else if (now.kind === 'to') onRange([from, Math.max(tick, from + LEAST_TICKS)]);
    else {
      const by = Math.max(-from, Math.min(data.lastTick - to, tick - now.startTick));
      onRange([from + by, to + by]);
    }
  };
  const end: PointerHandler = (event) => {
    const now = drag.current;
    drag.current = null;
    if (!now || Math.abs(event.clientX - now.startX) >= CLICK_PX || now.kind === 'from' || now.kind === 'to') return;
    onPlaying(false);
    onTick(tickOf(event));
  };
  return { start, move, end };
}

interface HandleProps {
  readonly data: TimelineData;
  readonly shown: TickRange;
  readonly onRange: (range: TickRange | null) => void;
  readonly which: 'from' | 'to';
  readonly left: number;
  readonly start: PointerHandler;
  readonly drag: {
    readonly onPointerMove: PointerHandler;
    readonly onPointerUp: PointerHandler;
    readonly onPointerCancel: PointerHandler;
  };
}

/** One end of the stretch. */
function Handle({ data, shown, onRange, which, left, start, drag }: HandleProps) {
  const [from, to] = shown;
  const value = which === 'from' ? from : to;
  const pressed = (event: KeyboardEvent) => {
    const next = keyedTick(event, value, data.lastTick);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onRange(which === 'from' ? [Math.min(next, to - LEAST_TICKS), to] : [from, Math.max(next, from + LEAST_TICKS)]);
  };
  return (
    <div
      className={styles.handle}
      style={{ left }}
      role="slider"
      tabIndex={0}
      aria-label={which === 'from' ? 'Time shown from' : 'Time shown to'}
      aria-valuemin={0}
      aria-valuemax={data.lastTick}
      aria-valuenow={value}
      aria-valuetext={formatTime(value * data.tickMs, data.tickMs)}
      onKeyDown={pressed}
      onPointerDown={start}
      {...drag}
    />
  );
}

function keyedTick(event: KeyboardEvent, value: number, last: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const step = event.shiftKey ? Math.max(1, Math.round(last / 50)) : 1;
  const page = Math.max(1, Math.round(last / 10));
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step;
    case 'PageDown':
      return value - page;
    case 'PageUp':
      return value + page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

interface FallsProps {
  readonly data: TimelineData;
  readonly x: LinearScale;
  readonly width: number;
  readonly height: number;
}

/** Falls of all generations as one row of bars, and the mark of each generation where it begins. */
const Falls = memo(function Falls({ data, x, width, height }: FallsProps) {
  const bars = useMemo(() => allFalls(data, x, height - 10), [data, x, height]);
  const begins = data.rows.flatMap((row, generation) => {
    const first = row[0];
    return first ? [{ generation, px: x(first.tick) }] : [];
  });
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path d={barsPath(bars, height - 2, 2)} fill="var(--survived)" />
      {begins.map(({ generation, px }, n) => (
        <GenerationMark key={generation} generation={generation} cx={px + overlap(begins, n)} cy={6.5} r={4.2} />
      ))}
    </svg>
  );
});

/** Marks that would lie on each other stand side by side. */
function overlap(begins: readonly { px: number }[], n: number): number {
  let last = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (let k = 0; k <= n; k += 1) {
    at = Math.max(begins[k]?.px ?? 0, last + 9);
    last = at;
  }
  return at - (begins[n]?.px ?? 0);
}

function allFalls(data: TimelineData, x: LinearScale, tallest: number): Bar[] {
  const columns = new Map<number, number>();
  for (const { tick, notionalUsd } of data.rows.flat()) {
    const px = Math.round(x(tick) / 2) * 2;
    columns.set(px, (columns.get(px) ?? 0) + notionalUsd);
  }
  const most = Math.max(1, ...columns.values());
  return [...columns].map(([px, usd]) => ({ x: px, height: Math.max(2, tallest * Math.sqrt(usd / most)) }));
}
