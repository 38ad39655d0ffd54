'use client';
import { useMemo } from 'react';
import { cx } from '@/lib/ui/kit';
import styles from './flow.module.css';
import { type FlowLabel, flowLabels } from './labels';
import type { FlowParts } from './view';

interface NamesProps extends FlowParts {
  readonly height: number;
}

/** Names and dollars of the bars, where they have room. */
export function Names({ model, layout, tick, lit, narrow, height }: NamesProps) {
  // What is pointed at has its words in the tip: names must not move under the pointer.
  const first = lit?.path ?? NONE;
  const endX = layout.payerX - (narrow ? 4 : 40);
  const labels = useMemo(() => flowLabels(model, layout, first, endX, height), [model, layout, first, endX, height]);
  const byKey = useMemo(() => new Map(model.nodes.map((node) => [node.key, node])), [model]);
  return labels.map((label) => (
    <Name
      key={label.key}
      label={label}
      head={(byKey.get(label.key)?.column ?? 2) < 2}
      dim={lit !== null && !lit.path.has(label.key) && !lit.behind.has(label.key)}
      ahead={(byKey.get(label.key)?.firstTick ?? 0) > tick}
    />
  ));
}

const NONE: ReadonlySet<string> = new Set();

interface NameProps {
  readonly label: FlowLabel;
  readonly head: boolean;
  readonly dim: boolean;
  readonly ahead: boolean;
}

function Name({ label, head, dim, ahead }: NameProps) {
  const { x, y, name, usd, stacked, strong } = label;
  return (
    <text
      x={x}
      y={y}
      className={cx(styles.name, (strong || head) && styles.strong, dim && styles.dimmed, ahead && styles.ahead)}
    >
      {name}
      {usd !== '' && (
        <tspan className={styles.usd} {...(stacked ? { x, dy: 13 } : { dx: 4 })}>
          {usd}
        </tspan>
      )}
    </text>
  );
}
