'use client';
import { useStudioState } from '../context';
import styles from './editor.module.css';

/** What must be mended before the next run, with the place in the document. */
export function ErrorList() {
  const errors = useStudioState((s) => s.errors);
  if (errors.length === 0) return null;
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
