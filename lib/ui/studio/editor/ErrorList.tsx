'use client';
import { useStudioState } from '../context';
import styles from './editor.module.css';
import { useReveal } from './form/reveal';

/** More of them are of one kind. */
const LISTED = 8;

/** What must be mended before the next run; each leads to its place. Where a control shows it, it is only named here. */
export function ErrorList() {
  const errors = useStudioState((s) => s.errors);
  const by = useStudioState((s) => s.errorsBy);
  const { reveal } = useReveal();
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
        {errors.slice(0, LISTED).map((error) => (
          <li key={`${error.path} ${error.code}`}>
            <button type="button" onClick={() => reveal(error.path)}>
              {error.message}
            </button>
            <code>{error.path}</code>
          </li>
        ))}
      </ul>
      {errors.length > LISTED && <p>And {errors.length - LISTED} more.</p>}
    </section>
  );
}
