/** What a key does while the graph has the keyboard. */
import type { GraphModel, Highlight } from '@/lib/graph';
import type { Island } from './island';
import { nextNode, type Step } from './walk';

export interface KeyContext {
  readonly model: GraphModel;
  readonly focus: string | null;
  readonly lit: Highlight | null;
  readonly tick: number;
  readonly setFocus: (key: string | null) => void;
  /** An arrow that leads nowhere, for who cannot see that. */
  readonly onEdge?: () => void;
  readonly select: (key: string | null) => void;
  /** Opens the selected cohort, or closes the one the selected account came from; false where neither is. */
  readonly unfold: () => boolean;
  readonly island: Pick<Island, 'reveal' | 'zoom' | 'fit'> | null;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'cause',
  ArrowRight: 'effect',
  ArrowUp: 'before',
  ArrowDown: 'after',
};

/** False leaves the key to the page. An arrow that leads nowhere is taken too: it must not move the clock. */
export function handleKey(key: string, context: KeyContext): boolean {
  const { model, focus, lit, tick, setFocus, onEdge, select, unfold, island } = context;
  const step = STEPS[key];
  if (step) {
    const next = nextNode(model, focus ?? lit?.node ?? null, step, lit?.path ?? [], tick);
    if (next === null) {
      onEdge?.();
      return true;
    }
    setFocus(next);
    island?.reveal(next);
    return true;
  }
  if (key === 'Enter' && (focus ?? lit?.node) === lit?.node && unfold()) return true;
  if (key === 'Enter' && focus) select(focus);
  else if (key === 'Escape') {
    // The page clears the selection, and knows what else Escape ends.
    setFocus(null);
    return false;
  } else if (key === '+' || key === '=') island?.zoom(1.4);
  else if (key === '-') island?.zoom(1 / 1.4);
  else if (key === '0') island?.fit();
  else return false;
  return true;
}
