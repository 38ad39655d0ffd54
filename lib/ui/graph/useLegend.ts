'use client';
/** Whether the legend is open, and where it stands: it gives way to accounts and to a selected path that would lie under it. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Frame } from './frame';
import { coversAccounts, coversPath } from './paintEdgeLabels';
import type { Box } from './type';

export interface LegendPlace {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly open: boolean;
  /** On a phone it comes up from below, where it covers the charts and not the graph. */
  readonly apart: boolean;
  readonly toggle: () => void;
  /** Against the host; null until it is measured. */
  readonly box: Box | null;
  /** To be called with every frame painted. */
  readonly onFrame: (frame: Frame) => void;
}

/** A sheet below this width is covered by the open legend to a good part: it is folded until it is asked for. */
const SMALL_PX = 720;
/** Nor is there room for it beside the graph on one as low as this. */
const LOW_PX = 340;
/** Windows in which the sheet is that small. */
const FOLDED_PX = 1100;

/** @param litKey what is selected: a new selection decides anew, whatever was pressed before. */
export function useLegend(host: RefObject<HTMLElement | null>, litKey: string | null): LegendPlace {
  const ref = useRef<HTMLDivElement>(null);
  const whole = useRef<Box | null>(null);
  const lines = useRef<readonly Box[]>([]);
  const [pressed, setPressed] = useState<boolean | null>(null);
  const [gives, setGives] = useState(() => window.innerWidth < FOLDED_PX);
  const [box, setBox] = useState<Box | null>(null);
  const apart = useIsPhone();
  // There it is never open of itself.
  const open = pressed ?? (!gives && !apart);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the selection changes, and only then
  useEffect(() => setPressed(null), [litKey]);
  const measure = useCallback(() => {
    const [at, of] = [ref.current?.getBoundingClientRect(), host.current?.getBoundingClientRect()];
    if (!at || !of) return;
    const next = { x: at.left - of.left, y: at.top - of.top, w: at.width + 6, h: at.height + 6 };
    if (open) {
      whole.current = next;
      // What is written, not the line's whole width.
      const drawn = [...(ref.current?.children ?? [])];
      lines.current = drawn
        .flatMap((line) => (line.tagName === 'DIV' ? [...line.children] : [line]))
        .map((line) => {
          const { left, top, width, height } = line.getBoundingClientRect();
          return { x: left - of.left, y: top - of.top, w: width, h: height };
        });
    }
    setBox((was) => (was && was.x === next.x && was.y === next.y && was.w === next.w && was.h === next.h ? was : next));
  }, [host, open]);
  useLayoutEffect(() => {
    const legend = ref.current;
    if (!legend) return;
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(legend);
    if (host.current) resized.observe(host.current);
    return () => resized.disconnect();
  }, [measure, host]);
  const onFrame = useCallback((frame: Frame) => {
    const under = whole.current;
    const small = frame.width < SMALL_PX || frame.height < LOW_PX;
    setGives(
      small || (under !== null && (coversPath(frame, atBottom(under, frame)) || hides(frame, under, lines.current))),
    );
  }, []);
  return { ref, open, apart, toggle: () => setPressed(!open), box, onFrame };
}

/** As wide as the styles take for a phone (graph.module.css). */
const PHONE = '(max-width: 719px)';

function useIsPhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(PHONE);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(PHONE).matches,
    () => false,
  );
}

/** The open legend stands in the lower left corner, wherever it was when it was last measured. */
function atBottom(box: Box, frame: Frame): Box {
  return { ...box, y: frame.height - box.h - 4 };
}

/** Whether accounts stand under the lines of the open legend, as far from the lower edge as when they were measured. */
function hides(frame: Frame, whole: Box, lines: readonly Box[]): boolean {
  const down = atBottom(whole, frame).y - whole.y;
  return coversAccounts(
    frame,
    lines.map((line) => ({ ...line, y: line.y + down })),
  );
}
