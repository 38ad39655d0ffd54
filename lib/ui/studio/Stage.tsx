'use client';
import type { ReactNode } from 'react';
import { bucketName, nodeOf } from '@/lib/analysis';
import type { Finished, StageView, Which } from '@/lib/studio';
import { cx, Icon, kit, Segmented } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import { FindAccount } from './FindAccount';
import { GraphView } from './graphView';
import { NodeTable } from './NodeTable';
import { RunProgress } from './RunProgress';
import styles from './stage.module.css';

const WHICH = [
  { value: 'market', label: 'Market' },
  { value: 'cascade', label: 'Cascade' },
] as const satisfies readonly { value: Which; label: string }[];

const VIEWS = [
  { value: 'graph', label: 'Graph' },
  { value: 'table', label: 'Table' },
] as const satisfies readonly { value: StageView; label: string }[];

/** Centre of the studio: the graph or its table twin. */
export function Stage({ compact = false, children }: { compact?: boolean; children?: ReactNode }) {
  const finished = useStudioState((s) => s.finished);
  const view = useStudioState((s) => s.view);
  return (
    <main className={compact ? styles.stageCompact : styles.stage} id="stage" tabIndex={-1}>
      <RunProgress />
      <StageBar finished={finished} compact={compact}>
        {children}
      </StageBar>
      {finished && view === 'table' && <NodeTable run={finished.run} />}
      {finished && view === 'graph' && <Graph finished={finished} />}
    </main>
  );
}

function Graph({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const which = useStudioState((s) => s.which);
  const tick = useStudioState((s) => s.tick);
  const selected = useStudioState((s) => s.selected);
  return (
    <div className={styles.graph}>
      <GraphView
        run={finished.run}
        scenario={finished.scenario}
        which={which}
        tick={tick}
        selected={selected}
        onSelect={studio.select}
      />
    </div>
  );
}

function StageBar({
  finished,
  compact,
  children,
}: {
  finished: Finished | null;
  compact: boolean;
  children: ReactNode;
}) {
  const studio = useStudio();
  const which = useStudioState((s) => s.which);
  const view = useStudioState((s) => s.view);
  const selected = useStudioState((s) => s.selected);
  return (
    <div className={cx(styles.bar, view === 'graph' && !compact && styles.besideZoom)}>
      {view === 'graph' && (
        <Segmented label="Which graph" name="which" options={WHICH} value={which} onChange={studio.show} />
      )}
      <Segmented label="Graph or table" name="view" options={VIEWS} value={view} onChange={studio.look} />
      {finished && !compact && <FindAccount run={finished.run} />}
      <span className={styles.spring} />
      {finished && selected !== null && !compact && (
        <button type="button" className={cx(kit.button, styles.clear)} onClick={() => studio.select(null)}>
          <Icon name="close" />
          {which === 'cascade' && nodeOf(finished.run, selected) >= 0 ? 'Clear path to' : 'Clear'}{' '}
          {bucketName(finished.run, selected)}
        </button>
      )}
      {children}
    </div>
  );
}
