'use client';
import { useMemo } from 'react';
import { type FlowBar, type FlowNode, flowBarWords } from '@/lib/graph';
import { cx } from '@/lib/ui/kit';
import styles from './flow.module.css';
import type { FlowParts } from './view';

interface BarsProps extends FlowParts {
  /** The one in the page's order of stops. */
  readonly roving: string | null;
}

/** The bars, each a thing one can come to by key. */
export function Bars({ model, layout, run, tick, lit, focus, roving }: BarsProps) {
  const barOf = useMemo(() => new Map(layout.bars.map((bar) => [bar.key, bar])), [layout]);
  const selected = lit ? [...lit.path].at(-1) : undefined;
  const dim = (key: string): boolean => lit !== null && !lit.path.has(key) && !lit.behind.has(key);
  return (
    <>
      {model.nodes.map((node) => (
        <Bar
          key={node.key}
          node={node}
          bar={barOf.get(node.key) as FlowBar}
          words={flowBarWords(model, node, run)}
          on={lit?.path.has(node.key) ?? false}
          selected={node.key === selected}
          dim={dim(node.key)}
          ahead={node.firstTick > tick}
          focused={node.key === focus}
          stop={node.key === roving}
        />
      ))}
    </>
  );
}

interface BarProps {
  readonly node: FlowNode;
  readonly bar: FlowBar;
  readonly words: string;
  readonly on: boolean;
  readonly selected: boolean;
  readonly dim: boolean;
  readonly ahead: boolean;
  readonly focused: boolean;
  readonly stop: boolean;
}

const LEAST_PX = 1.2;

function Bar({ node, bar, words, on, selected, dim, ahead, focused, stop }: BarProps) {
  const h = Math.max(LEAST_PX, bar.h);
  const kind = node.generation < 0 ? styles.inkBar : styles[`bar${Math.min(2, node.generation)}`];
  return (
    <g
      role="treeitem"
      aria-label={words}
      aria-level={node.column + 1}
      aria-selected={selected}
      tabIndex={stop ? 0 : -1}
      data-key={node.key}
      className={cx(styles.item, dim && styles.dimmed, ahead && styles.ahead)}
    >
      <rect x={bar.x} y={bar.y} width={bar.w} height={h} className={kind} />
      {node.kind === 'group' && <rect x={bar.x + 2} y={bar.y} width={bar.w - 4} height={h} className={styles.hollow} />}
      {on && (
        <rect
          x={bar.x - 1.5}
          y={bar.y - 1.5}
          width={bar.w + 3}
          height={h + 3}
          className={selected ? styles.chosen : styles.onPath}
        />
      )}
      {focused && (
        <rect x={bar.x - 5} y={bar.y - 5} width={bar.w + 10} height={h + 10} rx="2" className={styles.ring} />
      )}
    </g>
  );
}
