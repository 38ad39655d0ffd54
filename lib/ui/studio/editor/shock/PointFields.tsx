'use client';
import { useEffect, useId } from 'react';
import { MINUS, NBSP } from '@/lib/analysis';
import {
  beginsAtOnce,
  type Handle,
  handlesOf,
  LEAST_FACTOR,
  leafBox,
  leafText,
  MOST_FACTOR,
  type Move,
  placed,
  readNumber,
  roomOf,
  withBeginning,
} from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import { TextBox } from '../form/TextBox';
import styles from './shock.module.css';

/** The boxes by the key under which what was typed in them is kept, as the list of errors calls them. */
export const POINT_BOXES: Readonly<Record<string, string>> = {
  'shock-point-at': 'Time of the point',
  'shock-point-change': 'Change of the point',
};

export interface PointFieldsProps {
  readonly move: Move;
  readonly handle: Handle;
  readonly tickMs: number;
  /** Its height stands beside a slider of its own. */
  readonly bySlider: boolean;
  readonly onSet: (move: Move) => void;
  readonly onMore: () => void;
  readonly onLess: () => void;
}

/** The chosen point in figures: when, and how far from where the price stood; a drawn one may have company or go. */
export function PointFields({ move, handle, tickMs, bySlider, onSet, onMore, onLess }: PointFieldsProps) {
  const isPath = move.kind === 'path';
  const count = handlesOf(move).filter(({ id }) => typeof id === 'number').length;
  const name = typeof handle.id === 'number' ? `Point ${handle.id + 1} of ${count}` : nameOf(move, handle.id);
  const room = roomOf(move, handle.id, tickMs);
  return (
    <fieldset className={styles.chosenPoint} aria-label={name}>
      <b>{name}</b>
      {isPath && (
        <div className={styles.company}>
          <button type="button" className={kit.lineButton} onClick={onMore}>
            Add a point
          </button>
          <button
            type="button"
            className={kit.lineButton}
            disabled={count < 2 || handle.id === 'back'}
            onClick={onLess}
          >
            Remove it
          </button>
        </div>
      )}
      <Figure
        key={`${handle.id} ms`}
        {...{
          box: 'shock-point-at',
          label: 'At',
          unit: 'time',
          value: handle.ms,
          wanted: 'a time, like 26 s',
          tip: timeTip(room),
        }}
        refuse={(ms) => outsideWords(ms, room)}
        onTake={(ms) => onSet(placed(move, handle, Math.round(ms), handle.factor, tickMs))}
      />
      {handle.height && !bySlider && (
        <Figure
          key={`${handle.id} change`}
          {...{ box: 'shock-point-change', label: 'Change', unit: 'share' }}
          {...{ value: Number((handle.factor - 1).toPrecision(12)) }}
          {...{ wanted: `a change, like ${MINUS}7${NBSP}%`, tip: `Of the price at the start; ${CHANGES}.` }}
          refuse={(change) =>
            change < LEAST_FACTOR - 1 || change > MOST_FACTOR - 1 ? `A change goes ${CHANGES}.` : null
          }
          onTake={(change) => onSet(placed(move, handle, handle.ms, Number((1 + change).toPrecision(12)), tickMs))}
        />
      )}
      {handle.id === 0 && beginsAtOnce(move) && <AtOnce begun={withBeginning(move, tickMs)} onSet={onSet} />}
    </fieldset>
  );
}

/** What a first point off the price does, and how it is fallen into instead. */
function AtOnce({ begun, onSet }: { begun: Move | null; onSet: (move: Move) => void }) {
  return (
    <div className={styles.atOnce}>
      <p>The price jumps to this point.</p>
      <button
        type="button"
        className={kit.lineButton}
        disabled={!begun}
        title={begun ? 'Adds a point before it at 0\u00a0%' : 'Move it later first: there is no time before it'}
        onClick={() => begun && onSet(begun)}
      >
        Begin at 0 %
      </button>
    </div>
  );
}

function nameOf(move: Move, id: 'start' | 'end' | 'back'): string {
  if (id === 'back') return 'Back again';
  if (id === 'start') return 'Beginning';
  return move.kind === 'step' ? 'The jump' : 'End';
}

const CHANGES = `from ${MINUS}99${NBSP}% to +10,000${NBSP}%`;

type Room = readonly [fromMs: number, toMs: number];

const timeWords = (ms: number): string => {
  const { figure, unit } = leafText('time', ms);
  return `${figure}${NBSP}${unit}`;
};

function rangeText([from, to]: Room): string {
  return Number.isFinite(to) ? `from ${timeWords(from)} to ${timeWords(to)}` : `from ${timeWords(from)} on`;
}

/** What is said of a time outside; null within. */
function outsideWords(ms: number, [from, to]: Room): string | null {
  if (ms < from) return `At the earliest ${timeWords(from)}.`;
  return ms > to ? `At the latest ${timeWords(to)}.` : null;
}

const timeTip = (room: Room): string => `From the start of the run; ${rangeText(room)}.`;

interface FigureProps {
  /** Key of what was typed; one of `POINT_BOXES`. */
  readonly box: string;
  readonly label: string;
  readonly unit: 'time' | 'share';
  readonly value: number;
  /** What would be right, for a text that is none of it. */
  readonly wanted: string;
  readonly tip: string;
  /** Why a number is none that could be taken; null: it is. */
  readonly refuse: (value: number) => string | null;
  readonly onTake: (value: number) => void;
}

/** A box for one figure, with what is wrong under it; what was typed stays while it is wrong and the point is chosen. */
function Figure({ box, label, unit, value, wanted, tip, refuse, onTake }: FigureProps) {
  const studio = useStudio();
  const id = useId();
  const typed = useStudioState((s) => s.typed[box]);
  const shown = shownOf(unit, value);
  // Of another point, or of this one at another place, it says nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what it hangs on.
  useEffect(() => {
    studio.type(box, null);
    return () => studio.type(box, null);
  }, [studio, box, value]);
  const wrongWith = (text: string): string | null => {
    const next = readNumber(text, unit);
    return Number.isNaN(next) ? `“${text}” is not ${wanted}.` : refuse(next);
  };
  const commit = (text: string) => {
    const isEmpty = text.trim() === '';
    const isWrong = !isEmpty && wrongWith(text) !== null;
    studio.type(box, isWrong ? text : null);
    if (!isWrong && !isEmpty) onTake(readNumber(text, unit));
  };
  const message = typed === undefined ? null : wrongWith(typed);
  return (
    <div className={styles.figure} title={tip} data-field={box}>
      <label htmlFor={id}>{label}</label>
      <TextBox
        id={id}
        value={message === null ? shown.text : (typed ?? shown.text)}
        unit={shown.unit}
        numeric
        wrong={message !== null}
        onCommit={commit}
      />
      {message !== null && (
        <p id={`${id}-error`} className={styles.message} role="alert">
          {message}
        </p>
      )}
    </div>
  );
}

/** As it is shown: nothing at all is 0 seconds, and a change has its sign. */
function shownOf(unit: 'time' | 'share', value: number): { readonly text: string; readonly unit: string } {
  const { text, unit: beside } = leafBox(unit, value);
  return { text: unit === 'share' && value > 0 ? `+${text}` : text, unit: beside };
}
