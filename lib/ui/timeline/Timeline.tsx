'use client';
import { useId, useMemo, useState } from 'react';
/** The bottom panel of the studio: transport, who fell when, price and fund, and the playhead that drives everything. */
import { formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { PayPatterns } from '@/lib/ui/charts';
import { exportName, seriesCsv } from './csv';
import { foldTimeline, type TimelineData } from './fold';
import { Grid, Labels, Marks } from './Layers';
import { layoutOf } from './layout';
import { type Now, nowAt } from './now';
import { PlayheadFlag, PlayheadLine } from './Playhead';
import { Readout } from './Readout';
import { Selection } from './Selection';
import { type Scene, sceneOf } from './scene';
import { Transport } from './Transport';
import styles from './timeline.module.css';
import { useScrub } from './useScrub';
import { useWidth } from './useWidth';

/** What the timeline needs of a scenario. */
export interface TimelineScenario {
  readonly title: string;
  readonly seed: number | string;
  readonly instruments: readonly { readonly id: string; readonly indexUsd: number }[];
}

export interface TimelineProps {
  readonly run: Run;
  readonly scenario: TimelineScenario;
  /** The moment shown, 0 .. run.series.ticks - 1. */
  readonly tick: number;
  readonly onTick: (tick: number) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  /** Simulated seconds per second. */
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  /** Row of `run.nodes`, or null. */
  readonly selected: number | null;
  readonly onSelect: (node: number | null) => void;
  /** The phone's form: price and fund only, 48 px controls below. */
  readonly compact?: boolean;
}

export function Timeline(props: TimelineProps) {
  const { run, scenario, compact = false } = props;
  const data = useMemo(() => foldTimeline(run), [run]);
  const [wanted, setInstrument] = useState(0);
  const instrument = wanted < run.instrumentIds.length ? wanted : 0;
  const { ref, width } = useWidth<HTMLElement>(compact ? 390 : 1140);
  const openingUsd = scenario.instruments[instrument]?.indexUsd ?? run.series.indexUsd[instrument] ?? 1;
  const scene = useMemo(
    () => sceneOf(run, data, instrument, openingUsd, layoutOf(width, compact)),
    [run, data, instrument, openingUsd, width, compact],
  );
  const tick = Math.min(Math.max(0, Math.round(props.tick)), data.lastTick);
  const now = nowAt(run, data, tick);
  const download = () =>
    saveText(seriesCsv(run, scenario.title, scenario.seed, data.adlUsd), exportName(scenario.title, run.digest, 'csv'));
  const transport = (
    <Transport
      {...props}
      {...{ data, tick, instrument, compact, now }}
      onInstrument={setInstrument}
      onDownload={download}
    />
  );
  return (
    <section
      ref={ref}
      className={`${styles.timeline ?? ''} ${compact ? (styles.compact ?? '') : ''}`}
      aria-label="Timeline"
    >
      {!compact && transport}
      <Panels {...props} {...{ data, scene, tick, instrument, now }} />
      {compact && transport}
      <p className={styles.hidden} aria-live="polite">
        {props.playing ? '' : `${formatTime(tick * run.tickMs, run.tickMs)}. ${now.down} ${now.last}`}
      </p>
    </section>
  );
}

interface PanelsProps extends TimelineProps {
  readonly data: TimelineData;
  readonly scene: Scene;
  readonly instrument: number;
  readonly now: Now;
}

function Panels(props: PanelsProps) {
  const { run, data, scene, tick, instrument, selected, now } = props;
  const id = useId();
  const { hover, handlers } = useScrub(props);
  const name = run.instrumentIds[instrument] ?? '';
  const counts = useMemo(() => [...data.rows.map((row) => row.length), run.summary.adl.accounts], [data, run]);
  // The same element twice: React redraws neither when only the clip moves.
  const marks = useMemo(() => <Marks scene={scene} patternId={id} />, [scene, id]);
  const { width, height } = scene.layout;
  const at = scene.x(tick);
  return (
    <div
      className={styles.panels}
      style={{ height }}
      role="slider"
      tabIndex={0}
      aria-label="Moment of the run"
      aria-valuemin={0}
      aria-valuemax={data.lastTick}
      aria-valuenow={tick}
      aria-valuetext={`${formatTime(tick * run.tickMs, run.tickMs)}. ${now.down}`}
      {...handlers}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <PayPatterns id={id} />
        <Clips id={id} scene={scene} at={at} />
        <Grid scene={scene} name={name} />
        <g clipPath={`url(#${id}-past)`}>{marks}</g>
        <g clipPath={`url(#${id}-future)`} opacity=".35">
          {marks}
        </g>
        {hover !== null && hover !== tick && <HoverLine scene={scene} tick={hover} />}
        <PlayheadLine scene={scene} tick={tick} />
        {selected !== null && <Selection run={run} scene={scene} node={selected} />}
        <Labels scene={scene} counts={counts} />
        <PlayheadFlag scene={scene} tick={tick} />
      </svg>
      {hover !== null && <Readout run={run} data={data} scene={scene} instrument={instrument} tick={hover} />}
    </div>
  );
}

/** What falls at this very tick has fallen: on the strips the past reaches over the whole mark. */
function Clips({ id, scene, at }: { id: string; scene: Scene; at: number }) {
  const { width, height, rules } = scene.layout;
  const split = rules[0] ?? 0;
  const over = at + 3;
  return (
    <defs>
      <clipPath id={`${id}-past`}>
        <rect x={0} y={0} width={over} height={split} />
        <rect x={0} y={split} width={at} height={height - split} />
      </clipPath>
      <clipPath id={`${id}-future`}>
        <rect x={over} y={0} width={Math.max(0, width - over)} height={split} />
        <rect x={at} y={split} width={Math.max(0, width - at)} height={height - split} />
      </clipPath>
    </defs>
  );
}

function HoverLine({ scene, tick }: { scene: Scene; tick: number }) {
  const x = scene.x(tick);
  return <line x1={x} x2={x} y1={scene.layout.plotTop} y2={scene.layout.plotBottom} className={styles.cursor} />;
}

/** Hands a text file to the browser's downloads. */
function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
