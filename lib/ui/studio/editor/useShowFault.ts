'use client';
import { type ClipboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import type { CheckedText, PlacedError } from '@/lib/scenario';

export interface ShowFault {
  /** Says that a change of the text is being typed. */
  readonly typed: (text: string) => void;
  /** For the box: what is pasted comes whole, like a text that was opened. */
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * Brings the first fault of a text into view when the text came whole: as it was opened, pasted, mended or changed
 * elsewhere. Whoever types keeps what he looks at, and the caret is nobody else's in any case.
 */
export function useShowFault(text: string, checked: CheckedText | null, show: (error: PlacedError) => void): ShowFault {
  const own = useRef<string | null>(null);
  const isPaste = useRef(false);
  /** A text that came whole and was not looked at yet. */
  const isNew = useRef(true);
  useEffect(() => {
    if (text !== own.current) isNew.current = true;
  }, [text]);
  const look = useEffectEvent((found: CheckedText) => {
    if (!isNew.current) return;
    isNew.current = false;
    const [first] = found.ok ? [] : found.errors;
    if (first) show(first);
  });
  useEffect(() => {
    if (checked) look(checked);
  }, [checked]);
  return {
    typed(next) {
      own.current = isPaste.current ? null : next;
      if (!isPaste.current) isNew.current = false;
      isPaste.current = false;
    },
    onPaste() {
      isPaste.current = true;
    },
  };
}
