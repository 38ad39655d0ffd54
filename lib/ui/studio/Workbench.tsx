'use client';
import { useRef, useState } from 'react';
import { nodeBucket, nodeOf } from '@/lib/analysis';
import { axisEndOf, type Finished, shownInstrument } from '@/lib/studio';
import { ExportSourceProvider } from '@/lib/ui/export';
import { cx } from '@/lib/ui/kit';
import { LiveTimeline, Timeline } from '@/lib/ui/timeline';
import { useStudio, useStudioState } from './context';
import { Editor } from './editor/Editor';
import { EditorRail } from './editor/EditorRail';
import { Welcome } from './editor/Welcome';
import { Inspector } from './Inspector';
import { Phone } from './Phone';
import { useRunSource } from './runSource';
import { Stage } from './Stage';
import { useFolded } from './useFolded';
import { useKeepFocus } from './useKeepFocus';
import { useKeyboard } from './useKeyboard';
import { usePlayback } from './usePlayback';
import { useWidthClass } from './useWidthClass';
import styles from './workbench.module.css';

export interface WorkbenchProps {
  /** False for a shared scenario. */
  readonly editable: boolean;
  /** Digest that the maker of a shared scenario got. */
  readonly sharedDigest?: string | null;
  /** Where a shared scenario is opened as one's own. */
  readonly copyHref?: string;
}

/** The four panels, or what is left of them on a small window. */
export function Workbench({ editable, sharedDigest = null, copyHref }: WorkbenchProps) {
  useKeyboard();
  usePlayback();
  const width = useWidthClass();
  return (
    <ExportSourceProvider value={useRunSource()}>
      {width === 'phone' ? (
        <Phone editable={editable} sharedDigest={sharedDigest} copyHref={copyHref} />
      ) : (
        <Bench editable={editable} railed={width === 'tablet'} />
      )}
    </ExportSourceProvider>
  );
}

function Bench({ editable, railed }: { editable: boolean; railed: boolean }) {
  const [sheet, setSheet] = useState<string | null>(null);
  const bench = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLElement>(null);
  const inspector = useRef<HTMLElement>(null);
  useKeepFocus(editor, 'summary');
  useKeepFocus(inspector, 'h2');
  useKeepFocus(bench, '#graph, main table button');
  const rail = editable && railed;
  // What opens beside the graph takes of its room: there it is built as on a phone.
  const docked = rail && sheet !== null;
  const shape = editable ? (docked ? styles.docked : rail ? styles.railed : styles.full) : styles.readOnly;
  const [folded, fold] = useFolded();
  const asText = useStudioState((s) => s.mode === 'json') && editable;
  return (
    <div ref={bench} className={cx(styles.bench, shape, asText && styles.asText, folded && styles.folded)}>
      {rail && <EditorRail open={sheet} onOpen={setSheet} />}
      {editable && !rail && (
        <aside ref={editor} className={styles.editor} aria-label="Scenario">
          <Editor />
        </aside>
      )}
      <Stage compact={docked} />
      <aside ref={inspector} className={styles.inspector} id="inspector" tabIndex={-1} aria-label="Inspector">
        {rail && <Welcome />}
        <Inspector />
      </aside>
      <div className={styles.timeline} id="timeline">
        <TimelinePanel compact={false} folded={folded} onFolded={fold} />
      </div>
    </div>
  );
}

interface TimelinePanelProps {
  readonly compact: boolean;
  readonly folded?: boolean;
  readonly onFolded?: (folded: boolean) => void;
}

/** The timeline bound to the clock; until the first run is done, what there is of it. */
export function TimelinePanel({ compact, ...fold }: TimelinePanelProps) {
  const finished = useStudioState((s) => s.finished);
  const live = useStudioState((s) => s.live);
  const scenario = useStudioState((s) => s.scenario);
  const stopped = useStudioState((s) => s.status === 'stopped');
  const over = useStudioState((s) => s.progress?.isFolding === true);
  if (finished) return <BoundTimeline finished={finished} compact={compact} {...fold} />;
  const stage = stopped ? 'stopped' : over ? 'over' : 'running';
  return live && scenario && <LiveTimeline live={live} scenario={scenario} stage={stage} compact={compact} />;
}

function BoundTimeline({ finished, compact, ...fold }: TimelinePanelProps & { finished: Finished }) {
  const studio = useStudio();
  const tick = useStudioState((s) => s.tick);
  const playing = useStudioState((s) => s.playing);
  const speed = useStudioState((s) => s.speed);
  const selected = useStudioState((s) => s.selected);
  const instrument = useStudioState((s) => shownInstrument(s, finished));
  const range = useStudioState((s) => s.range);
  const whole = useStudioState((s) => s.knockOut?.whole.run ?? null);
  const { run, scenario } = finished;
  const node = selected === null ? -1 : nodeOf(run, selected);
  return (
    <Timeline
      run={run}
      scenario={scenario}
      tick={tick}
      onTick={studio.seek}
      playing={playing}
      onPlaying={studio.play}
      speed={speed}
      onSpeed={studio.setSpeed}
      selected={node < 0 ? null : node}
      onSelect={(n) => studio.select(n === null ? null : nodeBucket(run, n))}
      instrument={instrument}
      onInstrument={studio.showInstrument}
      range={range}
      onRange={studio.zoom}
      axisEnd={axisEndOf(run, whole)}
      compact={compact}
      {...fold}
    />
  );
}
