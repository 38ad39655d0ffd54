'use client';
import { useStudioState } from './context';
import { AccountPanel } from './AccountPanel';
import { RunPanel } from './RunPanel';

/** Right panel: the run while nothing is selected, else the account's story. */
export function Inspector() {
  const finished = useStudioState((s) => s.finished);
  const selected = useStudioState((s) => s.selected);
  if (!finished) return null;
  return selected === null ? <RunPanel finished={finished} /> : <AccountPanel key={selected} finished={finished} bucket={selected} />;
}
