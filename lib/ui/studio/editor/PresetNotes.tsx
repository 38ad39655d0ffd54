'use client';
import { printed } from '@/lib/analysis';
import type { Notes } from '@/lib/studio';
import { cx, Icon } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import styles from './editor.module.css';
import { Lesson } from './Lesson';

/** What in the preset is measured, what is assumed, what was turned until it fitted: a section to open. */
export function PresetNotes() {
  const notes = useStudioState((s) => s.base?.notes);
  if (!notes) return null;
  return (
    <details className={styles.section}>
      <summary>
        <Icon name="right" size={14} />
        <b>About</b>
      </summary>
      <Groups notes={notes} />
    </details>
  );
}

/** All that is said of a scenario, where a sheet is about nothing else. */
export function About() {
  const notes = useStudioState((s) => s.base?.notes);
  const teaches = useStudioState((s) => s.base?.teaches);
  const summary = useStudioState((s) => s.scenario?.summary);
  return (
    <>
      <Lesson />
      {notes && <Groups notes={notes} />}
      {!notes && !teaches && (
        <p className={styles.teaches}>
          {summary ? printed(summary) : 'Nothing is written about this scenario. Its summary is under Title and clock.'}
        </p>
      )}
    </>
  );
}

function Groups({ notes }: { notes: Notes }) {
  return (
    <div className={cx(styles.body, styles.notes)}>
      <Group title="Measured" says="taken from a source as it stands" items={notes.measured} />
      <Group title="Assumed" says="chosen, with the reason" items={notes.assumed} />
      <Group title="Fitted" says="turned until the run met a figure; never evidence for it" items={notes.fitted} />
    </div>
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
            <li key={item}>{printed(item)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
