'use client';
import { AccountPanel } from './AccountPanel';
import { useAnchor } from './anchor';
import { useStudioState } from './context';
import { FundPanel } from './FundPanel';
import styles from './inspector.module.css';
import { KnockOutPanel } from './KnockOutPanel';
import { RunPanel } from './RunPanel';

/** Right panel: the run while nothing is selected, else the account's story. */
export function Inspector({ inSheet = false }: { inSheet?: boolean }) {
  const finished = useStudioState((s) => s.finished);
  const selected = useStudioState((s) => s.selected);
  const knockOut = useStudioState((s) => s.knockOut);
  const { anchor } = useAnchor();
  if (!finished) {
    return (
      <section className={styles.panel} aria-label="The run">
        <h2 className={styles.alone}>The run</h2>
        <p className={styles.story}>The first run is under way. What it came to will stand here.</p>
      </section>
    );
  }
  if (anchor !== null) return <FundPanel finished={finished} anchor={anchor} />;
  if (knockOut && (selected === null || selected === knockOut.bucket))
    return <KnockOutPanel finished={finished} knockOut={knockOut} />;
  return selected === null ? (
    <RunPanel finished={finished} />
  ) : (
    <AccountPanel key={selected} finished={finished} bucket={selected} closable={!inSheet} />
  );
}
