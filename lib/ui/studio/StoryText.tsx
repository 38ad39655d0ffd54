'use client';
import { Fragment } from 'react';
import type { TextPart } from '@/lib/analysis';
import { Code } from '@/lib/ui/kit';
import styles from './inspector.module.css';

export interface StoryTextProps {
  readonly parts: readonly TextPart[];
  readonly onAccount: (bucket: number) => void;
}

/** A sentence with its bold figures, and its accounts as things one can follow. */
export function StoryText({ parts, onAccount }: StoryTextProps) {
  return (
    <p className={styles.story}>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity.
        <Fragment key={i}>{partOf(part, onAccount)}</Fragment>
      ))}
    </p>
  );
}

function partOf(part: TextPart, onAccount: (bucket: number) => void) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return <b>{part.text}</b>;
    case 'code':
      return <Code>{part.text}</Code>;
    case 'account':
      return (
        <button type="button" className={styles.account} onClick={() => onAccount(part.bucket)}>
          {part.text}
        </button>
      );
  }
}
