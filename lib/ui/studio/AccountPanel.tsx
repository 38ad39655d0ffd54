'use client';
import { useMemo } from 'react';
import {
  accountFacts,
  accountLine,
  accountStory,
  bucketName,
  formatUsd,
  type LossShare,
  lossShares,
  nodeBucket,
  nodeOf,
  plainText,
  whoPaid,
} from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { GenerationMark, LossShares } from '@/lib/ui/charts';
import { Code, cx, Icon, kit } from '@/lib/ui/kit';
import { CopyButton } from './CopyButton';
import { useStudio, useStudioState } from './context';
import styles from './inspector.module.css';
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
  const ahead = useStudioState((s) => node >= 0 && s.tick < (run.nodes.triggerTick[node] ?? 0));
  const tick = useStudioState((s) => (ahead ? s.tick : undefined));
  const parts = useMemo(() => accountStory(run, scenario, bucket, tick), [run, scenario, bucket, tick]);
  const name = bucketName(run, bucket);
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
      <StoryText parts={parts} onAccount={studio.select} />
      {node >= 0 && <Losses finished={finished} node={node} />}
      <h3>The account</h3>
      <Figures finished={finished} bucket={bucket} />
      {node >= 0 && <PulledDown run={run} node={node} />}
      <div className={styles.actions}>
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
  const pick = (key: string) => {
    const share = shares.find((s) => s.key === key);
    if (share?.node != null) studio.select(nodeBucket(run, share.node));
  };
  return (
    <>
      <h3>
        Where the loss came from <Code>CAUSE-04</Code>
      </h3>
      <LossShares shares={shares.map(chartShare)} onPick={pick} />
    </>
  );
}

function chartShare({ key, label, usd, source, generation }: LossShare) {
  return { key, label, usd, source, ...(generation === null ? {} : { generation }) };
}

function Figures({ finished, bucket }: { finished: Finished; bucket: number }) {
  const { run, scenario } = finished;
  const facts = useMemo(() => accountFacts(run, scenario, bucket), [run, scenario, bucket]);
  const node = nodeOf(run, bucket);
  const paid = node < 0 ? [] : whoPaid(run, node);
  return (
    <>
      <table className={styles.figures}>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.label} title={fact.says}>
              <th scope="row">{fact.label}</th>
              <td>
                <Code>{fact.code}</Code>
              </td>
              <td>{fact.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {paid.length > 0 && (
        <>
          <h3>
            Who paid its loss <Code>CAUSE-06</Code>
          </h3>
          <table className={styles.figures}>
            <tbody>
              {paid.map((row) => (
                <tr key={row.payer}>
                  <th scope="row">{row.label}</th>
                  <td>{row.payer === 'margin' ? null : <Code>{row.code}</Code>}</td>
                  <td>{formatUsd(row.usd)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
