'use client';
import { useMemo, useState } from 'react';
import { capital, formatCount, nearestCorrelation, smallestEigenvalue } from '@/lib/analysis';
import {
  correlatedPair,
  correlationPointer,
  correlationRows,
  correlationWords,
  errorWords,
  type FormNode,
  instrumentIds,
  pathOf,
  pointerOf,
  valueAtPath,
  withChange,
  withValue,
} from '@/lib/studio';
import { Code, Icon, kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import editor from '../editor.module.css';
import styles from './form.module.css';
import { type CellMessage, MatrixGrid } from './MatrixGrid';
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
  const rows = correlationRows(node.value, ids.length);
  const stress = Number(valueAtPath(document, ['correlation', 'stress']) ?? 0);
  const [acting, setActing] = useState(false);
  const [said, setSaid] = useState('');
  const messages = useMessages(pointer);
  useRevealedWithin(pointer);
  if (ids.length < 2) return null;
  const isWrong = smallestEigenvalue(rows) < ROUNDING;
  const write = (i: number, j: number, value: number) => {
    setSaid('');
    studio.edit(withChange(withValue(document, node.path, rows), [...node.path, i, j], value));
  };
  const repair = () => {
    const { matrix, largestChange } = nearestCorrelation(rows);
    studio.edit(withValue(document, node.path, matrix));
    for (const { place, isTyped } of messages) if (isTyped) studio.type(place, null);
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
        <MatrixGrid
          ids={ids}
          rows={acting ? stressed(rows, stress) : rows}
          messages={messages}
          readOnly={acting}
          onWrite={write}
        />
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
      {messages
        .filter(({ place }) => !isWrong || place !== pointer)
        .map(({ id, words }) => (
          <p key={id} className={editor.error} id={id} role="alert">
            <Icon name="close" size={14} />
            <span>{words}.</span>
          </p>
        ))}
      <p role="status">{said}</p>
    </div>
  );
}

/** What is wrong within the matrix: texts that were not taken, then errors, each pair once. */
function useMessages(pointer: string): readonly CellMessage[] {
  const document = useStudioState((s) => s.document);
  const errors = useStudioState((s) => s.errors);
  const by = useStudioState((s) => s.errorsBy);
  const typed = useStudioState((s) => s.typed);
  return useMemo(() => {
    const found = new Map<string, CellMessage>();
    const add = (path: string, words: string, isTyped: boolean) => {
      if (path !== pointer && !path.startsWith(`${pointer}/`)) return;
      const place = pathOf(path, document);
      const pair = correlatedPair(document, place);
      const at = pair === null ? path : correlationPointer(Number(place.at(-2)), Number(place.at(-1)));
      if (found.has(at)) return;
      const said = pair === null ? capital(words) : `${pair}: ${words}`;
      found.set(at, { id: `said${at.replaceAll('/', '-')}`, place: at, words: said, isTyped });
    };
    for (const [path, text] of Object.entries(typed)) add(path, correlationWords(text), true);
    if (by === null) for (const error of errors) add(error.path, errorWords(error, document), false);
    return [...found.values()];
  }, [pointer, document, errors, by, typed]);
}

/** IDX-03. */
function stressed(rows: readonly (readonly number[])[], stress: number): number[][] {
  return rows.map((row) => row.map((rho) => (1 - stress) * rho + stress));
}
