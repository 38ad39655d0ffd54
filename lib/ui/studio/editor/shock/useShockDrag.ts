'use client';
import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { Frame } from '@/lib/studio';
import { scalesOf, WIDTH } from './geometry';

/** What is taken hold of: where it was, and what is done with it. */
export interface Grip {
  readonly from: readonly [ms: number, factor: number];
  readonly onDrag: (ms: number, factor: number) => void;
}

/** A grip as it was pressed: what the pointer does since counts from there, in the scale that the drawing had then. */
interface Held extends Grip {
  readonly frame: Frame;
  readonly pressed: readonly [clientX: number, clientY: number];
  /** Pixels of the drawing in one of the screen. */
  readonly scale: number;
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
  /** The axes that the drag had. */
  readonly onRelease: (frame: Frame) => void;
}

/**
 * From press to release the axes stand still, past their edges too: the page may move the drawing meanwhile (a line about
 * the draft appears above it), and a move of so many pixels means the same all the while.
 */
export function useShockDrag({ svg, frame, onRelease }: ShockDragProps): ShockDrag {
  const held = useRef<Held | null>(null);
  const [shown, setShown] = useState<Frame | null>(null);
  return {
    frame: shown,
    hold(event, grip) {
      const width = svg.current?.getBoundingClientRect().width ?? 0;
      if (event.button !== 0 || width === 0) return;
      svg.current?.setPointerCapture(event.pointerId);
      held.current = { ...grip, frame, pressed: [event.clientX, event.clientY], scale: WIDTH / width };
      setShown(frame);
    },
    move(event) {
      const one = held.current;
      if (!one) return;
      const { x, y, at } = scalesOf(one.frame);
      const [dx, dy] = [event.clientX - one.pressed[0], event.clientY - one.pressed[1]];
      one.onDrag(...at(x(one.from[0]) + dx * one.scale, y(one.from[1]) + dy * one.scale));
    },
    release() {
      const one = held.current;
      if (!one) return;
      held.current = null;
      setShown(null);
      onRelease(one.frame);
    },
  };
}
