'use client';
import { useId, useState } from 'react';
import { kit } from '@/lib/ui/kit';
import styles from './import.module.css';

/** Longer ones are mended where they came from. */
const LONGEST = 200_000;

/** The table as it came, to be mended here: what was pasted is nowhere else. */
export function TableText({ text, onText }: { text: string; onText: (text: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  if (text.length > LONGEST) return null;
  return (
    <div className={styles.text}>
      <label htmlFor={id}>The text as it came; it can be mended here</label>
      <textarea
        id={id}
        rows={6}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
      />
      <button type="button" className={kit.lineButton} disabled={typed === text} onClick={() => onText(typed)}>
        Read it again
      </button>
    </div>
  );
}
