'use client';
import { type KeyboardEvent, useState } from 'react';
import { cx } from '@/lib/ui/kit';
import editor from '../editor.module.css';
import { useUndoKeys } from '../useUndoKeys';
import styles from './form.module.css';

export interface TextBoxProps {
  readonly id: string;
  /** What it is called where no label says it. */
  readonly label?: string | undefined;
  readonly value: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly numeric?: boolean;
  /** Several lines. */
  readonly long?: boolean;
  readonly wide?: boolean;
  readonly wrong: boolean;
  readonly onCommit: (text: string) => void;
}

/** A box: what one types counts on Enter and when one leaves it; Escape takes it back. */
export function TextBox({
  id,
  label,
  value,
  unit,
  placeholder,
  numeric = false,
  long = false,
  wide = false,
  ...rest
}: TextBoxProps) {
  const { wrong, onCommit } = rest;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const undoes = useUndoKeys();
  const finish = () => {
    setTyped(null);
    if (typed !== null && typed !== value) onCommit(typed);
  };
  const pressed = (event: KeyboardEvent) => {
    if (typed === null && undoes(event)) return;
    if (event.key === 'Enter' && !(long && event.shiftKey)) {
      event.preventDefault();
      finish();
    } else if (event.key === 'Escape' && typed !== null) {
      // The text goes, and not the dialog that the box stands in.
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  const shared = {
    id,
    'aria-label': label,
    value: text,
    placeholder,
    spellCheck: long,
    'aria-invalid': wrong,
    'aria-describedby': wrong ? `${id}-error` : undefined,
    onBlur: finish,
    onKeyDown: pressed,
  };
  if (long) {
    return (
      <textarea
        {...shared}
        rows={3}
        className={cx(styles.area, wrong && styles.areaWrong)}
        onChange={(e) => setTyped(e.target.value)}
      />
    );
  }
  return (
    <span className={cx(wrong ? editor.valueWrong : editor.value, wide && styles.wide, styles.box)}>
      <input
        {...shared}
        type="text"
        inputMode={numeric ? 'text' : undefined}
        autoComplete="off"
        size={Math.max(2, Math.min(14, (text || (placeholder ?? '')).length))}
        onChange={(e) => setTyped(e.target.value)}
        onFocus={(e) => numeric && e.currentTarget.select()}
      />
      {unit && <i>{unit}</i>}
    </span>
  );
}
