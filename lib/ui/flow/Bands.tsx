'use client';
import { memo, useMemo } from 'react';
import type { FlowModel } from '@/lib/graph';
import { cx } from '@/lib/ui/kit';
import styles from './flow.module.css';
import type { Lit } from './lit';
import { bandPath, ownPath } from './shapes';
import type { FlowParts } from './view';

/** How strongly a band is drawn: on the path, behind the selection, with nothing selected, or in the background. */
type Weight = 'path' | 'rest' | 'dim';

/** What an account lost itself lies under what it passed on. */
export function Bands({ model, layout, tick, lit, hover }: FlowParts) {
  const first = useMemo(() => new Map(model.nodes.map((node) => [node.key, node.firstTick])), [model]);
  const column = useMemo(() => new Map(model.nodes.map((node) => [node.key, node.column])), [model]);
  const ahead = (key: string): boolean => (first.get(key) ?? 0) > tick;
  const reach = 0.7 * ((layout.columnX[3] ?? layout.columnX[2] ?? 0) - (layout.columnX[2] ?? 0) || 80);
  return (
    <g>
      {layout.own.map((band) => (
        <Band
          key={`${band.from}>${band.to}`}
          d={ownPath(band, reach)}
          kind={styles[band.payer] ?? ''}
          weight={ownWeight(lit, band.from, band.payer)}
          ahead={ahead(band.from)}
          hover={hover === band.from || hover === band.to}
        />
      ))}
      {layout.bands.map((band) => (
        <Band
          key={band.to}
          d={bandPath(band)}
          kind={kindOf(model, column.get(band.to) ?? 0, band.to)}
          weight={weightOf(lit, band.to)}
          ahead={ahead(band.to)}
          hover={hover === band.to}
        />
      ))}
    </g>
  );
}

interface BandProps {
  readonly d: string;
  readonly kind: string;
  readonly weight: Weight;
  readonly ahead: boolean;
  readonly hover: boolean;
}

/** Drawn again when its state changes, not at every tick. */
const Band = memo(function Band({ d, kind, weight, ahead, hover }: BandProps) {
  return <path d={d} className={cx(styles.band, kind, styles[weight], ahead && styles.ahead, hover && styles.hover)} />;
});

function weightOf(lit: Lit | null, key: string): Weight {
  if (!lit) return 'rest';
  if (lit.path.has(key)) return 'path';
  return lit.behind.has(key) && lit.payer === null ? 'rest' : 'dim';
}

function ownWeight(lit: Lit | null, from: string, payer: string): Weight {
  if (!lit) return 'rest';
  if (lit.payer !== null) return lit.payer === payer && lit.behind.has(from) ? 'path' : 'dim';
  const selected = [...lit.path].at(-1);
  return from === selected ? 'path' : lit.behind.has(from) ? 'rest' : 'dim';
}

function kindOf(model: FlowModel, column: number, to: string): string {
  if (column === 1) return (to.startsWith('venue') ? styles.fromVenue : styles.fromShock) ?? '';
  const generation = model.nodes.find((node) => node.key === to)?.generation ?? 0;
  return styles[`gen${Math.min(2, generation)}`] ?? '';
}
