'use client';
import { AccountPanel } from './AccountPanel';
import { useStudioState } from './context';
import styles from './inspector.module.css';
import { RunPanel } from './RunPanel';

/** Right panel: the run while nothing is selected, else the account's story. */
export function Inspector({ inSheet = false }: { inSheet?: boolean }) {
  const finished = useStudioState((s) => s.finished);
  const selected = useStudioState((s) => s.selected);
  if (!finished) {
    return (
      <section className={styles.panel} aria-label="The run">
        <h2 className={styles.alone}>The run</h2>
        <p className={styles.story}>The first run is under way. What it came to will stand here.</p>
      </section>
    );
  }
  return selected === null ? (
    <RunPanel finished={finished} />
  ) : (
    <AccountPanel key={selected} finished={finished} bucket={selected} closable={!inSheet} />
  );
}
