'use client';
import { useMemo } from 'react';
import {
  accountFacts,
  accountLine,
  accountStory,
  arrowSentence,
  bucketName,
  HINTS,
  type LossShare,
  ledgerOf,
  lossAfterWords,
  lossFromStart,
  lossShares,
  nodeBucket,
  nodeOf,
  pathSteps,
  plainText,
  triggerMoment,
} from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { GenerationMark, LossShares } from '@/lib/ui/charts';
import { Code, cx, Hint, Icon, kit } from '@/lib/ui/kit';
import { CopyButton } from './CopyButton';
import { useStudio, useStudioState } from './context';
import styles from './inspector.module.css';
import { KnockOutButton } from './KnockOutPanel';
import { isBeforeShock } from './moment';
import { PathList } from './PathList';
import { PulledDown } from './PulledDown';
import { StoryText } from './StoryText';

/** One account: its story, where its loss came from, its figures, and whom it pulled down. */
export function AccountPanel({
  finished,
  bucket,
  closable,
}: {
  finished: Finished;
  bucket: number;
  closable: boolean;
}) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const node = nodeOf(run, bucket);
  // The story changes with the moment only where the fall lies ahead of it.
  const ahead = useStudioState((s) => node >= 0 && s.tick < (run.nodes.firstActionTick[node] ?? 0));
  const tick = useStudioState((s) => (ahead ? s.tick : undefined));
  const parts = useMemo(() => accountStory(run, scenario, bucket, tick), [run, scenario, bucket, tick]);
  const steps = useMemo(() => (node < 0 ? [] : pathSteps(run, node)), [run, node]);
  const name = bucketName(run, bucket);
  const beforeShock = useStudioState(isBeforeShock);
  return (
    <section className={styles.panel} aria-label={`Account ${name}`}>
      <header className={styles.head}>
        {node >= 0 && (
          <svg width="22" height="22" aria-hidden="true">
            <GenerationMark generation={run.nodes.generation[node] ?? 0} cx={11} cy={11} r={7.6} />
          </svg>
        )}
        <div>
          <h2>{name}</h2>
          <p>{accountLine(run, scenario, bucket)}</p>
          {beforeShock && <p>told to the end of the run; the graph shows the market before the shock</p>}
        </div>
        {closable && (
          <button
            type="button"
            className={kit.iconButton}
            aria-label="Close the account"
            onClick={() => studio.select(null)}
          >
            <Icon name="close" />
          </button>
        )}
      </header>
      <StoryText key={bucket} parts={parts} onAccount={studio.select} />
      {node >= 0 && <Losses finished={finished} node={node} />}
      {steps.length > 1 && <PathList run={run} scenario={scenario} steps={steps} />}
      <Figures finished={finished} bucket={bucket} />
      {node >= 0 && <PulledDown run={run} node={node} />}
      <div className={styles.actions}>
        {node >= 0 && <KnockOutButton finished={finished} bucket={bucket} />}
        <CopyButton
          className={cx(kit.lineButton)}
          icon="text"
          text={() => `${name}: ${plainText(parts)}`}
          done="Story copied"
        >
          Copy story
        </CopyButton>
      </div>
    </section>
  );
}

function Losses({ finished, node }: { finished: Finished; node: number }) {
  const studio = useStudio();
  const { run } = finished;
  const shares = useMemo(() => lossShares(run, node), [run, node]);
  const arrow = useMemo(() => arrowSentence(run, node), [run, node]);
  const early = useMemo(() => lossFromStart(run, node), [run, node]);
  const pick = (key: string) => {
    const share = shares.find((s) => s.key === key);
    if (share?.node != null) studio.select(nodeBucket(run, share.node));
  };
  return (
    <>
      <h3>
        <Hint says={HINTS.loss}>Where the loss came from</Hint>, {triggerMoment(run, node)} <Code>CAUSE-04</Code>
      </h3>
      {early.length > 0 ? (
        <StoryText parts={early} onAccount={studio.select} />
      ) : (
        <LossShares shares={shares.map(chartShare)} onPick={pick} />
      )}
      {arrow.length > 0 && (
        <div className={styles.aside}>
          <StoryText parts={arrow} onAccount={studio.select} />
        </div>
      )}
    </>
  );
}

function chartShare({ key, label, usd, source, generation, tipped }: LossShare) {
  return { key, label, usd, source, tipped, ...(generation === null ? {} : { generation }) };
}

/** Its money as one sum from start to end, then the prices and its trigger; each with the moment it holds at. */
function Figures({ finished, bucket }: { finished: Finished; bucket: number }) {
  const { run, scenario } = finished;
  const ledger = useMemo(() => ledgerOf(run, scenario, bucket), [run, scenario, bucket]);
  const facts = useMemo(() => accountFacts(run, scenario, bucket), [run, scenario, bucket]);
  const node = nodeOf(run, bucket);
  const after = node < 0 ? '' : lossAfterWords(run, node);
  return (
    <>
      <h3>
        Its money <Code>CAUSE-06</Code>
      </h3>
      <table className={styles.figures} data-testid="ledger">
        <tbody>
          {ledger.map((row) => (
            <tr key={row.key} className={row.total ? styles.total : undefined}>
              <th scope="row">
                <Hint says={`${row.says} Rule ${row.code}.`}>{row.label}</Hint>
              </th>
              <td className={styles.when}>{row.when}</td>
              <td>{row.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {after !== '' && <p className={styles.note}>{after}</p>}
      {facts.length > 0 && (
        <>
          <h3>
            Its trigger and prices <Code>MARGIN-03</Code>
          </h3>
          <table className={styles.figures}>
            <tbody>
              {facts.map((fact) => (
                <tr key={fact.label}>
                  <th scope="row">
                    <Hint says={`${fact.says} Rule ${fact.code}.`}>{fact.label}</Hint>
                  </th>
                  <td className={styles.when}>{fact.when}</td>
                  <td>{fact.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
