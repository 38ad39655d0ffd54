'use client';
/** One of the two: its name, its picture on the shared sheet, its price and ADL. */
import dynamic from 'next/dynamic';
import { useCallback, useMemo } from 'react';
import { type Diff, findBucket, formatUsd, formatWords } from '@/lib/analysis';
import { bucketName, type GraphModel, highlight } from '@/lib/graph';
import { type FinishedPair, tickAtMs } from '@/lib/studio';
import styles from './compare.module.css';
import { usePair, usePairState } from './context';
import { SideMark } from './SideMark';
import { SidePanels } from './SidePanels';
import type { SharedScales } from './scales';
import { sideName } from './sideName';

/** Canvas and colours need a window. */
const GraphCanvas = dynamic(() => import('@/lib/ui/graph').then((m) => m.GraphCanvas), { ssr: false });

export interface SideProps {
  readonly letter: 'A' | 'B';
  readonly pair: FinishedPair;
  readonly models: Readonly<Record<'a' | 'b', GraphModel>>;
  readonly scales: SharedScales;
  readonly diff: Diff;
}

export function Side({ letter, pair, models, scales, diff }: SideProps) {
  const model = letter === 'A' ? models.a : models.b;
  const beside = useMemo(() => [models.a, models.b], [models]);
  const studio = usePair();
  const atMs = usePairState((s) => s.atMs);
  const selected = usePairState((s) => s.selected);
  const { run } = letter === 'A' ? pair.a : pair.b;
  const bucket = useMemo(() => (selected === null ? -1 : findBucket(run, selected)), [run, selected]);
  const lit = useMemo(() => (bucket < 0 ? null : highlight(model, run, bucket)), [model, run, bucket]);
  const byKey = useMemo(() => new Map(model.nodes.map((node) => [node.key, node])), [model]);
  const select = useCallback(
    (key: string | null) => {
      const first = key === null ? undefined : byKey.get(key)?.buckets[0];
      studio.select(first === undefined ? null : bucketName(run, first));
    },
    [studio, byKey, run],
  );
  const name = sideName(letter, pair, diff);
  const { accounts, notionalUsd } = run.summary.liquidated;
  return (
    <section className={styles.side} aria-label={`${letter}: ${name}`} data-digest={run.digest}>
      <header className={styles.sideHead}>
        <SideMark side={letter} />
        <h2 title={name}>{name}</h2>
        <p>{`${formatWords(accounts, 'account').replace(/^\w+ /, `${accounts.toLocaleString('en-US')} `)}, ${formatUsd(notionalUsd)}`}</p>
      </header>
      <div className={styles.picture}>
        <GraphCanvas
          model={model}
          beside={beside}
          tick={tickAtMs(run, atMs)}
          lit={lit}
          onSelect={select}
          label={`Cascade of ${letter}`}
        />
      </div>
      <SidePanels scales={scales} side={letter === 'A' ? scales.a : scales.b} atMs={atMs} />
    </section>
  );
}
