'use client';
/** What is under the pointer, in words: beside its bar, inside the picture. */
import { flowBarWords, shortUsd } from '@/lib/graph';
import styles from './flow.module.css';
import type { FlowParts } from './view';

const HALF_WIDTH_PX = 130;

interface TipProps extends FlowParts {
  readonly of: string;
  readonly width: number;
}

export function Tip({ model, layout, run, of, width, head }: TipProps) {
  const bar = [...layout.bars, ...layout.payers].find(({ key }) => key === of);
  const node = model.nodes.find(({ key }) => key === of);
  const payer = model.payers.find((end) => end.payer === of);
  if (!bar || !(node || payer)) return null;
  const words = node
    ? flowBarWords(model, node, run)
    : payer
      ? `${payer.label}: ${shortUsd(payer.usd)}, ${payer.detail}`
      : '';
  const left = Math.max(HALF_WIDTH_PX, Math.min(width - HALF_WIDTH_PX, bar.x + 3));
  const above = bar.y > 96;
  return (
    <div
      className={above ? `${styles.tip} ${styles.above}` : styles.tip}
      style={{ left, top: head + (above ? bar.y - 10 : Math.min(bar.y + bar.h, bar.y + 160) + 10) }}
      aria-hidden="true"
    >
      {words}
    </div>
  );
}
