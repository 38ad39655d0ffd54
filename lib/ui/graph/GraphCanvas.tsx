'use client';
/**
 * A picture of a run on 2D canvases: no WebGL context, no camera, no legend of its own. For where several stand side by
 * side and must be drawn from models that are given. Walked by arrow keys as the large graph is.
 */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphModel, Highlight } from '@/lib/graph';
import { viewOfModels } from './camera';
import { context, fitCanvas } from './canvas';
import { type Colours, readColours } from './colours';
import type { Frame } from './frame';
import styles from './graph.module.css';
import { hitNode, REACH_POINTER_PX, REACH_TOUCH_PX } from './hit';
import { handleKey } from './keys';
import { paintUnder } from './paintEdges';
import { paintOver } from './paintMarks';
import { frameOf, paintFill } from './scene';
import { Tip } from './Tip';
import { inWords } from './words';

export interface GraphCanvasProps {
  readonly model: GraphModel;
  /** All that stand side by side, this one too: they are looked at as one. Keep the list the same while it is. */
  readonly beside: readonly GraphModel[];
  readonly tick: number;
  readonly lit: Highlight | null;
  /** Key of a display node, null for none. */
  readonly onSelect: (key: string | null) => void;
  /** What it is a picture of. */
  readonly label: string;
}

export function GraphCanvas({ model, beside, tick, lit, onSelect, label }: GraphCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const size = useBox(host);
  const colours = useColours();
  const [hover, setHover] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const frame = useMemo(
    () =>
      colours && size
        ? frameOf(model, {
            tick,
            ...size,
            colours,
            lit,
            hover,
            focus,
            mostLabels: MOST_LABELS,
            view: viewOfModels(beside, size.width, size.height),
          })
        : null,
    [model, beside, tick, size, colours, lit, hover, focus],
  );
  useEffect(() => {
    if (under.current && over.current && frame) paint(under.current, over.current, frame);
  }, [frame]);

  const hitAt = (event: { clientX: number; clientY: number }, reachPx: number): string | null => {
    const box = host.current?.getBoundingClientRect();
    return box && frame ? hitNode(frame, event.clientX - box.left, event.clientY - box.top, reachPx) : null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === '+' || event.key === '-') return;
    const cleared = event.key === 'Escape';
    if (cleared) onSelect(null);
    const given = { model, focus, lit, tick, setFocus, select: onSelect, unfold: () => false, island: null };
    if (!handleKey(event.key, given) && !cleared) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const spoken = model.nodes.find((node) => node.key === focus);
  const pointed = model.nodes.find((node) => node.key === hover);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: role application, walked by arrow keys
    <div
      ref={host}
      className={styles.still}
      role="application"
      aria-label={`${label}. Left walks to what pulled an account down, right to what it pulled down, up and down among its like; Enter selects, Escape clears.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture walked by arrow keys takes the keyboard
      tabIndex={0}
      data-sheet={frame ? [frame.originX, frame.originY, frame.scale].map((value) => value.toFixed(3)).join(' ') : ''}
      onKeyDown={onKeyDown}
      onBlur={() => setFocus(null)}
      onPointerMove={(event) => event.pointerType === 'mouse' && setHover(hitAt(event, 0))}
      onPointerLeave={() => setHover(null)}
      onClick={(event) => {
        const touch = (event.nativeEvent as Partial<PointerEvent>).pointerType === 'touch';
        onSelect(hitAt(event, touch ? REACH_TOUCH_PX : REACH_POINTER_PX));
      }}
    >
      <canvas ref={under} />
      <canvas ref={over} />
      {pointed && frame && !lit?.path.includes(pointed.key) && <Tip node={pointed} frame={frame} />}
      <p className={styles.voice} aria-live="polite">
        {spoken ? inWords(model, spoken, tick) : ''}
      </p>
      <p className={styles.voice}>{model.caption}</p>
    </div>
  );
}

/** Bands and what fills the marks below, shapes and names above: each painter clears its own canvas first. */
function paint(under: HTMLCanvasElement, over: HTMLCanvasElement, frame: Frame): void {
  for (const canvas of [under, over]) fitCanvas(canvas, frame.width, frame.height);
  const pen = context(under);
  paintUnder(pen, frame);
  for (const node of frame.model.nodes) paintFill(pen, frame, node);
  paintOver(context(over), frame);
}

/** A picture of a third of a stage holds few names; who is meant is selected or pointed at. */
const MOST_LABELS = 6;

interface Size {
  readonly width: number;
  readonly height: number;
}

function useBox(host: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const read = (): void => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      if (width > 0 && height > 0) setSize({ width, height });
    };
    const resized = new ResizeObserver(read);
    resized.observe(element);
    read();
    return () => resized.disconnect();
  }, [host]);
  return size;
}

/** The tokens of the page, read again when light and dark change; null before the first effect. */
function useColours(): Colours | null {
  const [colours, setColours] = useState<Colours | null>(null);
  useEffect(() => {
    const read = (): void => setColours(readColours());
    read();
    const recolour = new MutationObserver(read);
    recolour.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', read);
    void document.fonts?.ready.then(read);
    document.fonts?.addEventListener('loadingdone', read);
    return () => {
      document.fonts?.removeEventListener('loadingdone', read);
      recolour.disconnect();
      scheme.removeEventListener('change', read);
    };
  }, []);
  return colours;
}
