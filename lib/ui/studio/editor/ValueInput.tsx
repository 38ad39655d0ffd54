'use client';
import { type KeyboardEvent, useState } from 'react';
import { type NumberField, showValue } from '@/lib/studio';
import styles from './editor.module.css';
import { useUndoKeys } from './useUndoKeys';

export interface ValueInputProps {
  readonly id: string;
  readonly field: NumberField;
  readonly value: number | undefined;
  readonly wrong: string | null;
  readonly onCommit: (typed: string, unit: string) => void;
  readonly onStep: (steps: number) => void;
  readonly onRest: () => void;
  readonly describedBy: string | undefined;
}

/** The box: what one types counts on Enter and when one leaves it; up and down step as on the slider. */
export function ValueInput({ id, field, value, wrong, onCommit, onStep, onRest, describedBy }: ValueInputProps) {
  const shown = value === undefined ? { figure: field.none ?? '', unit: '' } : showValue(field.unit, value);
  const [typed, setTyped] = useState<string | null>(null);
  const undoes = useUndoKeys();
  const kept = wrong ? wrong : shown.figure;
  const text = typed ?? kept;
  const finish = () => {
    setTyped(null);
    if (text !== kept) onCommit(text, shownUnit(field, value));
  };
  const pressed = (event: KeyboardEvent) => {
    if (typed === null && undoes(event)) return;
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape' && typed !== null) {
      // The text goes, and not the sheet that the box stands in.
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    } else if (way !== undefined && typed === null) {
      event.preventDefault();
      onStep(event.shiftKey ? way * 10 : way);
    }
  };
  return (
    <span className={wrong === null ? styles.value : styles.valueWrong}>
      <input
        id={id}
        type="text"
        inputMode={field.min < 0 || field.unit === 'time' ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        size={Math.max(2, Math.min(10, text.length))}
        value={text}
        aria-invalid={wrong !== null}
        aria-describedby={describedBy}
        onChange={(e) => setTyped(e.target.value)}
        onFocus={(e) => e.currentTarget.select()}
        onBlur={finish}
        onKeyDown={pressed}
        onKeyUp={onRest}
      />
      {shown.unit && <i>{shown.unit}</i>}
    </span>
  );
}

/** The unit beside the box, which a bare number is in. */
export function shownUnit(field: NumberField, value: number | undefined): string {
  return (value === undefined ? '' : showValue(field.unit, value).unit) || defaultUnit(field);
}

/** A field that says "none" shows no unit; a bare number typed there means this one. */
function defaultUnit(field: NumberField): string {
  return field.unit === 'time' ? 's' : field.unit === 'share' || field.unit === 'move' ? '%' : '';
}
