'use client';
import { useState } from 'react';
import { formatCount, nearestCorrelation, smallestEigenvalue } from '@/lib/analysis';
import { type FormNode, instrumentIds, pointerOf, readNumber, valueAtPath, withValue } from '@/lib/studio';
import { Code, cx, kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import editor from '../editor.module.css';
import styles from './form.module.css';
import { useErrorsAt } from './LeafControl';
import { useRevealedWithin } from './reveal';

/** Correlations below 0 on which rounding says nothing. */
const ROUNDING = -1e-9;
/** Larger ones are edited as JSON; a grid of four thousand boxes helps nobody. */
const LARGEST = 16;

/** The correlations as a grid that stays symmetric, as typed and, under stress, as they act. */
export function MatrixForm({ node }: { node: FormNode }) {
  const studio = useStudio();
  const document = useStudioState((s) => s.document);
  const pointer = pointerOf(node.path);
  const ids = instrumentIds(document);
  const rows = numbersOf(node.value, ids.length);
  const stress = Number(valueAtPath(document, ['correlation', 'stress']) ?? 0);
  const [acting, setActing] = useState(false);
  const [said, setSaid] = useState('');
  const errors = useErrorsAt(pointer);
  useRevealedWithin(pointer);
  if (ids.length < 2) return null;
  const isWrong = smallestEigenvalue(rows) < ROUNDING;
  const write = (i: number, j: number, value: number) => {
    const next = rows.map((row, a) =>
      row.map((rho, b) => ((a === i && b === j) || (a === j && b === i) ? value : rho)),
    );
    setSaid('');
    studio.edit(withValue(document, node.path, next));
  };
  const repair = () => {
    const { matrix, largestChange } = nearestCorrelation(rows);
    studio.edit(withValue(document, node.path, matrix));
    setSaid(`Repaired: no correlation moved by more than ${Number(largestChange.toPrecision(2))}.`);
  };
  return (
    <div className={styles.matrix} data-pointer={pointer}>
      <div className={editor.row}>
        <b>Correlations</b>
        <Code>IDX-03</Code>
        <span className={editor.spring} />
        {stress > 0 && (
          <button type="button" className={kit.button} aria-pressed={acting} onClick={() => setActing(!acting)}>
            {acting ? 'As typed' : 'As they act'}
          </button>
        )}
      </div>
      {ids.length > LARGEST ? (
        <p>{formatCount(ids.length)} instruments: too many for a grid. The matrix stands in the JSON view.</p>
      ) : (
        <Grid ids={ids} rows={acting ? stressed(rows, stress) : rows} readOnly={acting} onWrite={write} />
      )}
      {acting && <p>Under a stress of {Math.round(stress * 100)} % each correlation has gone that far towards 1.</p>}
      {isWrong && (
        <div className={styles.repair} role="alert">
          <p>No prices can move together like this: some of these correlations contradict each other.</p>
          <button type="button" className={kit.lineButton} onClick={repair}>
            Repair to the nearest valid matrix
          </button>
        </div>
      )}
      {!isWrong &&
        errors.map((message) => (
          <p key={message} className={editor.error}>
            {message}.
          </p>
        ))}
      <p role="status">{said}</p>
    </div>
  );
}

interface GridProps {
  readonly ids: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly readOnly: boolean;
  readonly onWrite: (i: number, j: number, value: number) => void;
}

function Grid({ ids, rows, readOnly, onWrite }: GridProps) {
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <td />
            {ids.map((id) => (
              <th key={id} scope="col">
                {id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id, i) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              {ids.map((other, j) => (
                <td key={other} style={{ '--rho': `${Math.abs(rows[i]?.[j] ?? 0) * 34}%` } as React.CSSProperties}>
                  {i === j || readOnly ? (
                    <span>{shown(rows[i]?.[j] ?? 0)}</span>
                  ) : (
                    <Cell
                      label={`Correlation of ${id} and ${other}`}
                      value={rows[i]?.[j] ?? 0}
                      onWrite={(v) => onWrite(i, j, v)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ label, value, onWrite }: { label: string; value: number; onWrite: (value: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    const next = typed === null ? value : readNumber(typed, '', 'plain');
    if (!(next >= -1 && next <= 1)) return;
    setTyped(null);
    if (next !== value) onWrite(next);
  };
  const wrong = typed !== null && !(Math.abs(readNumber(typed, '', 'plain')) <= 1);
  return (
    <input
      className={cx(wrong && styles.cellWrong)}
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? 'A correlation goes from \u22121 to 1' : label}
      inputMode="text"
      autoComplete="off"
      value={typed ?? shown(value)}
      onChange={(e) => setTyped(e.target.value)}
      onFocus={(e) => e.currentTarget.select()}
      onBlur={finish}
      onKeyDown={(e) => {
        if (e.key === 'Enter') finish();
        if (e.key === 'Escape') setTyped(null);
      }}
    />
  );
}

function shown(rho: number): string {
  return String(Number(rho.toFixed(3))).replace('-', '\u2212');
}

/** IDX-03. */
function stressed(rows: readonly (readonly number[])[], stress: number): number[][] {
  return rows.map((row) => row.map((rho) => (1 - stress) * rho + stress));
}

/** Whatever stands there, as a square of the right size. */
function numbersOf(value: unknown, n: number): number[][] {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_unused, j) => {
      const rho = valueAtPath(value, [i, j]);
      return typeof rho === 'number' ? rho : i === j ? 1 : 0;
    }),
  );
}
