'use client';
import { type FlowPayer, shortUsd } from '@/lib/graph';
import { type Payer, PayPatterns, payFill } from '@/lib/ui/charts';
import { cx } from '@/lib/ui/kit';
import styles from './flow.module.css';
import { spread } from './labels';
import type { FlowParts } from './view';

interface PayersProps extends FlowParts {
  readonly id: string;
  readonly roving: string | null;
  readonly height: number;
}

const CHART_PAYER: Readonly<Record<Exclude<FlowPayer, 'margin'>, Payer>> = {
  fund: 'fund',
  vault: 'vault',
  socialised: 'social',
  unresolved: 'unresolved',
};
const SHORT: Readonly<Record<FlowPayer, string>> = {
  margin: 'Margin',
  fund: 'Fund',
  vault: 'Vault',
  socialised: 'Socialised',
  unresolved: 'Nobody',
};

/** Who paid, with the dollars; those that were not reached stand as a line. */
export function Payers({ model, layout, lit, focus, narrow, id, roving, height }: PayersProps) {
  const lines = narrow ? 2 : 3;
  const tall = lines * 14 + 6;
  const places = spread(
    layout.payers.map((bar) => bar.y + bar.h / 2),
    tall,
    height,
  );
  const textX = layout.payerX + 16 + (narrow ? 11 : 14);
  return (
    <>
      <PayPatterns id={id} />
      {layout.payers.map((bar, n) => {
        const end = model.payers[n];
        if (!end) return null;
        const y = places[n] ?? bar.y;
        const fill = bar.payer === 'margin' ? 'var(--pay-margin)' : payFill(id, CHART_PAYER[bar.payer]);
        const middle = bar.y + bar.h / 2;
        const first = y - tall / 2 + 12;
        return (
          <g
            key={bar.key}
            role="treeitem"
            aria-label={`${end.label} paid ${shortUsd(end.usd)}, ${end.detail}`}
            aria-level={1}
            aria-selected={lit?.payer === bar.payer}
            tabIndex={roving === bar.key ? 0 : -1}
            data-key={bar.key}
            className={cx(styles.item, lit?.payer != null && lit.payer !== bar.payer && styles.dimmed)}
          >
            {bar.h >= 0.5 ? (
              <rect
                x={bar.x}
                y={bar.y}
                width={bar.w}
                height={Math.max(1.5, bar.h)}
                style={{ fill }}
                className={bar.payer === 'unresolved' ? styles.unresolved : undefined}
              />
            ) : (
              <line x1={bar.x} x2={bar.x + bar.w} y1={middle} y2={middle} className={styles.nothing} />
            )}
            <line x1={bar.x + bar.w + 2} x2={textX - 3} y1={middle} y2={first - 4} className={styles.leader} />
            {lit?.payer === bar.payer && (
              <rect x={bar.x - 2} y={bar.y - 2} width={bar.w + 4} height={bar.h + 4} className={styles.chosen} />
            )}
            {focus === bar.key && (
              <rect x={bar.x - 5} y={bar.y - 5} width={bar.w + 10} height={bar.h + 10} rx="2" className={styles.ring} />
            )}
            <text x={textX} y={first} className={styles.payerName}>
              {narrow ? SHORT[bar.payer] : end.label}
            </text>
            <text x={textX} y={first + 14} className={styles.payerUsd}>
              {shortUsd(end.usd)}
            </text>
            {!narrow && (
              <text x={textX} y={first + 28} className={styles.payerDetail}>
                {end.detail}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
