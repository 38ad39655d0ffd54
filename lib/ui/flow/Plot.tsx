'use client';
/** The drawn part of the flow: what one sees lies below, what one can point at or come to by key above it. */
import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import { Bands } from './Bands';
import { Bars } from './Bars';
import styles from './flow.module.css';
import { Heads } from './Heads';
import { Names } from './Names';
import { Payers } from './Payers';
import { Tip } from './Tip';
import type { FlowParts } from './view';
import { barAt, nextBar } from './walk';

interface PlotProps extends Omit<FlowParts, 'hover' | 'focus'> {
  readonly width: number;
  /** Of the bars, without the columns' names. */
  readonly height: number;
  /** Bar at which the keyboard begins; left out: the cause. */
  readonly first: string | undefined;
  readonly choose: (key: string | null) => void;
}

/** Reach of a pointer and of a finger beyond a bar. */
const REACH_PX = 8;
const TOUCH_REACH_PX = 22;

const SAYS =
  'Flow of losses. Left leads to what pulled an account down, right to what it pulled down, up and down among its like; Enter selects, Escape clears.';

export function Plot({ width, height, first, choose, ...parts }: PlotProps) {
  const { model, layout, narrow, head } = parts;
  const id = useId();
  const [hover, setHover] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const at = (event: MouseEvent, reachPx: number): string | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return barAt(layout, event.clientX - box.left, event.clientY - box.top - head, reachPx);
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') choose(focus);
    else if (event.key.startsWith('Arrow')) {
      const next = nextBar(model, layout, focus, event.key);
      const bars = [...event.currentTarget.querySelectorAll<SVGElement>('[data-key]')];
      bars.find((bar) => bar.dataset.key === next)?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // One stop in the page's order: where one is, or the selection, or the cause.
  const roving = focus ?? first ?? model.nodes[0]?.key ?? null;
  const shared = { ...parts, hover, focus };
  const told = hover ?? focus;
  const size = { width, height: height + head + 6 };
  return (
    <>
      <svg className={styles.svg} {...size} aria-hidden="true">
        <Heads model={model} layout={layout} width={width} narrow={narrow} head={head} />
        <g transform={`translate(0 ${head})`}>
          <Bands {...shared} />
          <Names {...shared} height={height} />
        </g>
      </svg>
      <div
        className={styles.tree}
        role="tree"
        aria-label={SAYS}
        onKeyDown={walk}
        onMouseMove={(event) => setHover(at(event, REACH_PX))}
        onMouseLeave={() => setHover(null)}
        onClick={(event) => {
          const touch = (event.nativeEvent as Partial<PointerEvent>).pointerType === 'touch';
          choose(at(event, touch ? TOUCH_REACH_PX : REACH_PX));
        }}
        onFocus={(event) => setFocus((event.target as HTMLElement).dataset.key ?? null)}
        onBlur={() => setFocus(null)}
        tabIndex={-1}
        data-testid="flow"
      >
        <svg className={styles.svg} {...size} role="none">
          <g transform={`translate(0 ${head})`}>
            <Bars {...shared} roving={roving} />
            <Payers {...shared} id={id} roving={roving} height={height} />
          </g>
        </svg>
      </div>
      {told !== null && <Tip {...shared} width={width} of={told} />}
    </>
  );
}
