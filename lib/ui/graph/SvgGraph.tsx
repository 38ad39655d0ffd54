/** The same picture without WebGL, with the same camera and selection: marks of the shared scene as SVG. */
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type GraphModel, HEIGHT, type Highlight, WIDTH } from '@/lib/graph';
import { homeView, isNarrow, sheetAt, type View, viewOfNodes, viewOfShot } from './camera';
import { readColours } from './colours';
import type { Frame } from './frame';
import styles from './graph.module.css';
import { hitNode, REACH_POINTER_PX, REACH_TOUCH_PX } from './hit';
import type { Island } from './island';
import { measurer } from './measure';
import type { Mark } from './pen';
import { FAMILY, frameOf, scene } from './scene';
import type { Box } from './type';

interface SvgGraphProps {
  readonly model: GraphModel;
  readonly tick: number;
  readonly lit: Highlight | null;
  readonly focus: string | null;
  readonly hover: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onHover: (key: string | null) => void;
  readonly legend: Box | null;
  readonly onFrame: (frame: Frame) => void;
  /** Given the camera's controls while this picture stands. */
  readonly handle: RefObject<Island | null>;
  /** Where one looked before this picture took another's place. */
  readonly initial: View | null;
}

export function SvgGraph({
  model,
  tick,
  lit,
  focus,
  hover,
  legend,
  onSelect,
  onHover,
  onFrame,
  handle,
  initial,
}: SvgGraphProps) {
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(svg);
  const [moved, setMoved] = useState<View | null>(initial);
  const [colours, setColours] = useState(readColours);
  const view = useMemo(() => moved ?? homeView(size.width, size.height), [moved, size]);
  const measure = useMemo(measurer, []);
  const options = { tick, lit, focus, hover, colours, view, measure, legend, ...size };
  const marks = scene(model, options);
  const frame = frameOf(model, options);
  useEffect(() => onFrame(frame));
  const drag = useDrag(view, size, setMoved);
  const hitAt = (event: { clientX: number; clientY: number }, reachPx: number): string | null => {
    const box = svg.current?.getBoundingClientRect();
    return box ? hitNode(frame, event.clientX - box.left, event.clientY - box.top, reachPx) : null;
  };
  useControls(handle, svg, { model, view, size, setMoved, recolour: () => setColours(readColours()) });

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the host around it carries the keyboard
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the host around it carries the roles
    <svg
      ref={svg}
      className={styles.svg}
      role="img"
      aria-label={model.caption}
      {...drag.on}
      onMouseMove={(event) => onHover(hitAt(event, 0))}
      onMouseLeave={() => onHover(null)}
      onClick={(event) => {
        const touch = (event.nativeEvent as Partial<PointerEvent>).pointerType === 'touch';
        if (!drag.moved.current) onSelect(hitAt(event, touch ? REACH_TOUCH_PX : REACH_POINTER_PX));
      }}
    >
      <Marks marks={marks} />
    </svg>
  );
}

function Marks({ marks }: { marks: readonly Mark[] }) {
  const id = useId();
  const clips = [...new Set(marks.flatMap((mark) => (mark.kind === 'path' && mark.clip ? [mark.clip] : [])))];
  return (
    <>
      <defs>
        {clips.map((d, n) => (
          <clipPath key={d} id={`${id}${n}`}>
            <path d={d} />
          </clipPath>
        ))}
      </defs>
      {marks.map((mark, n) =>
        mark.kind === 'path' ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity, only an order
            key={n}
            d={mark.d}
            fill={mark.fill ?? 'none'}
            stroke={mark.stroke ?? undefined}
            strokeWidth={mark.strokeWidth}
            strokeDasharray={mark.dash ?? undefined}
            opacity={mark.opacity}
            clipPath={mark.clip ? `url(#${id}${clips.indexOf(mark.clip)})` : undefined}
          />
        ) : (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity, only an order
            key={n}
            x={mark.x}
            y={mark.y}
            textAnchor={mark.anchor}
            fontFamily={FAMILY}
            fontSize={mark.sizePx}
            fontWeight={mark.weight}
            fill={mark.fill}
            stroke={mark.halo ?? undefined}
            strokeWidth={mark.haloWidth}
            strokeLinejoin="round"
            paintOrder="stroke"
            opacity={mark.opacity}
          >
            {mark.text}
          </text>
        ),
      )}
    </>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function useSize(svg: RefObject<SVGSVGElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: WIDTH, height: HEIGHT });
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const read = (): void => setSize({ width: element.clientWidth || WIDTH, height: element.clientHeight || HEIGHT });
    const resized = new ResizeObserver(read);
    resized.observe(element);
    read();
    return () => resized.disconnect();
  }, [svg]);
  return size;
}

