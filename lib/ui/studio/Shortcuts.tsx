'use client';
import { useCallback, useRef, useState } from 'react';
import { COMMANDS, type Command } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import styles from './topbar.module.css';
import { useDismiss } from './useDismiss';

const KEYS: Readonly<Record<string, string>> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc' };

function keysOf({ shortcut }: Command): string {
  return `${shortcut.shift ? 'Shift ' : ''}${KEYS[shortcut.key] ?? shortcut.key}`;
}

/** What the keyboard can do, from the commands themselves. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(
    ref,
    open,
    useCallback(() => setOpen(false), []),
  );
  return (
    <div className={styles.menu} ref={ref}>
      <button
        type="button"
        className={kit.iconButton}
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="keyboard" />
      </button>
      {open && (
        <dl className={styles.keys}>
          {COMMANDS.map((command) => (
            <div key={command.id}>
              <dt>{command.label}</dt>
              <dd>
                <kbd>{keysOf(command)}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
