'use client';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { formatTime } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import {
  type Bar,
  barMoved,
  drawnUntilMs,
  type Handle,
  handlesOf,
  type Move,
  moved,
  withMove,
  withoutPoint,
} from '@/lib/studio';
import { change, linearScale, pointsPath, shockFactor, shockKnots } from '@/lib/ui/charts';
import { useStudio } from '../context';
import { MOST_POINTS, pointWords } from './ShockDrawing';
import styles from './shock.module.css';

const WIDTH = 264;
const TOP = 14;
const PLOT = 84;
const LANE = 18;
const EDGE = 6;
/** Rows of windows that are drawn; more stand in the list below. */
const LANES = 6;

interface Frame {
  readonly endMs: number;
  readonly low: number;
  readonly high: number;
}

interface CanvasProps {
  readonly scenario: Scenario;
  readonly index: number;
  readonly bars: readonly Bar[];
  readonly onTake: (document: unknown, action?: string) => void;
}

/** While one drags, the axes stay as they were: the point follows the pointer and nothing else moves. */
export function ShockCanvas({ scenario, index, bars, onTake }: CanvasProps) {
  const studio = useStudio();
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<{ frame: Frame; drag: (ms: number, factor: number) => void } | null>(null);
  const move = scenario.shock.moves[index];
  const frame = held?.frame ?? frameOf(scenario, index);
  const x = linearScale([0, frame.endMs], [EDGE, WIDTH - EDGE]);
  const y = linearScale([frame.low, frame.high], [TOP + PLOT, TOP]);
  const lanes = bars.slice(0, LANES);
  const height = TOP + PLOT + lanes.length * LANE + 16;
  if (!move) return null;
  const place = (event: PointerEvent): [number, number] => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return [0, 1];
    const scale = WIDTH / box.width;
    const [px, py] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const ms = ((px - EDGE) / (WIDTH - 2 * EDGE)) * frame.endMs;
    return [ms, frame.low + ((TOP + PLOT - py) / PLOT) * (frame.high - frame.low)];
  };
  const hold = (event: PointerEvent<SVGElement>, drag: (ms: number, factor: number) => void) => {
    if (event.button !== 0) return;
    svg.current?.setPointerCapture(event.pointerId);
    setHeld({ frame, drag });
  };
  const release = () => {
    setHeld(null);
    studio.rest();
  };
  const dragHandle = (handle: Handle) => (ms: number, factor: number) => {
    const now = studio.store.getState().scenario;
    const current = now?.shock.moves[index];
    if (!now || !current) return;
    const next = moved(current, handle.id, ms, handle.height ? factor : handle.factor, now.clock.tickMs);
    onTake(withMove(now, index, next), `draw ${index} ${handle.id}`);
  };
  const dragBar = (bar: Bar, edge: 'all' | 'end', fromMs: number) => (ms: number) => {
    const now = studio.store.getState().scenario;
    if (now)
      onTake(barMoved(now, bar, edge, edge === 'all' ? bar.startMs + ms - fromMs : ms), `bar ${bar.kind} ${bar.index}`);
  };
  return (
    <svg
      ref={svg}
      className={styles.canvas}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-label="Shock on the time axis"
      onPointerMove={(e) => held?.drag(...place(e))}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <Axes frame={frame} x={x} y={y} height={height} tickMs={scenario.clock.tickMs} />
      <Curve scenario={scenario} move={move} frame={frame} x={x} y={y} />
      {lanes.map((bar, n) => (
        <Lane
          key={`${bar.kind} ${bar.index}`}
          bar={bar}
          top={TOP + PLOT + 4 + n * LANE}
          x={x}
          endMs={frame.endMs}
          tickMs={scenario.clock.tickMs}
          onHold={(event, edge) => hold(event, dragBar(bar, edge, place(event)[0]))}
          onStep={(edge, ms) => onTake(barMoved(scenario, bar, edge, ms), `bar ${bar.kind} ${bar.index}`)}
          onRest={studio.rest}
        />
      ))}
      {handlesOf(move).length <= MOST_POINTS &&
        handlesOf(move).map((handle) => (
          <Point
            key={handle.id}
            {...{ handle, move }}
            tickMs={scenario.clock.tickMs}
            cx={x(Math.min(handle.ms, frame.endMs))}
            cy={y(handle.factor)}
            onHold={(event) => hold(event, dragHandle(handle))}
            onStep={dragHandle(handle)}
            onRemove={() => {
              if (typeof handle.id === 'number') onTake(withMove(scenario, index, withoutPoint(move, handle.id)));
            }}
            onRest={studio.rest}
          />
        ))}
    </svg>
  );
}

