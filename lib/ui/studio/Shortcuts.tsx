'use client';
import { COMMANDS, type Command } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import styles from './topbar.module.css';

const KEYS: Readonly<Record<string, string>> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', Escape: 'Esc' };

function keysOf({ shortcut }: Command): string {
  return `${shortcut.shift ? 'Shift ' : ''}${KEYS[shortcut.key] ?? shortcut.key}`;
}

/** What the keyboard can do, from the commands themselves. */
export function Shortcuts() {
  return (
    <details className={styles.menu} onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && e.currentTarget.removeAttribute('open')}>
      <summary className={kit.iconButton} aria-label="Keyboard shortcuts" title="Keyboard shortcuts">
        <Icon name="keyboard" />
      </summary>
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
    </details>
  );
}
