'use client';
import { useStudioState } from '../context';
import styles from './editor.module.css';

/** What must be mended before the next run. Where a control shows it, it is only named here: one thing is said once. */
export function ErrorList() {
  const errors = useStudioState((s) => s.errors);
  const by = useStudioState((s) => s.errorsBy);
  if (errors.length === 0) return null;
  if (by !== null)
    return (
      <section className={styles.errors} aria-label="Errors">
        <b>{by}</b> has to be mended before the next run; the reason stands there.
      </section>
    );
  return (
    <section className={styles.errors} aria-label="Errors">
      <b>{errors.length === 1 ? 'One thing' : `${errors.length} things`} to mend before the next run</b>
      <ul>
        {errors.slice(0, 5).map((error) => (
          <li key={`${error.path} ${error.code}`}>
            {error.message}
            <code>{error.path}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
