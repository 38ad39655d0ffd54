'use client';
/**
 * The charts under the transport. Everything still is drawn once, on layers of its own; the playhead only moves boxes
 * over them (a window on the past, a dimmed one on the future, a line), so that a frame repaints no chart.
 */
import { type ReactNode, useId, useMemo } from 'react';
import { formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { TickRange } from '@/lib/studio';
import { PayPatterns } from '@/lib/ui/charts';
import { Grid, Labels, PanelMarks, StripMarks, TimeLabels } from './Layers';
import type { Now } from './now';
import { coveredLabel, PlayheadFlag, PlayheadLine } from './Playhead';
import { Readout } from './Readout';
import { Selection } from './Selection';
import type { Scene } from './scene';
import styles from './timeline.module.css';
import { type ScrubOptions, useScrub } from './useScrub';

export interface PanelsProps extends ScrubOptions {
  readonly run: Run;
  readonly instrument: number;
  /** Row of `run.nodes`, or null. */
  readonly selected: number | null;
  readonly now: Now;
}

export function Panels(props: PanelsProps) {
  const { run, data, scene, tick, instrument, selected, now } = props;
  const { hover, marked, handlers } = useScrub(props);
  const counts = useMemo(() => [...data.rows.map((row) => row.length), run.summary.adl.accounts], [data, run]);
  const name = run.instrumentIds[instrument] ?? '';
  return (
    <div
      className={styles.panels}
      style={{ height: scene.layout.height }}
      role="slider"
      tabIndex={0}
      aria-label="Moment of the run"
      aria-valuemin={0}
      aria-valuemax={data.lastTick}
      aria-valuenow={tick}
      aria-valuetext={`${formatTime(tick * run.tickMs, run.tickMs)}. ${now.down}`}
      {...handlers}
    >
      <Layer scene={scene}>
        <Grid scene={scene} name={name} />
        <TimeLabels scene={scene} covered={coveredLabel(scene, tick)} />
      </Layer>
      <Data scene={scene} tick={tick} />
      {hover !== null && hover !== tick && <PlayheadLine scene={scene} tick={hover} hovering />}
      <PlayheadLine scene={scene} tick={tick} />
      {marked && <Marked scene={scene} range={marked} />}
      <Layer scene={scene}>
        {selected !== null && <Selection run={run} scene={scene} node={selected} />}
        <Labels scene={scene} counts={counts} />
      </Layer>
      <PlayheadFlag scene={scene} tick={tick} />
      {hover !== null && <Readout run={run} data={data} scene={scene} instrument={instrument} tick={hover} />}
    </div>
  );
}

/** The stretch of time that a drag has marked so far. */
function Marked({ scene, range }: { scene: Scene; range: TickRange }) {
  const [from, to] = [scene.x(Math.min(...range)), scene.x(Math.max(...range))];
  return <div className={styles.marked} style={{ left: from, width: to - from, height: scene.layout.plotBottom }} />;
}

/** One still drawing over the whole of the panels. */
export function Layer({ scene, children }: { scene: Scene; children: ReactNode }) {
  const { width, height } = scene.layout;
  return (
    <svg
      data-drawing=""
      className={styles.layer}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Room the past keeps right of the playhead on the strips: what falls at this very tick has fallen, whole. */
const MARK_HALF_WIDTH = 3;

function Data({ scene, tick }: { scene: Scene; tick: number }) {
  const id = useId();
  const at = scene.x(tick);
  // The same elements in both windows: React and the browser redraw neither when only the windows move.
  const strips = useMemo(
    () => (
      <Layer scene={scene}>
        <StripMarks scene={scene} />
      </Layer>
    ),
    [scene],
  );
  const panels = useMemo(
    () => (
      <Layer scene={scene}>
        <PanelMarks scene={scene} patternId={id} />
      </Layer>
    ),
    [scene, id],
  );
  return (
    <>
      <svg data-drawing="" className={styles.defs} aria-hidden="true">
        <PayPatterns id={id} />
      </svg>
      <Windows scene={scene} at={at + MARK_HALF_WIDTH}>
        {strips}
      </Windows>
      <Windows scene={scene} at={at}>
        {panels}
      </Windows>
    </>
  );
}

/** A drawing seen through two windows that meet at `at` px: the past in full, the future at 35 %. */
function Windows({ scene, at, children }: { scene: Scene; at: number; children: ReactNode }) {
  return (
    <>
      <div className={styles.window} style={{ width: at }}>
        {children}
      </div>
      <div
        className={`${styles.window ?? ''} ${styles.future ?? ''}`}
        style={{ left: at, width: Math.max(0, scene.layout.width - at) }}
        data-export="no"
      >
        <div className={styles.still} style={{ transform: `translateX(${-at}px)` }}>
          {children}
        </div>
      </div>
    </>
  );
}
