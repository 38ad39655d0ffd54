'use client';
import { useMemo } from 'react';
import { formatTime, fundPaidUsd, generationTotals, summarySentence, vaultLossUsd } from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import { GenerationBars, WhoPaid } from '@/lib/ui/charts';
import { Code } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import styles from './inspector.module.css';
import { StoryText } from './StoryText';

/** What the run came to. */
export function RunPanel({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const parts = useMemo(() => summarySentence(run, scenario), [run, scenario]);
  const totals = useMemo(() => generationTotals(run), [run]);
  const paidUsd = useMemo(() => fundPaidUsd(run), [run]);
  const fell = run.nodes.count > 0;
  return (
    <section className={styles.panel} aria-label="The run">
      <header className={styles.head}>
        <div>
          <h2>The run</h2>
          <MomentLine finished={finished} />
        </div>
      </header>
      <StoryText parts={parts} onAccount={studio.select} />
      {fell && (
        <>
          <h3>
            Liquidated, by generation <Code>CAUSE-03</Code>
          </h3>
          <GenerationBars totals={totals} />
          <h3>
            Who paid past bankruptcy <Code>LIQ-09</Code>
          </h3>
          <WhoPaid
            fundUsd={paidUsd}
            vaultUsd={vaultLossUsd(run)}
            adlForgoneUsd={run.summary.adl.forgoneUsd}
            socialisedUsd={run.summary.socialisedUsd}
            unresolvedUsd={run.summary.unresolvedUsd + run.summary.openDeficitUsd}
          />
          <p className={styles.hint}>Select a node to see what pulled it down and what fell behind it.</p>
        </>
      )}
    </section>
  );
}

function MomentLine({ finished }: { finished: Finished }) {
  const tick = useStudioState((s) => s.tick);
  const { run } = finished;
  const end = formatTime(lastTickOf(run) * run.tickMs, run.tickMs);
  const now = formatTime(tick * run.tickMs, run.tickMs);
  return <p>nothing selected, {tick >= lastTickOf(run) ? `at the end, ${end}` : `at ${now} of ${end}`}</p>;
}
