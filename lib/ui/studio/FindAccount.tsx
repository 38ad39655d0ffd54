'use client';
import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { matchingBuckets, outcomeOf, outcomeWords } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { Icon } from '@/lib/ui/kit';
import { useStudio } from './context';
import styles from './stage.module.css';
import { useDismiss } from './useDismiss';

const SHOWN = 8;

/** Type an id, pick with arrows and Enter: selects that account. */
export function FindAccount({ run }: { run: Run }) {
  const studio = useStudio();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const matches = useMemo(() => matchingBuckets(run, typed, SHOWN), [run, typed]);
  const pick = (bucket: number | undefined) => {
    if (bucket === undefined) return;
    studio.select(bucket);
    setTyped('');
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(matches.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter') pick(matches[active]?.bucket);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };
  const open = typed.trim() !== '';
  useDismiss(
    ref,
    open,
    useCallback(() => setTyped(''), []),
  );
  return (
    <div className={styles.find} ref={ref}>
      <Icon name="search" size={14} />
      <input
        type="text"
        role="combobox"
        data-find
        title="Find an account (/)"
        aria-label="Find an account by its id"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && matches[active] ? `${id}-${active}` : undefined}
        placeholder="Find an account"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          setActive(0);
        }}
        onKeyDown={pressed}
      />
      {open && (
        <div id={`${id}-list`} role="listbox" aria-label="Accounts" className={styles.matches}>
          {matches.map((match, i) => (
            <button
              type="button"
              role="option"
              tabIndex={-1}
              id={`${id}-${i}`}
              key={match.bucket}
              aria-selected={i === active}
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => pick(match.bucket)}
            >
              <b>{match.name}</b> <span>{outcomeWords(outcomeOf(run, match.bucket))}</span>
            </button>
          ))}
          {matches.length === 0 && <p>No account starts with “{typed.trim()}”.</p>}
        </div>
      )}
    </div>
  );
}
