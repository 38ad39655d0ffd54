'use client';
import { type KeyboardEvent, useState } from 'react';
import { boxValue, type NumberField } from '@/lib/studio';
import styles from './editor.module.css';
import { useUndoKeys } from './useUndoKeys';

export interface ValueInputProps {
  readonly id: string;
  readonly field: NumberField;
  readonly value: number | undefined;
  readonly wrong: string | null;
  readonly onCommit: (typed: string) => void;
  readonly onStep: (steps: number) => void;
  readonly onRest: () => void;
  readonly describedBy: string | undefined;
}

/** The box: what one types counts on Enter and when one leaves it; up and down step as on the slider. */
export function ValueInput({ id, field, value, wrong, onCommit, onStep, onRest, describedBy }: ValueInputProps) {
  const shown = boxValue(field, value);
  const [typed, setTyped] = useState<string | null>(null);
  const undoes = useUndoKeys();
  const kept = wrong ? wrong : shown.text;
  const text = typed ?? kept;
  const finish = () => {
    setTyped(null);
    if (text !== kept) onCommit(text);
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
        size={Math.max(2, Math.min(12, text.length))}
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
