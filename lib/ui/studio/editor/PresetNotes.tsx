'use client';
import { cx, Icon } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import styles from './editor.module.css';

/** What in the preset is measured, what is assumed, what was turned until it fitted. */
export function PresetNotes() {
  const notes = useStudioState((s) => s.base?.notes);
  if (!notes) return null;
  return (
    <details className={styles.section}>
      <summary>
        <Icon name="right" size={14} />
        <b>About</b>
      </summary>
      <div className={cx(styles.body, styles.notes)}>
        <Group title="Measured" says="taken from a source as it stands" items={notes.measured} />
        <Group title="Assumed" says="chosen, with the reason" items={notes.assumed} />
        <Group title="Fitted" says="turned until the run met a figure; never evidence for it" items={notes.fitted} />
      </div>
    </details>
  );
}

function Group({ title, says, items }: { title: string; says: string; items: readonly string[] }) {
  return (
    <>
      <h2>
        {title} <span>{says}</span>
      </h2>
      {items.length === 0 ? (
        <p>Nothing.</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </>
  );
}
