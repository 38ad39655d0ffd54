/* Light or dark before anything is painted. A file: no page carries a script of ours in its text. Key: lib/ui/kit/theme.ts */
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem('shockgraph.theme');
  } catch {
    /* Private mode: the system decides. */
  }
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => document.documentElement.classList.toggle('dark', kept ? kept === 'dark' : system.matches);
  apply();
  system.addEventListener('change', apply);
})();