/** Room to drag into: below and above what is drawn, and behind it. */
function frameOf(scenario: Scenario, index: number): Frame {
  const move = scenario.shock.moves[index];
  const factors = move ? handlesOf(move).map(({ factor }) => factor) : [];
  const low = Math.min(1, ...factors);
  const high = Math.max(1, ...factors);
  const room = Math.max(0.01, (high - low) * 0.3);
  return { endMs: Math.max(scenario.clock.tickMs, drawnUntilMs(scenario)), low: low - room, high: high + room * 0.5 };
}

type Scale = (value: number) => number;

function Axes({ frame, x, y, height, tickMs }: { frame: Frame; x: Scale; y: Scale; height: number; tickMs: number }) {
  const marks = [0, frame.endMs / 2, frame.endMs];
  const lowest = Math.round((frame.low + (frame.high - frame.low) * 0.12) * 1000) / 1000;
  return (
    <g className={styles.axes}>
      <line x1={0} x2={WIDTH} y1={y(1)} y2={y(1)} />
      <text x={WIDTH} y={y(1) - 3} textAnchor="end">
        0 %
      </text>
      <text x={0} y={y(lowest) + 4}>
        {change(lowest - 1)}
      </text>
      {marks.map((ms, n) => (
        <text key={ms} x={x(ms)} y={height - 3} textAnchor={n === 0 ? 'start' : n === 1 ? 'middle' : 'end'}>
          {ms === 0 ? '0 s' : formatTime(Math.round(ms / tickMs) * tickMs, 1000)}
        </text>
      ))}
    </g>
  );
}

/** The price outside, of the move's instrument; what other moves of it add is in it. */
function Curve({ scenario, move, frame, x, y }: { scenario: Scenario; move: Move; frame: Frame; x: Scale; y: Scale }) {
  const moves = [{ ...move, durationMs: move.durationMs ?? (move.kind === 'path' ? (move.path.at(-1)?.[0] ?? 0) : 0) }];
  const knots = shockKnots(moves, scenario.clock.horizonMs).filter((ms) => ms < frame.endMs);
  const points: [number, number][] = [[x(0), y(1)]];
  for (const ms of [...knots, frame.endMs]) {
    const [before, after] = [shockFactor(moves, ms - 1e-6), shockFactor(moves, ms)];
    if (Math.abs(before - after) > 1e-6) points.push([x(ms), y(before)]);
    points.push([x(ms), y(after)]);
  }
  return <path className={styles.curve} d={pointsPath(points)} />;
}

const STEP_FACTOR = 0.005;

interface PointProps {
  readonly handle: Handle;
  readonly move: Move;
  readonly tickMs: number;
  readonly cx: number;
  readonly cy: number;
  readonly onHold: (event: PointerEvent<SVGElement>) => void;
  readonly onStep: (ms: number, factor: number) => void;
  readonly onRemove: () => void;
  readonly onRest: () => void;
}

function Point({ handle, move, tickMs, cx, cy, onHold, onStep, onRemove, onRest }: PointProps) {
  const pressed = (event: KeyboardEvent) => {
    const times = event.shiftKey ? 10 : 1;
    const { ms, factor } = handle;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [ms - tickMs * times, factor],
      ArrowRight: [ms + tickMs * times, factor],
      ArrowUp: [ms, factor + STEP_FACTOR * times],
      ArrowDown: [ms, factor - STEP_FACTOR * times],
    };
    const to = steps[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    if (!to && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopPropagation();
    if (to) onStep(...to);
  };
  const says = pointWords(move, handle.ms, handle.factor, tickMs);
  return (
    <g
      className={styles.point}
      role="slider"
      tabIndex={0}
      aria-label={`Shock, ${handle.name}`}
      aria-valuenow={Math.round((handle.factor - 1) * 1000) / 10}
      aria-valuetext={says}
      onPointerDown={onHold}
      onKeyDown={pressed}
      onKeyUp={onRest}
    >
      <title>{`${says}. Drag it, or use the arrow keys.`}</title>
      <circle className={styles.hit} cx={cx} cy={cy} r="14" />
      <circle cx={cx} cy={cy} r="4.5" />
    </g>
  );
}

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

function Lane({ bar, top, x, endMs, tickMs, onHold, onStep, onRest }: LaneProps) {
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
