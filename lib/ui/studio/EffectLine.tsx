'use client';
import { movedFigures, runFigures } from '@/lib/analysis';
import { Icon } from '@/lib/ui/kit';
import { useStudioState } from './context';
import styles from './phone.module.css';

/**
 * Over the form of a phone, which covers all else: what the last change did. It stands there from the start, so that it
 * moves nothing; a tap leads to the whole of it.
 */
export function EffectLine({ onRead }: { onRead: () => void }) {
  const finished = useStudioState((s) => s.finished);
  const other = useStudioState((s) => s.pinned ?? s.earlier);
  const running = useStudioState((s) => s.status === 'running' || s.status === 'waiting');
  const invalid = useStudioState((s) => s.status === 'invalid');
  if (!finished) return null;
  const was = other && other.scenario !== finished.scenario ? other : null;
  // In the words and the order of the panel that tells the whole of it.
  const moved =
    was === null
      ? []
      : movedFigures(was.figures, runFigures(finished.run, finished.scenario), NONE_KEPT).slice(0, MOST_TOLD);
  return (
    <div role="status" className={styles.effectLine}>
      <button type="button" className={styles.effect} onClick={onRead}>
        <span data-stale={running || invalid}>
          {invalid ? 'Something is to be mended; the last valid run stands.' : was === null && NOTHING_YET}
          {!invalid && was !== null && moved.length === 0 && 'None of the figures moved.'}
          {!invalid &&
            moved.map(({ key, label, from, to }, n) => (
              <span key={key}>
                {n > 0 && '; '}
                {label} {from} → <b>{to}</b>
              </span>
            ))}
        </span>
        <Icon name="right" size={14} />
      </button>
    </div>
  );
}

const NONE_KEPT: ReadonlySet<string> = new Set();
/** So many stand in a line of a phone. */
const MOST_TOLD = 2;
const NOTHING_YET = 'What a change does is told here.';
