/** Light or dark: the system's choice until the reader makes one, which is stored on the device. */

/** public/theme.js reads it before the page is painted. */
const KEY = 'shockgraph.theme';

export function isDark(): boolean {
  return document.documentElement.classList.contains('dark');
}

/** As public/theme.js does it, which a page that is drawn by the browser alone, such as one that is not found, never runs. */
export function restoreTheme(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark', kept() === null ? system : kept() === 'dark');
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Switches and remembers; where nothing can be stored it holds for this page. */
export function setDark(dark: boolean): void {
  document.documentElement.classList.toggle('dark', dark);
  try {
    localStorage.setItem(KEY, dark ? 'dark' : 'light');
  } catch {
    // Private mode: the choice lasts as long as the page.
  }
}

/** Calls back whenever the theme changes, by toggle or by the system; returns the way to stop. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
  return () => observer.disconnect();
}
