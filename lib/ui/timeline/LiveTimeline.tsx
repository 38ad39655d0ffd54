'use client';
/** The first results of a run that is not done, where its timeline will stand. */
import { useId, useMemo } from 'react';
import { formatCount, formatTime } from '@/lib/analysis';
import type { Live } from '@/lib/studio';
import { PayPatterns } from '@/lib/ui/charts';
import { useWidth } from '@/lib/ui/kit';
import { Grid, Labels, PanelMarks, StripMarks, TimeLabels } from './Layers';
import { layoutOf } from './layout';
import { type LiveScenario, liveRows, liveScene } from './liveScene';
import { Layer } from './Panels';
import styles from './timeline.module.css';
import { useIsLow } from './useIsLow';

export interface LiveTimelineProps {
  readonly live: Live;
  readonly scenario: LiveScenario;
  /** running: it goes on. over: its tables are being made. stopped: there will be no more. */
  readonly stage: LiveStage;
  readonly compact?: boolean;
}

export type LiveStage = 'running' | 'over' | 'stopped';

const SAID: Readonly<Record<LiveStage, readonly [results: string, after: string]>> = {
  running: ['First results to', ' so far'],
  over: ['All results, to', ''],
  stopped: ['Stopped at', ' by then'],
};

export function LiveTimeline({ live, scenario, stage, compact = false }: LiveTimelineProps) {
  const id = useId();
  const { ref, width } = useWidth<HTMLElement>(compact ? 390 : 1140);
  const low = useIsLow();
  const rows = useMemo(() => liveRows(live), [live]);
  const scene = useMemo(
    () => liveScene(live, scenario, rows, layoutOf(width, compact, low)),
    [live, scenario, rows, width, compact, low],
  );
  const counts = useMemo(() => [...rows.map((row) => row.length), null], [rows]);
  const { tickMs } = scenario.clock;
  const [results, after] = SAID[stage];
  const fell = live.fell.length;
  const head = (
    <div className={compact ? styles.bar : styles.transport} data-transport>
      <p className={styles.first}>
        <b>
          {results} {formatTime((live.series.ticks - 1) * tickMs, tickMs)}.
        </b>{' '}
        <span>
          {formatCount(fell)} {fell === 1 ? 'liquidation' : 'liquidations'}
          {after}.
        </span>
      </p>
    </div>
  );
  return (
    <section
      ref={ref}
      className={`${styles.timeline ?? ''} ${compact ? (styles.compact ?? '') : ''}`}
      aria-label="Timeline so far"
      data-testid="live"
      data-ticks={live.series.ticks}
    >
      {!compact && head}
      <div className={styles.panels} style={{ height: scene.layout.height }}>
        <svg className={styles.defs} aria-hidden="true">
          <PayPatterns id={id} />
        </svg>
        <Layer scene={scene}>
          <Grid scene={scene} name={scenario.instruments[0]?.id ?? ''} />
          <TimeLabels scene={scene} covered={-1} />
          <StripMarks scene={scene} />
          <PanelMarks scene={scene} patternId={id} />
          <Labels scene={scene} counts={counts} />
        </Layer>
      </div>
      {compact && head}
    </section>
  );
}
