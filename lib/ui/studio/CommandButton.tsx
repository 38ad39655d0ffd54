'use client';
import { COMMANDS } from '@/lib/studio';
import { Icon, type IconName, kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import { useDesk } from './desk';
import { keysOf } from './Shortcuts';
import styles from './topbar.module.css';

/** One of the commands as a button: named, keyed and run by the one object. */
export function CommandButton({ id, icon }: { id: string; icon: IconName }) {
  const studio = useStudio();
  const desk = useDesk();
  const command = COMMANDS.find((one) => one.id === id);
  const may = useStudioState((s) => command?.may?.(s) ?? true);
  if (!command) return null;
  const keys = command.shortcut ? ` (${keysOf(command.shortcut)})` : '';
  return (
    <button
      type="button"
      className={kit.iconButton}
      aria-label={command.label}
      title={`${command.label}${keys}`}
      disabled={!may}
      onClick={() => command.run(studio, desk)}
    >
      <Icon name={icon} />
    </button>
  );
}

export function UndoRedo() {
  return (
    <span className={styles.undo}>
      <CommandButton id="undo" icon="undo" />
      <CommandButton id="redo" icon="redo" />
    </span>
  );
}
