'use client';
import { useMemo, useState } from 'react';
import { bucketName, downstreamCount, formatTime, formatWords, HINTS, nodeBucket, pulledDown } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { Code, Hint } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import styles from './inspector.module.css';

const SHOWN = 6;

/** Whom it pulled down so far, and who comes next. */
export function PulledDown({ run, node }: { run: Run; node: number }) {
  const studio = useStudio();
  const [all, setAll] = useState(false);
  const children = useMemo(() => pulledDown(run, node), [run, node]);
  const below = useMemo(() => downstreamCount(run, node), [run, node]);
  const fallen = useStudioState((s) => children.filter((n) => (run.nodes.firstActionTick[n] ?? 0) <= s.tick).length);
  const shown = all ? children.slice(0, fallen) : children.slice(0, Math.min(SHOWN, fallen));
  const next = children[fallen];
  const link = (n: number) => (
    <button type="button" className={styles.account} onClick={() => studio.select(nodeBucket(run, n))}>
      {bucketName(run, nodeBucket(run, n))}
    </button>
  );
  const hidden = fallen - shown.length;
  return (
    <>
      <h3>
        <Hint says={HINTS.pulled}>What it pulled down</Hint> <Code>CAUSE-05</Code>
      </h3>
      <p className={styles.down}>
        {children.length === 0 && 'Nobody.'}
        {children.length > 0 && fallen === 0 && 'Nobody yet. '}
        {shown.map((n, i) => (
          <span key={n}>
            {i > 0 && ', '}
            {link(n)}
          </span>
        ))}
        {hidden > 0 && ' '}
        {hidden > 0 && (
          <button type="button" className={styles.more} onClick={() => setAll(true)}>
            and {formatWords(hidden, 'more', 'more')}
          </button>
        )}
        {fallen > 0 && '. '}
        {next !== undefined && (
          <>
            Next to fall: {link(next)}, at {formatTime((run.nodes.firstActionTick[next] ?? 0) * run.tickMs, run.tickMs)}
            .{' '}
          </>
        )}
        {below > children.length &&
          `With what those pulled down in turn: ${formatWords(below, 'liquidation')} in the end.`}
      </p>
    </>
  );
}
