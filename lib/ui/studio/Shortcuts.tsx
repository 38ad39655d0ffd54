'use client';
import { useEffect, useRef } from 'react';
import { COMMANDS, type Shortcut } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import { useDesk } from './desk';
import styles from './topbar.module.css';
import { useDismiss } from './useDismiss';

const KEYS: Readonly<Record<string, string>> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc' };

/** A shortcut as it is written: "Ctrl Z", "Shift →". */
export function keysOf({ key, shift, mod }: Shortcut): string {
  const name = KEYS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return `${mod ? (isMac() ? '⌘ ' : 'Ctrl ') : ''}${shift ? 'Shift ' : ''}${name}`;
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
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
  const desk = useDesk();
  const open = desk.panel === 'keys';
  const ref = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useDismiss(ref, open, desk.close);
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    const button = opener.current;
    button?.focus();
    // Shut by Escape it gives the focus back to where the key was pressed.
    return () => {
      if (document.activeElement === button && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  const rows = COMMANDS.flatMap(({ shortcut, label, edits }) =>
    shortcut && (desk.editable || !edits) ? [[keysOf(shortcut), label] as const] : [],
  );
  return (
    <div className={styles.menu} ref={ref}>
      <button
        ref={opener}
        type="button"
        className={kit.iconButton}
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        aria-expanded={open}
        onClick={() => (open ? desk.close() : desk.open('keys'))}
      >
        <Icon name="keyboard" />
      </button>
      {open && (
        <section className={styles.keys} aria-label="Keyboard shortcuts">
          <h3>Everywhere</h3>
          <Keys rows={rows} />
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
