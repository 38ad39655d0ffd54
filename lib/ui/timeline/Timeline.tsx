'use client';
import { useMemo, useState } from 'react';
/** The bottom panel of the studio: transport, who fell when, price and fund, and the playhead that drives everything. */
import { formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { following, type TickRange, tidyRange } from '@/lib/studio';
import { type ExportOf, sourceOf } from '@/lib/ui/export';
import { useWidth } from '@/lib/ui/kit';
import { seriesTable } from './csv';
import { foldTimeline } from './fold';
import { layoutOf } from './layout';
import { nowAt } from './now';
import { Overview } from './Overview';
import { Panels } from './Panels';
import { sceneOf } from './scene';
import { Transport } from './Transport';
import styles from './timeline.module.css';
import { useIsLow } from './useIsLow';

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
  /** Instrument of the price panel. */
  readonly instrument?: number;
  readonly onInstrument?: (instrument: number) => void;
  /** Ticks shown; null: all. Kept here where nobody else keeps it. */
  readonly range?: TickRange | null;
  readonly onRange?: (range: TickRange | null) => void;
  /** Last tick of the time axis where it goes on beyond the run's own end. */
  readonly axisEnd?: number;
  /** The phone's form: price and fund only, 48 px controls below. */
  readonly compact?: boolean;
  /** The charts are folded away: transport and overview stay. */
  readonly folded?: boolean;
  /** Left out: they cannot be. */
  readonly onFolded?: ((folded: boolean) => void) | undefined;
  /** Compact: says what time it is, where no axis does. */
  readonly tellsTime?: boolean;
}

export function Timeline(props: TimelineProps) {
  const { run, scenario, compact = false } = props;
  const data = useMemo(() => foldTimeline(run), [run]);
  const [ownInstrument, setOwnInstrument] = useState(0);
  const [ownRange, setOwnRange] = useState<TickRange | null>(null);
  const wanted = props.instrument ?? ownInstrument;
  const instrument = wanted < run.instrumentIds.length ? wanted : 0;
  const tick = Math.min(Math.max(0, Math.round(props.tick)), data.lastTick);
  const range = props.range === undefined ? following(ownRange, tick, data.lastTick) : props.range;
  const onRange = props.onRange ?? ((to) => setOwnRange(to && tidyRange(to, data.lastTick)));
  const axisEnd = Math.max(data.lastTick, props.axisEnd ?? 0);
  const [from, to] = range ?? [0, axisEnd];
  const low = useIsLow();
  const { ref, width } = useWidth<HTMLElement>(compact ? 390 : 1140);
  const openingUsd = scenario.instruments[instrument]?.indexUsd ?? run.series.indexUsd[instrument] ?? 1;
  const scene = useMemo(
    () => sceneOf(run, data, instrument, openingUsd, layoutOf(width, compact, low), [from, to]),
    [run, data, instrument, openingUsd, width, compact, low, from, to],
  );
  const now = nowAt(run, data, tick);
  const exported = (): ExportOf => ({
    ...WORDS,
    source: sourceOf(run, scenario, tick),
  });
  const transport = (
    <Transport
      {...props}
      {...{ data, tick, instrument, compact, now }}
      onInstrument={props.onInstrument ?? setOwnInstrument}
      drawing={ref}
      exported={exported}
      csv={() => seriesTable(run, data.adlUsd)}
    />
  );
  return (
    <section
      ref={ref}
      className={`${styles.timeline ?? ''} ${compact ? (styles.compact ?? '') : ''}`}
      aria-label="Timeline"
    >
      {!compact && transport}
      {!props.folded && <Panels {...props} {...{ data, scene, tick, instrument, now, onRange }} />}
      <Overview {...props} {...{ data, scene, tick, compact, range, axisEnd, onRange }} />
      {compact && transport}
      <p className={styles.hidden} aria-live="polite">
        {props.playing ? '' : `${formatTime(tick * run.tickMs, run.tickMs)}. ${now.down} ${now.last}`}
      </p>
    </section>
  );
}

/** What the timeline's export says of itself. */
const WORDS = {
  chart: 'Timeline',
  unit: 'change from the opening index, and USD',
  says: 'Who fell when, by generation; index, mark, book and the shock alone; fund, vault and what ADL closed.',
  codes: ['CAUSE-03', 'MARK-01', 'FUND-01'],
} as const;
