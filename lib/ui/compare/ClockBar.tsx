'use client';
/** One clock for both: play, step, the moment, and who fell when, A above the line and B below it. */
import { memo, useMemo } from 'react';
import { formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { type FinishedPair, lastMsOf, SPEEDS, stepMsOf } from '@/lib/studio';
import { barsPath, generationColor, generationRow, linearScale } from '@/lib/ui/charts';
import { Icon, Select } from '@/lib/ui/kit';
import styles from './clock.module.css';
import { usePair, usePairState } from './context';
import { useBoxWidth } from './useBoxWidth';

const press = (key: string, shiftKey = false) => ({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });

export function ClockBar({ pair }: { readonly pair: FinishedPair }) {
  const studio = usePair();
  const atMs = usePairState((s) => s.atMs);
  const playing = usePairState((s) => s.playing);
  const speed = usePairState((s) => s.speed);
  const runs = { a: pair.a.run, b: pair.b.run };
  const stepMs = stepMsOf(runs);
  const speeds = [...new Set<number>([...SPEEDS, speed])].sort((x, y) => x - y);
  const moment = formatTime(atMs - (atMs % stepMs), stepMs);
  return (
    <section className={styles.clock} aria-label="One clock for both">
      <button
        type="button"
        className={styles.step}
        aria-label="Previous event"
        onClick={() => studio.press(press('ArrowLeft', true))}
      >
        <Icon name="left" />
      </button>
      <button
        type="button"
        className={styles.play}
        aria-label={playing ? 'Pause' : 'Play'}
        onClick={() => studio.press(press(' '))}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
          <path d={playing ? 'M4.5 3.5h2.5v9H4.5zM9 3.5h2.5v9H9z' : 'M5 3.5v9l7.5-4.5z'} />
        </svg>
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label="Next event"
        onClick={() => studio.press(press('ArrowRight', true))}
      >
        <Icon name="right" />
      </button>
      <p className={styles.moment}>
        <b>{moment}</b> <span>one clock for both</span>
      </p>
      <Track pair={pair} atMs={atMs} moment={moment} />
      <Select
        className={styles.speed}
        aria-label="Speed"
        value={speed}
        onChange={(event) => studio.setSpeed(Number(event.target.value))}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {one}x
          </option>
        ))}
      </Select>
    </section>
  );
}

const HEIGHT = 34;
const MIDDLE = 17;
/** Right of the letters. */
const START = 18;

function Track({ pair, atMs, moment }: { pair: FinishedPair; atMs: number; moment: string }) {
  const studio = usePair();
  const { ref, width } = useBoxWidth<HTMLDivElement>();
  const runs = { a: pair.a.run, b: pair.b.run };
  const lastMs = lastMsOf(runs);
  return (
    <div ref={ref} className={styles.track}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <text x={0} y={MIDDLE - 4} className={styles.letter}>
            A
          </text>
          <text x={0} y={MIDDLE + 12} className={styles.letter}>
            B
          </text>
          <line x1={START} x2={width - 8} y1={MIDDLE} y2={MIDDLE} className={styles.hair} />
          <Falls run={runs.a} lastMs={lastMs} width={width} baseline={MIDDLE - 2} />
          <Falls run={runs.b} lastMs={lastMs} width={width} baseline={MIDDLE + 13} />
          <rect
            x={START + ((width - START - 8) * atMs) / Math.max(1, lastMs) - 1}
            y={1}
            width={2.4}
            height={HEIGHT - 2}
            fill="var(--ink)"
          />
        </svg>
      )}
      <input
        type="range"
        aria-label="Moment of both runs"
        aria-valuetext={moment}
        min={0}
        max={lastMs}
        step={stepMsOf(runs)}
        value={atMs}
        onChange={(event) => {
          studio.play(false);
          studio.seek(Number(event.target.value));
        }}
      />
    </div>
  );
}

const Falls = memo(function Falls({
  run,
  lastMs,
  width,
  baseline,
}: {
  run: Run;
  lastMs: number;
  width: number;
  baseline: number;
}) {
  const rows = useMemo(() => fallColumns(run, lastMs, width), [run, lastMs, width]);
  return rows.map((xs, row) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is a generation
      key={row}
      d={barsPath(
        xs.map((x) => ({ x, height: 11 })),
        baseline,
        1.6,
      )}
      fill={generationColor(row)}
    />
  ));
});

/** Places of the falls, by generation shown, each pixel once. */
function fallColumns({ nodes, tickMs }: Run, lastMs: number, width: number): number[][] {
  const x = linearScale([0, lastMs], [START, width - 8]);
  const rows: Set<number>[] = [new Set(), new Set(), new Set(), new Set()];
  for (let n = nodes.count - 1; n >= 0; n -= 1) {
    rows[generationRow(nodes.generation[n] ?? 0)]?.add(Math.round(x((nodes.firstActionTick[n] ?? 0) * tickMs) / 2) * 2);
  }
  return rows.map((row) => [...row]);
}
