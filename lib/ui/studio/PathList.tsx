'use client';
import {
  formatTime,
  formatUsd,
  HINTS,
  isolatedWords,
  originHead,
  originOf,
  originSays,
  type PathStep,
  pathHead,
} from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { SHOCK_KEY } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import { GenerationMark } from '@/lib/ui/charts';
import { Code, Hint } from '@/lib/ui/kit';
import { useAnchor } from './anchor';
import { useStudio } from './context';
import styles from './path.module.css';

interface PathListProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly steps: readonly PathStep[];
}

/** The way from the shock, one step a row, as the graph draws it: when, who, on what, and how hard it pushed the next. */
export function PathList({ run, scenario, steps }: PathListProps) {
  const studio = useStudio();
  const last = steps.length - 1;
  const root = steps[0]?.node ?? -1;
  const head = pathHead(run, root);
  const isolated = steps.find((step) => isolatedWords(run, step.bucket) !== '');
  return (
    <>
      <h3>
        <Hint says={HINTS.push}>{head}</Hint> <Code>CAUSE-05</Code>
      </h3>
      <p className={styles.says}>
        Each row: who fell, on what, the dollars of its push on the next, as on the arrows, and when it fell.
      </p>
      <ol className={styles.path} aria-label={head}>
        <Origin run={run} scenario={scenario} root={root} />
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
              <span className={styles.push}>{step.pushUsd !== null && `${formatUsd(step.pushUsd)} on`}</span>
              <time>{formatTime(step.ms, run.tickMs)}</time>
            </div>
            {step.says && <p>{step.says}</p>}
          </li>
        ))}
      </ol>
      {isolated !== undefined && (
        <p className={styles.says}>
          {isolated.name} is {isolatedWords(run, isolated.bucket)}: with its own margin, it falls by itself.
        </p>
      )}
    </>
  );
}

/** Where the way begins: the shock, or what nothing in the graph stands for: a rule of the venue, the opening itself. */
function Origin({ run, scenario, root }: Omit<PathListProps, 'steps'> & { readonly root: number }) {
  const { choose } = useAnchor();
  const says = originSays(run, scenario, root);
  if (originOf(run, root) !== 'shock')
    return (
      <li>
        <div>
          <b>{originHead(run, root)}</b>
        </div>
      </li>
    );
  return (
    <li>
      <div>
        <svg width="13" height="13" viewBox="-13 -13 26 26" aria-hidden="true" className={styles.shock}>
          <path d="M-6-11H6V0h6L0 12-12 0h6Z" />
        </svg>
        <button type="button" onClick={() => choose(SHOCK_KEY)}>
          {originHead(run, root)}
        </button>
      </div>
      {says !== '' && <p>{says}</p>}
    </li>
  );
}
