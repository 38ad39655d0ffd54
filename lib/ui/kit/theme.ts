/** Light or dark: the system's choice until the reader makes one, which is stored on the device. */

const KEY = 'shockgraph.theme';

/** Runs in the head before anything is painted, so that a dark page never flashes light. */
export const THEME_SCRIPT = `(function(){var t=null;try{t=localStorage.getItem('${KEY}')}catch(e){}
var m=matchMedia('(prefers-color-scheme: dark)');function a(){document.documentElement.classList.toggle('dark',t?t==='dark':m.matches)}
a();m.addEventListener('change',a)})()`;

export function isDark(): boolean {
  return document.documentElement.classList.contains('dark');
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
