'use client';
/** What a page shows when there is nothing, not yet, or something wrong: the app's own pieces in that state. */
import { useMemo } from 'react';
import { ENGINE_VERSION } from '@/lib/engine';
import { LIMITS, type Scenario } from '@/lib/scenario';
import { withValue } from '@/lib/studio';
import { Words } from '@/lib/ui/kit';
import { Editor, FlowView, RunLine, SharedDigests } from '@/lib/ui/studio';
import styles from './design.module.css';
import { WithStudio } from './WithStudio';

const unshocked = (scenario: Scenario): Scenario => ({ ...scenario, shock: { ...scenario.shock, moves: [] } });
const toBook = (document: unknown) => withValue(document, ['instruments', 0, 'book', 'depthUsdAt1pct'], -5);
const tooMany = (document: unknown) => withValue(document, ['clock', 'horizonMs'], LIMITS.ticks * 1e5);

const nothing = () => undefined;

export const Empty = () => (
  <WithStudio made={unshocked}>
    {({ run, scenario }) => (
      <div className={styles.empty}>
        <FlowView {...{ run, scenario, tick: 0 }} selected={null} onSelect={nothing} anchor={null} onAnchor={nothing} />
      </div>
    )}
  </WithStudio>
);

/** A run that is never done: it stands where one was caught. */
export const Running = () => (
  <div className={styles.running}>
    <RunLine
      progress={{ tick: 114, ticks: 300, fell: 31, isFolding: false }}
      clock={{ tickMs: 100, horizonMs: 30_000 }}
      first={false}
      onStop={nothing}
    />
  </div>
);

export const Wrong = () => (
  <div className={styles.panel}>
    <WithStudio edited={toBook}>{() => <Editor only="book" />}</WithStudio>
  </div>
);

export const TooLarge = () => (
  <div className={styles.text}>
    <WithStudio edited={tooMany} mode="json">
      {() => <Editor />}
    </WithStudio>
  </div>
);

export const Disagreeing = () => <WithStudio>{({ run }) => <Digests digest={run.digest} />}</WithStudio>;

/** As if the link had been made by another: its digits turned round. */
function Digests({ digest }: { digest: string }) {
  const shared = useMemo(() => ({ digest: [...digest].reverse().join(''), engine: ENGINE_VERSION }), [digest]);
  return <SharedDigests shared={shared} onSwitch={null} />;
}

export const Gone = () => (
  <div className={styles.gone}>
    <Words title="This link is closed" level="h4">
      This link was revoked by whoever made it.
    </Words>
  </div>
);
