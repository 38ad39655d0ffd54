'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { COMMANDS, type Command } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import styles from './topbar.module.css';
import { useDismiss } from './useDismiss';
import { keepsItsKeys } from './useKeyboard';

const KEYS: Readonly<Record<string, string>> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc' };

function keysOf({ shortcut }: Command): string {
  return `${shortcut.shift ? 'Shift ' : ''}${KEYS[shortcut.key] ?? shortcut.key}`;
}

/** Taken by the graph while it has the focus (lib/ui/graph/keys.ts). */
const GRAPH_KEYS: readonly (readonly [string, string])[] = [
  ['←', 'To what pulled it down'],
  ['→', 'To what it pulled down'],
  ['↑ ↓', 'Along its generation'],
  ['Enter', 'Select; again: a group\u2019s accounts'],
  ['Esc', 'Clear the selection'],
  ['+ −', 'Zoom'],
  ['0', 'The whole sheet'],
];

/** What the keyboard can do: the commands themselves, and the graph's own keys. "?" opens it from anywhere. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useDismiss(
    ref,
    open,
    useCallback(() => setOpen(false), []),
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (keepsItsKeys(event.target, event.key)) return;
      event.preventDefault();
      opener.current?.focus();
      setOpen(true);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  return (
    <div className={styles.menu} ref={ref}>
      <button
        ref={opener}
        type="button"
        className={kit.iconButton}
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="keyboard" />
      </button>
      {open && (
        <section className={styles.keys} aria-label="Keyboard shortcuts">
          <h3>Everywhere</h3>
          <Keys rows={[...COMMANDS.map((command) => [keysOf(command), command.label] as const), ['?', 'This list']]} />
          <h3>In the graph</h3>
          <Keys rows={GRAPH_KEYS} />
        </section>
      )}
    </div>
  );
}

function Keys({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {rows.map(([key, label]) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <kbd>{key}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
