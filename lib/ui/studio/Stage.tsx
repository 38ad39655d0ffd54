'use client';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { bucketName, nodeOf } from '@/lib/analysis';
import type { Finished, StageView, Which } from '@/lib/studio';
import { cx, Icon, kit, Segmented } from '@/lib/ui/kit';
import { useAnchor } from './anchor';
import { ChartsView } from './ChartsView';
import { useStudio, useStudioState } from './context';
import { FindAccount } from './FindAccount';
import { FlowView, GraphView } from './graphView';
import { KnockOutBar } from './KnockOutBar';
import { NodeTable } from './NodeTable';
import { RunProgress } from './RunProgress';
import { StageExport } from './StageExport';
import styles from './stage.module.css';

const WHICH = [
  { value: 'market', label: 'Market' },
  { value: 'cascade', label: 'Cascade' },
] as const satisfies readonly { value: Which; label: string }[];

const VIEWS = [
  { value: 'graph', label: 'Graph' },
  { value: 'flow', label: 'Flow' },
  { value: 'charts', label: 'Charts' },
  { value: 'table', label: 'Table' },
] as const satisfies readonly { value: StageView; label: string }[];

/** Losses flow in a cascade; in the market before it there are none. */
const MARKET_VIEWS = VIEWS.filter(({ value }) => value !== 'flow');

/** Centre of the studio: the graph, the flow, the charts, or their table twin. */
export function Stage({ compact = false }: { compact?: boolean }) {
  const finished = useStudioState((s) => s.finished);
  const view = useStudioState((s) => s.view);
  const held = useStudioState((s) => s.knockOut !== null);
  return (
    <main className={cx(compact ? styles.stageCompact : styles.stage, held && styles.held)} id="stage" tabIndex={-1}>
      <RunProgress />
      <StageBar finished={finished} compact={compact} />
      {finished && view === 'table' && <Table finished={finished} />}
      {finished && view === 'flow' && <Flow finished={finished} />}
      {finished && view === 'charts' && <ChartsView finished={finished} />}
      {finished && <Graph finished={finished} hidden={view !== 'graph'} />}
      <KnockOutBar />
    </main>
  );
}

function Table({ finished }: { finished: Finished }) {
  return (
    <div className={styles.table}>
      <NodeTable run={finished.run} />
    </div>
  );
}

/** Kept once it was shown: one WebGL instance for the page's life. Hidden it stands still, out of reach. */
function Graph({ finished, hidden }: { finished: Finished; hidden: boolean }) {
  const [wanted, setWanted] = useState(!hidden);
  if (!hidden && !wanted) setWanted(true);
  return wanted && <MountedGraph finished={finished} hidden={hidden} />;
}

function MountedGraph({ finished, hidden }: { finished: Finished; hidden: boolean }) {
  const which = useStudioState((s) => s.which);
  const now = useStudioState((s) => (hidden ? null : s.tick));
  const last = useRef(0);
  if (now !== null) last.current = now;
  const { selected, onSelect, anchor, onAnchor } = useSelection();
  return (
    <div className={cx(styles.graph, hidden && styles.hidden)} inert={hidden}>
      <GraphView
        run={finished.run}
        scenario={finished.scenario}
        which={which}
        tick={last.current}
        selected={selected}
        onSelect={onSelect}
        anchor={anchor}
        onAnchor={onAnchor}
        hidden={hidden}
      />
    </div>
  );
}

function Flow({ finished }: { finished: Finished }) {
  const tick = useStudioState((s) => s.tick);
  return (
    <div className={styles.graph} id="graph">
      <FlowView run={finished.run} scenario={finished.scenario} tick={tick} {...useSelection()} />
    </div>
  );
}

/** What is selected, and how a picture selects: an account, or something that stands still, or nothing. */
function useSelection() {
  const studio = useStudio();
  const selected = useStudioState((s) => s.selected);
  const { anchor, choose } = useAnchor();
  const onSelect = useCallback(
    (bucket: number | null) => (bucket === null ? choose(null) : studio.select(bucket)),
    [studio, choose],
  );
  return { selected, onSelect, anchor, onAnchor: choose };
}

function StageBar({ finished, compact }: { finished: Finished | null; compact: boolean }) {
  const studio = useStudio();
  const which = useStudioState((s) => s.which);
  const view = useStudioState((s) => s.view);
  const selected = useStudioState((s) => s.selected);
  const { anchor, choose } = useAnchor();
  return (
    <div className={cx(styles.bar, view === 'graph' && !compact && styles.besideZoom)}>
      <Segmented label="Which graph" name="which" options={WHICH} value={which} onChange={studio.show} />
      <Segmented
        label="How it is shown"
        name="view"
        options={which === 'market' ? MARKET_VIEWS : VIEWS}
        value={view}
        onChange={studio.look}
      />
      {finished && !compact && <FindAccount run={finished.run} />}
      <span className={styles.spring} />
      {finished && !compact && <StageExport finished={finished} />}
      {finished && selected !== null && !compact && (
        <Clear onClear={() => studio.select(null)}>
          Clear {which === 'cascade' && nodeOf(finished.run, selected) >= 0 && <span>path to </span>}
          {bucketName(finished.run, selected)}
        </Clear>
      )}
      {anchor !== null && !compact && <Clear onClear={() => choose(null)}>Clear</Clear>}
    </div>
  );
}

function Clear({ onClear, children }: { onClear: () => void; children: ReactNode }) {
  return (
    <button type="button" className={cx(kit.button, styles.clear)} title="Clear the selection (Esc)" onClick={onClear}>
      <Icon name="close" />
      <b>{children}</b>
    </button>
  );
}
