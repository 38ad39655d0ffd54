'use client';
import { useLayoutEffect, useRef } from 'react';
import type { InspectorTab } from '@/lib/studio';
import { Segmented } from '@/lib/ui/kit';
import { AccountPanel } from './AccountPanel';
import { useAnchor } from './anchor';
import { useStudio, useStudioState } from './context';
import { EventList } from './EventList';
import { FundPanel } from './FundPanel';
import styles from './inspector.module.css';
import { KnockOutPanel } from './KnockOutPanel';
import { RunPanel } from './RunPanel';

const TABS = [
  { value: 'story', label: 'Story' },
  { value: 'events', label: 'Events' },
] as const satisfies readonly { value: InspectorTab; label: string }[];

/** Right panel: what happened as a story, of the run or of what is selected, or as the list of its events. */
export function Inspector({ inSheet = false }: { inSheet?: boolean }) {
  const studio = useStudio();
  const finished = useStudioState((s) => s.finished);
  const tab = useStudioState((s) => s.tab);
  const root = useFromTheTop();
  return (
    <div ref={root} className={inSheet ? styles.tabbedSheet : styles.tabbed}>
      <div className={styles.tabs}>
        <Segmented label="Story or events" name="tab" options={TABS} value={tab} onChange={studio.showTab} full />
      </div>
      {finished && tab === 'events' ? <EventList finished={finished} inSheet={inSheet} /> : <Story inSheet={inSheet} />}
    </div>
  );
}

/** What is told anew is read from its heading, however far one had read in what stood there. */
function useFromTheTop() {
  const root = useRef<HTMLDivElement>(null);
  const selected = useStudioState((s) => s.selected);
  const without = useStudioState((s) => s.knockOut?.account ?? null);
  const { anchor } = useAnchor();
  const tab = useStudioState((s) => s.tab);
  const told = `${selected} ${without} ${anchor}`;
  const last = useRef(told);
  useLayoutEffect(() => {
    if (last.current === told) return;
    last.current = told;
    // A press in the list of events selects too, and leaves the list where it is.
    if (tab === 'events') return;
    let box = root.current?.parentElement ?? null;
    while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
    // The page of a phone that is longer than its window scrolls by itself.
    if (box && box !== document.documentElement) box.scrollTop = 0;
  }, [told, tab]);
  return root;
}

function Story({ inSheet }: { inSheet: boolean }) {
  const finished = useStudioState((s) => s.finished);
  const selected = useStudioState((s) => s.selected);
  const knockOut = useStudioState((s) => s.knockOut);
  const { anchor } = useAnchor();
  if (!finished) {
    return (
      <section className={styles.panel} aria-label="The run">
        <h2 className={styles.alone}>The run</h2>
        <p className={styles.story}>
          <Unfinished />
        </p>
      </section>
    );
  }
  if (anchor !== null) return <FundPanel key={anchor} finished={finished} anchor={anchor} />;
  if (knockOut && (selected === null || selected === knockOut.bucket))
    return <KnockOutPanel finished={finished} knockOut={knockOut} />;
  return selected === null ? (
    <RunPanel finished={finished} />
  ) : (
    <AccountPanel key={selected} finished={finished} bucket={selected} closable={!inSheet} />
  );
}

/** Where nothing is finished yet: why not, and when there will be something to read. */
function Unfinished() {
  const status = useStudioState((s) => s.status);
  const over = useStudioState((s) => s.progress?.isFolding === true);
  if (over) return 'The run is over. Its story is being put together.';
  if (status === 'stopped') return 'The first run was stopped. Run it to its end to read what it came to.';
  if (status === 'failed') return 'The first run did not come to an end. Over the graph stands why.';
  if (status === 'invalid') return 'Something in the scenario is to be mended first; then it runs by itself.';
  return 'The first run is under way. What it came to will stand here.';
}
