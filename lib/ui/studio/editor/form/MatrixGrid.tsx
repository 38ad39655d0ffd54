'use client';
import { useState } from 'react';
import { correlationPointer, readCorrelation } from '@/lib/studio';
import { cx } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import { useUndoKeys } from '../useUndoKeys';
import styles from './form.module.css';

export interface CellMessage {
  /** Of the sentence: the cells it is about refer to it. */
  readonly id: string;
  /** Pointer of the pair, or of the whole matrix. */
  readonly place: string;
  readonly words: string;
  /** Of a text that was not taken. */
  readonly isTyped: boolean;
}

export interface MatrixGridProps {
  readonly ids: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly messages: readonly CellMessage[];
  readonly readOnly: boolean;
  readonly onWrite: (i: number, j: number, value: number) => void;
}

/** Each pair in two cells that always show the same. */
export function MatrixGrid({ ids, rows, messages, readOnly, onWrite }: MatrixGridProps) {
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
                <td
                  key={other}
                  data-pointer={i < j ? correlationPointer(i, j) : undefined}
                  style={{ '--rho': `${Math.abs(rows[i]?.[j] ?? 0) * 34}%` } as React.CSSProperties}
                >
                  {i === j || readOnly ? (
                    <span>{shown(rows[i]?.[j] ?? 0)}</span>
                  ) : (
                    <Cell
                      label={`Correlation of ${id} and ${other}`}
                      pointer={correlationPointer(i, j)}
                      value={rows[i]?.[j] ?? 0}
                      error={messages.find(({ place }) => place === correlationPointer(i, j))?.id}
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

interface CellProps {
  readonly label: string;
  /** Of the pair. */
  readonly pointer: string;
  readonly value: number;
  /** Id of what is said of it where it is wrong. */
  readonly error: string | undefined;
  readonly onWrite: (value: number) => void;
}

/** What one types counts on Enter and when one leaves it; a text that is no correlation stays, and is said to be none. */
function Cell({ label, pointer, value, error, onWrite }: CellProps) {
  const studio = useStudio();
  const kept = useStudioState((s) => s.typed[pointer]);
  const [typed, setTyped] = useState<string | null>(null);
  const undoes = useUndoKeys();
  const standing = kept ?? shown(value);
  const finish = () => {
    setTyped(null);
    if (typed === null || typed === standing) return;
    const rho = readCorrelation(typed);
    // An emptied box is no value and no mistake: what counts stands there again.
    studio.type(pointer, typed.trim() === '' || !Number.isNaN(rho) ? null : typed);
    if (!Number.isNaN(rho) && rho !== value) onWrite(rho);
  };
  return (
    <input
      className={cx(error !== undefined && styles.cellWrong)}
      aria-label={label}
      aria-invalid={error !== undefined}
      aria-describedby={error}
      title={label}
      inputMode="text"
      autoComplete="off"
      value={typed ?? standing}
      onChange={(e) => setTyped(e.target.value)}
      onFocus={(e) => e.currentTarget.select()}
      onBlur={finish}
      onKeyDown={(e) => {
        if (typed === null && undoes(e)) return;
        if (e.key === 'Enter') finish();
        if (e.key === 'Escape' && typed !== null) {
          e.preventDefault();
          e.stopPropagation();
          setTyped(null);
        }
      }}
    />
  );
}

function shown(rho: number): string {
  return String(Number(rho.toFixed(3))).replace('-', '\u2212');
}
