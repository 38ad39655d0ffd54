'use client';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { TickRange } from '@/lib/studio';
import { tickAt } from '@/lib/ui/charts';
import { type FallMark, nextEventTick, previousEventTick, type TimelineData } from './fold';
import type { Scene } from './scene';

export interface ScrubOptions {
  readonly data: TimelineData;
  readonly scene: Scene;
  readonly tick: number;
  readonly onTick: (tick: number) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly onSelect: (node: number | null) => void;
  readonly onRange: (range: TickRange | null) => void;
}

/** Pointer and keyboard on the panels: drag to scrub, hover to read, press a mark to select, keys to step. */
export function useScrub(options: ScrubOptions) {
  const { data, scene, tick, onTick, onPlaying } = options;
  const [hover, setHover] = useState<number | null>(null);
  const [dragging, setDragging] = useState(false);
  /** With Shift held a drag marks a stretch of time instead of moving the moment. */
  const [marked, setMarked] = useState<TickRange | null>(null);
  const tickUnder = (event: PointerEvent<HTMLElement>) =>
    Math.max(scene.range[0], tickAt(scene.x, pointIn(event).x, scene.range[1]));

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (event.shiftKey) {
      setHover(null);
      setMarked([tickUnder(event), tickUnder(event)]);
      return;
    }
    const mark = markAt(data, scene, pointIn(event));
    if (mark) options.onSelect(mark.node);
    setDragging(true);
    setHover(null);
    onPlaying(false);
    onTick(mark ? Math.min(mark.tick, data.lastTick) : tickUnder(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (marked) setMarked([marked[0], tickUnder(event)]);
    else if (dragging) onTick(tickUnder(event));
    else if (event.pointerType === 'mouse') setHover(tickUnder(event));
  };
  const stop = () => {
    setDragging(false);
    if (marked && marked[0] !== marked[1]) options.onRange(marked);
    setMarked(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = keyTarget(event, data, tick);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === 'play') {
      onPlaying(!options.playing);
      return;
    }
    onPlaying(false);
    onTick(Math.min(data.lastTick, Math.max(0, to)));
  };
  return {
    hover: dragging ? null : hover,
    marked,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: stop,
      onPointerCancel: stop,
      onPointerLeave: () => setHover(null),
      onKeyDown,
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointIn(event: PointerEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** The mark of a strip within 4 px of a point, nearest first, the largest of equals. */
function markAt(data: TimelineData, scene: Scene, point: Point): FallMark | null {
  const row = scene.layout.stripBaselines.findIndex((baseline) => point.y > baseline - 13 && point.y <= baseline);
  let best: FallMark | null = null;
  let nearest = 4.5;
  for (const mark of data.rows[row] ?? []) {
    if (mark.tick < scene.range[0] || mark.tick > scene.range[1]) continue;
    const distance = Math.abs(Math.round(scene.x(mark.tick) / 2) * 2 - point.x);
    const closer =
      distance < nearest - 0.5 || (distance <= nearest && best !== null && mark.notionalUsd > best.notionalUsd);
    if (!closer) continue;
    best = mark;
    nearest = distance;
  }
  return best;
}

function keyTarget(event: KeyboardEvent, data: TimelineData, tick: number): number | 'play' | null {
  const page = Math.max(1, Math.round(data.lastTick / 10));
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return event.shiftKey ? previousEventTick(data, tick) : tick - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return event.shiftKey ? nextEventTick(data, tick) : tick + 1;
    case 'PageDown':
      return tick - page;
    case 'PageUp':
      return tick + page;
    case 'Home':
      return 0;
    case 'End':
      return data.lastTick;
    case ' ':
      return 'play';
    default:
      return null;
  }
}
