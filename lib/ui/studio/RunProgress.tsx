'use client';
import { formatCount, formatTime } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import type { StudioState } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import styles from './stage.module.css';

/** A 3 px line over the graph while a run is under way, and after a moment its words and a Stop. */
export function RunProgress() {
  const studio = useStudio();
  const status = useStudioState((s) => s.status);
  const progress = useStudioState((s) => s.progress);
  const scenario = useStudioState((s) => s.scenario);
  const first = useStudioState((s) => s.finished === null);
  const failure = useStudioState((s) => s.failure);
  if (status === 'failed' && failure)
    return <Notice text={failure.message} action="Try again" onAction={studio.rerun} />;
  if (status === 'stopped') {
    const text = first ? 'Stopped before the first run was done.' : 'Stopped. The last finished run is shown.';
    return <Notice text={text} action="Run" onAction={studio.rerun} />;
  }
  if (status !== 'running' || !scenario) return null;
  return <RunLine progress={progress} clock={scenario.clock} first={first} onStop={studio.stop} />;
}

export interface RunLineProps {
  /** Null until the first message of it. */
  readonly progress: Omit<NonNullable<StudioState['progress']>, 'chunk'> | null;
  readonly clock: Scenario['clock'];
  /** Whether nothing finished is shown meanwhile. */
  readonly first: boolean;
  readonly onStop: () => void;
}

/** The line itself, of a run under way. */
export function RunLine({ progress, clock, first, onStop }: RunLineProps) {
  const done = progress?.isFolding ? 1 : progress ? progress.tick / Math.max(1, progress.ticks) : 0;
  return (
    <div className={styles.running}>
      <div
        className={styles.line}
        role="progressbar"
        aria-label="Run"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(done * 100)}
      >
        <i style={{ width: `${done * 100}%` }} />
      </div>
      {(progress || first) && (
        <div className={styles.words}>
          <p>
            {progressWords(progress, clock)}
            {!first && ' The last finished run stays until this one is done.'}
          </p>
          <button type="button" className={kit.lineButton} onClick={onStop}>
            Stop
          </button>
        </div>
      )}
    </div>
  );
}

function progressWords(progress: RunLineProps['progress'], { tickMs, horizonMs }: Scenario['clock']): string {
  if (!progress) return 'Setting up the accounts.';
  const { tick, fell, isFolding } = progress;
  if (isFolding) return `The run is over, with ${liquidations(fell)}. Its graph is being drawn.`;
  return `Running: ${formatTime(tick * tickMs, tickMs)} of ${formatTime(horizonMs, tickMs)}, ${liquidations(fell)} so far.`;
}

const liquidations = (fell: number): string => `${formatCount(fell)} ${fell === 1 ? 'liquidation' : 'liquidations'}`;

function Notice({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  return (
    <div className={styles.running} role="status">
      <div className={styles.words}>
        <p>{text}</p>
        <button type="button" className={kit.lineButton} onClick={onAction}>
          {action}
        </button>
      </div>
    </div>
  );
}
