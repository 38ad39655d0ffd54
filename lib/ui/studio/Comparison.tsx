'use client';
import { useMemo, useState } from 'react';
import { formatWords, movedFigures, runFigures } from '@/lib/analysis';
import { changeWords, controlChanges, type Earlier, type Finished, otherChanges } from '@/lib/studio';
import { Hint, Icon, kit, Segmented } from '@/lib/ui/kit';
import { SideBySideLink } from './CompareLink';
import { useStudio, useStudioState } from './context';
import styles from './inspector.module.css';

type With = 'last' | 'original' | 'pinned';

/** What the change did: which controls stand otherwise, and what became of each figure. */
export function Comparison({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const earlier = useStudioState((s) => s.earlier);
  const original = useStudioState((s) => s.original);
  const pinned = useStudioState((s) => s.pinned);
  const changed = useStudioState((s) => s.changed);
  const base = useStudioState((s) => s.base?.scenario);
  const kind = useStudioState((s) => s.base?.origin.kind);
  const [chosen, setChosen] = useState<With>('last');
  const start = original && original.scenario !== finished.scenario && original.scenario !== earlier?.scenario;
  const others: readonly { readonly value: With; readonly label: string; readonly run: Earlier | null }[] = [
    { value: 'last', label: 'last run', run: earlier },
    { value: 'original', label: kind === 'preset' ? 'preset' : 'start', run: start ? original : null },
    { value: 'pinned', label: 'pinned', run: pinned },
  ];
  const offered = others.filter(({ run }) => run !== null);
  const other = offered.find(({ value }) => value === (pinned && chosen === 'last' ? 'pinned' : chosen)) ?? offered[0];
  if (!base) return null;
  const run = other?.run;
  const isSame = !run || run.scenario === finished.scenario;
  // A draft that was opened again: the run it is compared with is not done yet.
  const awaits = changed && !run;
  return (
    <>
      <h3 className={styles.compareHead}>
        {isSame ? 'Compare' : 'What the change did'}
        <PinButton pinned={pinned !== null} onPin={studio.pin} />
      </h3>
      {offered.length > 1 && (
        <Segmented
          full
          label="Compared with"
          name="compared"
          options={offered}
          value={other?.value ?? 'last'}
          onChange={setChosen}
        />
      )}
      {run && !isSame && (
        <>
          <Changes {...{ finished, base, other: run }} />
          <p className={styles.down}>
            <SideBySideLink />
          </p>
        </>
      )}
      {isSame && (
        <p className={styles.down}>
          {pinned
            ? 'This run is pinned. Change something: the next runs are compared with it.'
            : awaits
              ? `${kind === 'preset' ? 'The preset' : 'What it began as'} is running, to compare this one with. `
              : 'Change something to see what it did.'}
          {awaits && <SideBySideLink />}
        </p>
      )}
    </>
  );
}

function PinButton({ pinned, onPin }: { pinned: boolean; onPin: (pinned: boolean) => void }) {
  return (
    <button
      type="button"
      className={kit.button}
      aria-pressed={pinned}
      title={pinned ? 'Let go of the pinned run' : 'Compare the next runs with this one (P)'}
      onClick={() => onPin(!pinned)}
    >
      <Icon name="pin" size={14} />
      {pinned ? 'Unpin' : 'Pin this run'}
    </button>
  );
}

/** Of values that no control shows, so many are named; the list behind "changed" has all. */
const MOST_NAMED = 2;
/** Figures one looks for even where they did not move. */
const KEPT: ReadonlySet<string> = new Set(['accounts', 'generations']);

function Changes({ finished, base, other }: { finished: Finished; base: Finished['scenario']; other: Earlier }) {
  const changes = controlChanges(other.scenario, finished.scenario, base);
  const elsewhere = useMemo(
    () =>
      otherChanges(other.scenario, finished.scenario, base).map((one) =>
        changeWords(other.scenario, finished.scenario, one),
      ),
    [other.scenario, finished.scenario, base],
  );
  const all = [...changes, ...elsewhere];
  const figures = movedFigures(other.figures, runFigures(finished.run, finished.scenario), KEPT);
  return (
    <>
      <p className={styles.down}>
        {all.length === 0 && 'Nothing stands otherwise.'}
        {all.slice(0, changes.length + MOST_NAMED).map(({ id, label, from, to }, n) => (
          <span key={id}>
            {n > 0 && '; '}
            {label} {from} → <b>{to}</b>
          </span>
        ))}
        {elsewhere.length > MOST_NAMED && (
          <>; {formatWords(elsewhere.length - MOST_NAMED, 'other value', 'other values')} changed</>
        )}
      </p>
      {figures.every(({ from, to }) => from === to) ? (
        <p className={styles.down}>None of the figures moved.</p>
      ) : (
        <table className={styles.figures}>
          <tbody>
            {figures.map(({ key, label, says, from, to }) => (
              <tr key={key}>
                <th scope="row">
                  <Hint says={says}>{label}</Hint>
                </th>
                <td className={styles.before}>{from === to ? '' : `${from} →`}</td>
                <td>{to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
