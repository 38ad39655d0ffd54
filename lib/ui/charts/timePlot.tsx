'use client';
/** What charts over time share: the axis, the playhead, and the pointer that moves it. */
import { type PointerEvent, useState } from 'react';
import { formatTime } from '@/lib/analysis';
import styles from './charts.module.css';
import type { SeriesView } from './decimate';
import frame from './frame.module.css';
import { type LinearScale, linearScale, tickAt } from './scales';
import { timeTicksBetween } from './ticks';

/** The clock of a chart: ticks shown, the moment, and what moves it. */
export interface ChartClock {
  readonly tickMs: number;
  readonly range: readonly [number, number];
  readonly tick: number;
  readonly onTick: (tick: number) => void;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function timeScale(range: ChartClock['range'], plot: Plot): LinearScale {
  return linearScale(range, [plot.left, plot.right]);
}

/** The part of a column that the clock's range shows; sample n of it is tick range[0] + n. */
export function inRange(view: SeriesView, [from, to]: readonly [number, number]): SeriesView {
  const stride = view.stride ?? 1;
  return {
    values: view.values,
    stride,
    offset: (view.offset ?? 0) + from * stride,
    count: Math.max(0, Math.min(view.count - 1, to) - from + 1),
  };
}

/** Hairlines and labels of the time axis under a plot. */
export function TimeAxis({ clock, plot, baseline }: { clock: ChartClock; plot: Plot; baseline: number }) {
  const x = timeScale(clock.range, plot);
  const [from, to] = clock.range;
  const places = Math.max(2, Math.floor((plot.right - plot.left) / 70));
  return (
    <>
      {timeTicksBetween(from * clock.tickMs, to * clock.tickMs, places).map((tick) => {
        const at = x(tick.value / clock.tickMs);
        return (
          <g key={tick.value}>
            <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} stroke="var(--line)" />
            <text x={at} y={baseline} textAnchor={at < 12 ? 'start' : 'middle'}>
              {tick.label}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The linked cursor, and over everything the field that takes the pointer. Not drawn where the clock is outside. */
export function TimeCursor({ clock, plot }: { clock: ChartClock; plot: Plot }) {
  const [dragging, setDragging] = useState(false);
  const x = timeScale(clock.range, plot);
  const at = x(Math.min(Math.max(clock.tick, clock.range[0]), clock.range[1]));
  const move = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!box) return;
    const tick = tickAt(x, event.clientX - box.left, clock.range[1]);
    clock.onTick(Math.max(clock.range[0], tick));
  };
  const text = formatTime(clock.tick * clock.tickMs, clock.tickMs);
  const flag = Math.min(Math.max(at, plot.left + text.length * 3), plot.right - text.length * 3);
  return (
    <g data-moment="">
      <path d={`M${at} ${plot.top}V${plot.bottom + 3}`} stroke="var(--ink)" strokeWidth="1.4" />
      <text className={styles.cursor} x={flag} y={plot.top - 3} textAnchor="middle">
        {text}
      </text>
      <rect
        className={frame.seek}
        data-export="no"
        x={plot.left}
        y={plot.top}
        width={Math.max(0, plot.right - plot.left)}
        height={plot.bottom - plot.top}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
          move(event);
        }}
        onPointerMove={(event) => dragging && move(event)}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
      />
    </g>
  );
}
