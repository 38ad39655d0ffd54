'use client';
import { useMemo, useState } from 'react';
/** The bottom panel of the studio: transport, who fell when, price and fund, and the playhead that drives everything. */
import { formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { exportName, seriesCsv } from './csv';
import { foldTimeline } from './fold';
import { layoutOf } from './layout';
import { nowAt } from './now';
import { Panels } from './Panels';
import { sceneOf } from './scene';
import { Transport } from './Transport';
import styles from './timeline.module.css';
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

/** Hands a text file to the browser's downloads. */
function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
