'use client';
import { useMemo } from 'react';
import {
  costGroups,
  formatCount,
  formatTime,
  formatWords,
  generationTotals,
  HINTS,
  runCosts,
  summarySentence,
} from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import { GenerationBars, WhoPaid } from '@/lib/ui/charts';
import { Code, Hint, kit } from '@/lib/ui/kit';
import { backstopsOf, useAnchor } from './anchor';
import { PoliciesLink } from './CompareLink';
import { Comparison } from './Comparison';
import { useStudio, useStudioState } from './context';
import styles from './inspector.module.css';
import { MomentPanel } from './MomentPanel';
import { momentWords } from './moment';
import { StoryText } from './StoryText';

/** What the run came to, at its end whatever moment is shown beside it. */
export function RunPanel({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const parts = useMemo(() => summarySentence(run, scenario), [run, scenario]);
  const totals = useMemo(() => generationTotals(run), [run]);
  const costs = useMemo(() => costGroups(runCosts(run)), [run]);
  const { accounts } = run.summary.liquidated;
  const fell = run.nodes.count > 0;
  return (
    <section className={styles.panel} aria-label="The run">
      <MomentPanel finished={finished} />
      <header className={styles.head}>
        <div>
          <h2>The run, at its end</h2>
          <MomentLine finished={finished} />
        </div>
      </header>
      <StoryText parts={parts} onAccount={studio.select} />
      <Comparison finished={finished} />
      {fell && (
        <>
          <h3>
            Liquidations, by generation <Code>CAUSE-03</Code>
          </h3>
          {run.nodes.count !== accounts && (
            <p className={styles.note}>
              {formatWords(accounts, 'account')},{' '}
              <Hint says={HINTS.liquidations}>{formatCount(run.nodes.count)} liquidations</Hint>
            </p>
          )}
          <GenerationBars totals={totals} />
          <h3>
            Who paid, beside their own margin <Code>CAUSE-06</Code>
          </h3>
          <WhoPaid groups={costs} />
          <Backstops finished={finished} />
          <p className={styles.board}>
            <PoliciesLink />
          </p>
          <p className={styles.hint}>Select a node to see what pulled it down and what fell behind it.</p>
        </>
      )}
    </section>
  );
}

/** Account by account, in the graph as well: what the fund paid for, and what the vault took over. */
function Backstops({ finished }: { finished: Finished }) {
  const { choose } = useAnchor();
  const shown = useMemo(() => backstopsOf(finished.run), [finished]);
  return shown.map(({ key, label }) => (
    <p key={key} className={styles.backstop}>
      <button type="button" className={kit.lineButton} onClick={() => choose(key)}>
        {label}
      </button>
    </p>
  ));
}

/** All figures of the panel are the end's; while the clock stands elsewhere, that is said. */
function MomentLine({ finished }: { finished: Finished }) {
  const tick = useStudioState((s) => s.tick);
  const which = useStudioState((s) => s.which);
  const view = useStudioState((s) => s.view);
  const { run } = finished;
  const last = lastTickOf(run);
  const words = (at: number): string => formatTime(at * run.tickMs, run.tickMs);
  return <p>{momentWords({ which, view, now: words(tick), end: words(last), atEnd: tick >= last })}</p>;
}