/** Dragging moves the sheet; `moved` tells a drag from a click. */
function useDrag(view: View, size: Size, setMoved: (view: View) => void) {
  const from = useRef<{ x: number; y: number; view: View } | null>(null);
  const moved = useRef(false);
  const { scale } = sheetAt(view, size.width, size.height);
  const on = {
    onPointerDown: (event: React.PointerEvent) => {
      moved.current = false;
      if (event.pointerType !== 'touch') from.current = { x: event.clientX, y: event.clientY, view };
    },
    onPointerMove: (event: React.PointerEvent) => {
      const start = from.current;
      if (!start) return;
      const dx = event.clientX - start.x;
      const dy = event.clientY - start.y;
      if (Math.hypot(dx, dy) > 3) moved.current = true;
      if (moved.current) setMoved({ ...start.view, x: start.view.x - dx / scale, y: start.view.y - dy / scale });
    },
    onPointerUp: () => {
      from.current = null;
    },
  };
  return { on, moved };
}

interface Controls {
  readonly model: GraphModel;
  readonly view: View;
  readonly size: Size;
  readonly setMoved: (view: View | null) => void;
  readonly recolour: () => void;
}

/** The buttons and keys that move sigma's camera move this one too; ctrl and wheel zooms, the wheel alone scrolls the page. */
function useControls(handle: RefObject<Island | null>, svg: RefObject<SVGSVGElement | null>, controls: Controls): void {
  const latest = useRef(controls);
  latest.current = controls;
  useEffect(() => {
    const zoom = (factor: number): void => {
      const { view, setMoved } = latest.current;
      setMoved({ ...view, ratio: Math.min(2.4, Math.max(0.06, view.ratio / factor)) });
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    };
    const positionOf = (key: string): { x: number; y: number } | null => {
      const { model, view, size } = latest.current;
      const node = model.nodes.find((one) => one.key === key);
      const sheet = sheetAt(view, size.width, size.height);
      return node ? { x: sheet.originX + node.x * sheet.scale, y: sheet.originY + node.y * sheet.scale } : null;
    };
    const inView = (key: string): boolean => {
      const { model, size } = latest.current;
      const pinned = ['shock', 'fund', 'vault'].includes(model.nodes.find((one) => one.key === key)?.kind ?? 'shock');
      const at = positionOf(key);
      return pinned || (at !== null && at.x > 20 && at.y > 20 && at.x < size.width - 20 && at.y < size.height - 20);
    };
    handle.current = {
      setModel: () => {},
      setState: () => {},
      recolour: () => latest.current.recolour(),
      fit: () => latest.current.setMoved(null),
      zoom,
      reveal: (key) => {
        const { model, view, setMoved } = latest.current;
        const node = model.nodes.find((one) => one.key === key);
        if (node && !inView(key)) setMoved({ ratio: Math.min(view.ratio, 1), x: node.x, y: node.y });
      },
      show: (keys) => {
        const { model, size, setMoved } = latest.current;
        const near = viewOfNodes(model, keys, size.width, size.height);
        if (near && (isNarrow(size.width) || !keys.every(inView))) setMoved(near);
      },
      frame: (keys) => {
        const { model, setMoved } = latest.current;
        const { clientWidth, clientHeight } = svg.current ?? { clientWidth: WIDTH, clientHeight: HEIGHT };
        setMoved(keys.length === 0 ? null : viewOfShot(model, keys, clientWidth, clientHeight));
      },
      positionOf,
      view: () => latest.current.view,
      look: (view) => latest.current.setMoved(view),
      destroy: () => {},
    };
    const element = svg.current;
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element?.removeEventListener('wheel', wheel);
      handle.current = null;
    };
  }, [handle, svg]);
}
