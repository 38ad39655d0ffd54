'use client';
import { useCallback } from 'react';
import { bucketName, nodeOf } from '@/lib/analysis';
import type { Finished, StageView, Which } from '@/lib/studio';
import { cx, Icon, kit, Segmented } from '@/lib/ui/kit';
import { useAnchor } from './anchor';
import { ChartsView } from './ChartsView';
import { useStudio, useStudioState } from './context';
import { FindAccount } from './FindAccount';
import { GraphView } from './graphView';
import { NodeTable } from './NodeTable';
import { RunProgress } from './RunProgress';
import styles from './stage.module.css';
import { useMoreToTheRight } from './useMoreToTheRight';

const WHICH = [
  { value: 'market', label: 'Market' },
  { value: 'cascade', label: 'Cascade' },
] as const satisfies readonly { value: Which; label: string }[];

const VIEWS = [
  { value: 'graph', label: 'Graph' },
  { value: 'charts', label: 'Charts' },
  { value: 'table', label: 'Table' },
] as const satisfies readonly { value: StageView; label: string }[];

/** Centre of the studio: the graph, its charts, or its table twin. */
export function Stage({ compact = false }: { compact?: boolean }) {
  const finished = useStudioState((s) => s.finished);
  const view = useStudioState((s) => s.view);
  return (
    <main className={compact ? styles.stageCompact : styles.stage} id="stage" tabIndex={-1}>
      <RunProgress />
      <StageBar finished={finished} compact={compact} />
      {finished && view === 'table' && <Table finished={finished} />}
      {finished && view === 'graph' && <Graph finished={finished} />}
      {finished && view === 'charts' && <ChartsView finished={finished} />}
    </main>
  );
}

/** The table, with a shade at the right edge while columns lie beyond it. */
function Table({ finished }: { finished: Finished }) {
  const { ref, more } = useMoreToTheRight();
  return (
    <div ref={ref} className={cx(styles.table, more && styles.more)}>
      <NodeTable run={finished.run} />
    </div>
  );
}

function Graph({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const which = useStudioState((s) => s.which);
  const tick = useStudioState((s) => s.tick);
  const selected = useStudioState((s) => s.selected);
  const { anchor, choose } = useAnchor();
  const select = useCallback(
    (bucket: number | null) => (bucket === null ? choose(null) : studio.select(bucket)),
    [studio, choose],
  );
  return (
    <div className={styles.graph}>
      <GraphView
        run={finished.run}
        scenario={finished.scenario}
        which={which}
        tick={tick}
        selected={selected}
        onSelect={select}
        anchor={anchor}
        onAnchor={choose}
      />
    </div>
  );
}

function StageBar({ finished, compact }: { finished: Finished | null; compact: boolean }) {
  const studio = useStudio();
  const which = useStudioState((s) => s.which);
  const view = useStudioState((s) => s.view);
  const selected = useStudioState((s) => s.selected);
  const { anchor, choose } = useAnchor();
  return (
    <div className={cx(styles.bar, view === 'graph' && !compact && styles.besideZoom)}>
      {view === 'graph' && (
        <Segmented label="Which graph" name="which" options={WHICH} value={which} onChange={studio.show} />
      )}
      <Segmented label="How it is shown" name="view" options={VIEWS} value={view} onChange={studio.look} />
      {finished && !compact && <FindAccount run={finished.run} />}
      <span className={styles.spring} />
      {finished && selected !== null && !compact && (
        <button type="button" className={cx(kit.button, styles.clear)} onClick={() => studio.select(null)}>
          <Icon name="close" />
          <b>
            Clear {which === 'cascade' && nodeOf(finished.run, selected) >= 0 && <span>path to </span>}
            {bucketName(finished.run, selected)}
          </b>
        </button>
      )}
      {anchor !== null && !compact && (
        <button type="button" className={cx(kit.button, styles.clear)} onClick={() => choose(null)}>
          <Icon name="close" />
          Clear
        </button>
      )}
    </div>
  );
}
