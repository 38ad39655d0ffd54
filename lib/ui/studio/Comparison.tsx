'use client';
import { useState } from 'react';
import { runFigures } from '@/lib/analysis';
import { controlChanges, type Earlier, type Finished } from '@/lib/studio';
import { Hint, Segmented } from '@/lib/ui/kit';
import { SideBySideLink } from './CompareLink';
import { useStudioState } from './context';
import styles from './inspector.module.css';

const WITH = [
  { value: 'last', label: 'last run' },
  { value: 'original', label: 'preset' },
] as const;

/** What the change did: which controls stand otherwise, and what became of each figure. */
export function Comparison({ finished }: { finished: Finished }) {
  const earlier = useStudioState((s) => s.earlier);
  const original = useStudioState((s) => s.original);
  const base = useStudioState((s) => s.base?.scenario);
  const [chosen, setChosen] = useState<'last' | 'original'>('last');
  const both = earlier && original && earlier.scenario !== original.scenario;
  const other = (chosen === 'original' ? original : earlier) ?? earlier ?? original;
  if (!base || !other || (!both && other.scenario === finished.scenario)) return null;
  return (
    <>
      <h3 className={styles.compareHead}>
        What the change did
        {both && <Segmented label="Compared with" name="compared" options={WITH} value={chosen} onChange={setChosen} />}
      </h3>
      <Changes {...{ finished, base, other }} />
      <p className={styles.down}>
        <SideBySideLink />
      </p>
    </>
  );
}

function Changes({ finished, base, other }: { finished: Finished; base: Finished['scenario']; other: Earlier }) {
  const changes = controlChanges(other.scenario, finished.scenario, base);
  const now = runFigures(finished.run, finished.scenario);
  const rows = now.map((figure) => ({ ...figure, from: other.figures.find(({ key }) => key === figure.key)?.text }));
  const moved = rows.filter(({ from, text }) => from !== text);
  const kept = rows.filter(({ from, text, key }) => from === text && (key === 'accounts' || key === 'generations'));
  return (
    <>
      <p className={styles.down}>
        {changes.length === 0 && 'No control stands otherwise.'}
        {changes.map(({ id, label, from, to }, n) => (
          <span key={id}>
            {n > 0 && '; '}
            {label} {from} → <b>{to}</b>
          </span>
        ))}
      </p>
      {moved.length === 0 ? (
        <p className={styles.down}>None of the figures moved.</p>
      ) : (
        <table className={styles.figures}>
          <tbody>
            {[...moved, ...kept].map(({ key, label, says, from, text }) => (
              <tr key={key}>
                <th scope="row">
                  <Hint says={says}>{label}</Hint>
                </th>
                <td className={styles.before}>{from ?? ''} →</td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
