'use client';
import { useSyncExternalStore } from 'react';
import { Icon } from './icons';
import styles from './kit.module.css';
import { isDark, setDark, watchTheme } from './theme';

export function ThemeToggle() {
  const dark = useSyncExternalStore(watchTheme, isDark, () => false);
  const label = dark ? 'Light colours' : 'Dark colours';
  return (
    <button type="button" className={styles.iconButton} aria-label={label} title={label} onClick={() => setDark(!dark)}>
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}
