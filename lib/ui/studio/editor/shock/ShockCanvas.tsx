'use client';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { Scenario } from '@/lib/scenario';
import { type Bar, barMoved, type Handle, handlesOf, type Move, moved, settledFrame, withMove } from '@/lib/studio';
import { useStudio } from '../../context';
import { Axes } from './Axes';
import { Curve } from './Curve';
import { BOTTOM, heightOf, LANE, LANES, type Scales, scalesOf, WIDTH } from './geometry';
import { Lane } from './Lane';
import { PointMark } from './PointMark';
import styles from './shock.module.css';
import { useFrame } from './useFrame';
import { type ShockDrag, useShockDrag } from './useShockDrag';

export interface CanvasProps {
  readonly scenario: Scenario;
  readonly index: number;
  readonly move: Move;
  /** Whether its points can be taken hold of. */
  readonly held: boolean;
  readonly bars: readonly Bar[];
  readonly chosen: Handle['id'] | undefined;
  readonly onChoose: (id: Handle['id']) => void;
  readonly onTake: (document: unknown, action?: string) => void;
  /** A key on a point asks for one more behind it, or for one less. */
  readonly onMore: (id: Handle['id']) => void;
  readonly onLess: (id: Handle['id']) => void;
  /** Id of the sentence that says how it is used. */
  readonly describedBy: string;
  readonly ref: Ref<CanvasHandle>;
}

export interface CanvasHandle {
  readonly focusPoint: (id: Handle['id']) => void;
}

/** A move of the price and the windows of the shock over time, each to be taken hold of. */
export function ShockCanvas({ ref, scenario, index, move, held, bars, describedBy, ...rest }: CanvasProps) {
  const studio = useStudio();
  const svg = useRef<SVGSVGElement>(null);
  const [resting, keepFrame] = useFrame(scenario, index);
  const { tickMs, horizonMs } = scenario.clock;
  const drag = useShockDrag({
    ...{ svg, frame: resting },
    onRelease: (frame) => {
      const now = studio.store.getState().scenario ?? scenario;
      keepFrame(settledFrame(frame, now, index), now);
      studio.rest();
    },
  });
  useImperativeHandle(ref, () => ({
    focusPoint: (id) => svg.current?.querySelector<SVGElement>(`[data-point="${id}"]`)?.focus(),
  }));
  /** The point of the draft as it is by now, elsewhere: a drag goes on from change to change. */
  const take = (handle: Handle) => (ms: number, factor: number) => {
    const now = studio.store.getState().scenario;
    const current = now?.shock.moves[index];
    if (!now || !current) return;
    const next = moved(current, handle.id, ms, handle.height ? factor : handle.factor, tickMs);
    if (next !== current) rest.onTake(withMove(now, index, next), `draw ${index} ${handle.id}`);
  };
  const frame = drag.frame ?? resting;
  const scales = scalesOf(frame);
  const lanes = bars.slice(0, LANES);
  const height = heightOf(lanes.length);
  return (
    <svg
      ref={svg}
      className={styles.canvas}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-label="Shock on the time axis"
      data-end-ms={Math.round(frame.endMs)}
      onPointerMove={drag.move}
      onPointerUp={drag.release}
      onPointerCancel={drag.release}
    >
      <Axes {...{ frame, scales, height, horizonMs }} />
      {scenario.shock.moves.map((other, n) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a move is its place.
        n === index ? null : <Curve key={n} move={other} aside {...{ frame, scales }} />,
      )}
      <Curve {...{ move, frame, scales }} />
      <Lanes {...{ scenario, lanes, frame, scales, drag }} onTake={rest.onTake} />
      {held &&
        handlesOf(move).map((handle) => (
          <PointMark
            key={handle.id}
            {...{ handle, move, tickMs, scales, describedBy }}
            chosen={handle.id === rest.chosen}
            onChoose={() => rest.onChoose(handle.id)}
            onMore={() => rest.onMore(handle.id)}
            onLess={() => rest.onLess(handle.id)}
            onHold={(event) => drag.hold(event, { from: [handle.ms, handle.factor], onDrag: take(handle) })}
            onStep={take(handle)}
            onRest={studio.rest}
          />
        ))}
    </svg>
  );
}

interface LanesProps {
  readonly scenario: Scenario;
  readonly lanes: readonly Bar[];
  readonly frame: { readonly endMs: number };
  readonly scales: Scales;
  readonly drag: ShockDrag;
  readonly onTake: CanvasProps['onTake'];
}

function Lanes({ scenario, lanes, frame, scales, drag, onTake }: LanesProps): ReactNode {
  const studio = useStudio();
  const action = (bar: Bar) => `bar ${bar.kind} ${bar.index}`;
  return lanes.map((bar, n) => (
    <Lane
      key={`${bar.kind} ${bar.index}`}
      bar={bar}
      top={BOTTOM + 4 + n * LANE}
      x={scales.x}
      endMs={frame.endMs}
      tickMs={scenario.clock.tickMs}
      onHold={(event, edge) =>
        drag.hold(event, {
          from: [bar.startMs + (edge === 'end' ? bar.durationMs : 0), 1],
          onDrag: (ms) => {
            const now = studio.store.getState().scenario;
            if (now) onTake(barMoved(now, bar, edge, ms), action(bar));
          },
        })
      }
      onStep={(edge, ms) => onTake(barMoved(scenario, bar, edge, ms), action(bar))}
      onRest={studio.rest}
    />
  ));
}
