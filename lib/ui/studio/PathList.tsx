'use client';
import { formatTime, formatUsdEven, HINTS, type PathStep } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { GenerationMark } from '@/lib/ui/charts';
import { Code, Hint } from '@/lib/ui/kit';
import { useStudio } from './context';
import styles from './path.module.css';

/** The way from the shock, one step a row, as the graph draws it: when, who, on what, and how hard it pushed the next. */
export function PathList({ run, steps }: { run: Run; steps: readonly PathStep[] }) {
  const studio = useStudio();
  const last = steps.length - 1;
  return (
    <>
      <h3>
        <Hint says={HINTS.push}>The way from the shock</Hint> <Code>CAUSE-05</Code>
      </h3>
      <p className={styles.says}>Each row: who fell, on what, with how many dollars it pushed the next, when.</p>
      <ol className={styles.path} aria-label="The way from the shock">
        {steps.map((step, n) => (
          <li key={step.node} aria-current={n === last ? 'true' : undefined}>
            <div>
              <svg width="13" height="13" aria-hidden="true">
                <GenerationMark generation={step.generation} cx={6.5} cy={6.5} r={5.2} />
              </svg>
              {n === last ? (
                <b>{step.name}</b>
              ) : (
                <button type="button" onClick={() => studio.select(step.bucket)}>
                  {step.name}
                </button>
              )}
              <span>{step.instrument}</span>
              <span className={styles.push}>{step.pushUsd !== null && `${formatUsdEven(step.pushUsd)} on`}</span>
              <time>{formatTime(step.ms, run.tickMs)}</time>
            </div>
            {step.says && <p>{step.says}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
