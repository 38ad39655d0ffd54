'use client';
import { printed } from '@/lib/analysis';
import { useStudioState } from '../context';
import styles from './lesson.module.css';

/** What a preset teaches, and what to look for in its run. */
export function Lesson() {
  const base = useStudioState((s) => s.base);
  // What is said of names and figures is true of the run it was written for.
  const changed = useStudioState((s) => s.changed);
  if (!base?.teaches) return null;
  return (
    <div className={styles.lesson}>
      <p>{printed(base.teaches)}</p>
      {base.lookFor.length > 0 && (
        <>
          <h2>{changed ? 'Look for, in the preset as it ships' : 'Look for'}</h2>
          <ul>
            {base.lookFor.map((line) => (
              <li key={line}>{printed(line)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
