'use client';
import { kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import styles from './stage.module.css';

/** While a run without an account is shown (CAUSE-07): whose, and the way back. */
export function KnockOutBar() {
  const studio = useStudio();
  const account = useStudioState((s) => s.knockOut?.account ?? null);
  if (account === null) return null;
  return (
    <div className={styles.knockOut} role="status">
      <span>
        The run without <b>{account}</b>
      </span>
      <button type="button" className={kit.lineButton} onClick={studio.release}>
        Back to the run
      </button>
    </div>
  );
}
