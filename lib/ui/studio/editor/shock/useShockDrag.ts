'use client';
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Beyond, type Frame, grownFrame } from '@/lib/studio';
import { BOTTOM, LEFT, PLOT, RIGHT, scalesOf, TOP, WIDTH } from './geometry';

/** What is taken hold of: where it was, what is done with it, and the ways in which the axes may give way to it. */
export interface Grip {
  /** Its own place; the pointer keeps its distance to it. Null: it is taken by where the pointer is. */
  readonly from: readonly [ms: number, factor: number] | null;
  readonly onDrag: (ms: number, factor: number) => void;
  readonly grows: { readonly time: boolean; readonly height: boolean };
}

interface Held extends Grip {
  readonly frame: Frame;
  /** From the pointer to what it holds, in pixels of the drawing. */
  readonly offset: readonly [number, number];
}

export interface ShockDrag {
  /** The axes of the drag; null: nothing is held. */
  readonly frame: Frame | null;
  readonly hold: (event: PointerEvent<SVGElement>, grip: Grip) => void;
  readonly move: (event: PointerEvent<SVGElement>) => void;
  readonly release: () => void;
}

export interface ShockDragProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly frame: Frame;
  readonly horizonMs: number;
  /** The axes as the drag left them. */
  readonly onRelease: (frame: Frame) => void;
}

/** While one drags, the axes stand still; held past their edge they grow, and what is held stays under the pointer. */
export function useShockDrag({ svg, frame, horizonMs, onRelease }: ShockDragProps): ShockDrag {
  const held = useRef<Held | null>(null);
  const pointer = useRef<readonly [number, number]>([0, 0]);
  const [shown, setShown] = useState<Frame | null>(null);
  const clock = useRef(0);
  useEffect(() => () => cancelAnimationFrame(clock.current), []);

  const place = (event: PointerEvent): readonly [number, number] => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || box.width === 0) return [0, 0];
    const scale = WIDTH / box.width;
    return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  };
  const drag = ({ frame: axes, offset, onDrag }: Held): void => {
    const [px, py] = inPlot(pointer.current[0] + offset[0], pointer.current[1] + offset[1]);
    onDrag(...scalesOf(axes).at(px, py));
  };
  /** One frame of the screen after another, as long as the pointer is past an edge that gives way. */
  const grow = (before: number): void => {
    clock.current = requestAnimationFrame((now) => {
      const one = held.current;
      if (!one) return;
      const beyond = beyondOf(pointer.current, one);
      if (!isPast(beyond)) {
        clock.current = 0;
        return;
      }
      const next = { ...one, frame: grownFrame(one.frame, beyond, Math.min(50, now - before), horizonMs) };
      held.current = next;
      setShown(next.frame);
      drag(next);
      grow(now);
    });
  };
  return {
    frame: shown,
    hold(event, grip) {
      if (event.button !== 0) return;
      svg.current?.setPointerCapture(event.pointerId);
      const at = place(event);
      const { x, y } = scalesOf(frame);
      const offset = grip.from ? ([x(grip.from[0]) - at[0], y(grip.from[1]) - at[1]] as const) : ([0, 0] as const);
      pointer.current = at;
      held.current = { ...grip, frame, offset };
      setShown(frame);
    },
    move(event) {
      const one = held.current;
      if (!one) return;
      pointer.current = place(event);
      drag(one);
      if (clock.current === 0 && isPast(beyondOf(pointer.current, one))) grow(performance.now());
    },
    release() {
      const one = held.current;
      if (!one) return;
      cancelAnimationFrame(clock.current);
      clock.current = 0;
      held.current = null;
      setShown(null);
      onRelease(one.frame);
    },
  };
}

function inPlot(px: number, py: number): readonly [number, number] {
  return [Math.max(LEFT, Math.min(RIGHT, px)), Math.max(TOP, Math.min(BOTTOM, py))];
}

/** How far past the edges the pointer is: those that do not give way count as far off. */
function beyondOf([px, py]: readonly [number, number], { grows, offset }: Held): Beyond {
  const [x, y] = [px + offset[0], py + offset[1]];
  return {
    right: grows.time ? (x - RIGHT) / (RIGHT - LEFT) : -1,
    up: grows.height ? (TOP - y) / PLOT : -1,
    down: grows.height ? (y - BOTTOM) / PLOT : -1,
  };
}

const isPast = ({ right, up, down }: Beyond): boolean => right >= 0 || up >= 0 || down >= 0;
