'use client';
/** What the rows of the table are made of: a value as a cell, a position's four, what is wrong, a small press. */
import { capital } from '@/lib/analysis';
import { childrenOf, errorWords, type FormNode, leafOf, pointerOf } from '@/lib/studio';
import { Icon, type IconName, kit } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import { LeafBox, typedWords, useCommit } from '../editor/form/LeafBox';
import styles from './accounts.module.css';

/** Names the cell of a place, so that what is wrong with it can be said elsewhere in the table. */
const cellId = (pointer: string): string => `cell${pointer.replaceAll('/', '-')}`;

/** A single value. `of` is whose it is, for who hears the table and does not see it. */
export function Cell({ node, of }: { node: FormNode; of: string }) {
  const shape = leafOf(node);
  const pointer = pointerOf(node.path);
  const commit = useCommit(node);
  const typed = useStudioState((s) => s.typed[pointer]);
  const isWrong = useStudioState((s) => s.errorsBy === null && s.errors.some(({ path }) => path === pointer));
  if (!shape) return null;
  return (
    <LeafBox
      {...{ shape, node, commit, typed }}
      id={cellId(pointer)}
      name={`${node.words.label} of ${of}`}
      whole
      wrong={isWrong || typed !== undefined}
    />
  );
}

/** Instrument, size, entry and own margin of a position. */
export function PositionCells({ node, of, isolated }: { node: FormNode; of: string; isolated: boolean }) {
  const instrument = childrenOf(node).find(({ key }) => key === 'instrument')?.value;
  const whose = `${of} in ${String(instrument)}`;
  return childrenOf(node).map((field) => {
    const isFigure = field.key !== 'instrument';
    // Cross has no margin of its own: a box would ask for what may not be there. One that is there has to be seen.
    const isNone = field.key === 'marginUsd' && !isolated && field.value === undefined;
    return (
      <td key={String(field.key)} data-column={field.key} className={isFigure ? styles.figure : undefined}>
        {isNone ? <span className={styles.dim}>cross</span> : <Cell node={field} of={isFigure ? whose : of} />}
      </td>
    );
  });
}

export interface Message {
  /** Of the sentence: the cell it is about refers to it. */
  readonly id: string;
  readonly words: string;
}

/** All that is wrong within an account, also with what has no column. */
export function useMessages(node: FormNode): readonly Message[] {
  const document = useStudioState((s) => s.document);
  const errors = useStudioState((s) => s.errors);
  const by = useStudioState((s) => s.errorsBy);
  const typed = useStudioState((s) => s.typed);
  const place = pointerOf(node.path);
  const isWithin = (path: string) => path === place || path.startsWith(`${place}/`);
  const kept = cellsOf(node).flatMap((cell) => {
    const pointer = pointerOf(cell.path);
    const text = typed[pointer];
    const shape = leafOf(cell);
    if (text === undefined || !shape) return [];
    return [{ id: `${cellId(pointer)}-error`, words: `${cell.words.label}: ${typedWords(text, shape, cell)}.` }];
  });
  const found = by === null ? errors.filter(({ path }) => isWithin(path) && typed[path] === undefined) : [];
  return [
    ...kept,
    ...found.map((error) => ({ id: `${cellId(error.path)}-error`, words: sentence(errorWords(error, document)) })),
  ];
}

/** An error begins small, for it may follow its place. */
const sentence = (words: string): string => `${capital(words)}.`;

/** The values of an account that have a cell. */
function cellsOf(node: FormNode): FormNode[] {
  return childrenOf(node).flatMap((field) =>
    field.key === 'positions' ? childrenOf(field).flatMap(childrenOf) : leafOf(field) ? [field] : [],
  );
}

export function Act({ icon, says, onPress }: { icon: IconName; says: string; onPress: () => void }) {
  return (
    <button type="button" className={kit.iconButton} aria-label={says} title={says} onClick={onPress}>
      <Icon name={icon} size={14} />
    </button>
  );
}
