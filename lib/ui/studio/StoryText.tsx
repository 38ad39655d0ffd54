'use client';
import { Fragment, useState } from 'react';
import type { TextPart } from '@/lib/analysis';
import { Code, Figures } from '@/lib/ui/kit';
import styles from './inspector.module.css';

export interface StoryTextProps {
  readonly parts: readonly TextPart[];
  readonly onAccount: (bucket: number) => void;
}

/** A sentence with its bold figures, and its accounts as things one can follow. */
export function StoryText({ parts, onAccount }: StoryTextProps) {
  return (
    <p className={styles.story}>
      <Parts parts={parts} onAccount={onAccount} />
    </p>
  );
}

function Parts({ parts, onAccount }: StoryTextProps) {
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity.
    <Fragment key={i}>{partOf(part, onAccount)}</Fragment>
  ));
}

/** Steps that the sentence counts, until somebody wants them by name: they stand in its place then. */
function Fold({ says, parts, onAccount }: StoryTextProps & { readonly says: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '(fewer steps)' : says}
      </button>
      {open && ' '}
      {open && <Parts parts={parts} onAccount={onAccount} />}
    </>
  );
}

function partOf(part: TextPart, onAccount: (bucket: number) => void) {
  switch (part.kind) {
    case 'text':
      return <Figures>{part.text}</Figures>;
    case 'strong':
      return (
        <b>
          <Figures>{part.text}</Figures>
        </b>
      );
    case 'code':
      return <Code>{part.text}</Code>;
    case 'fold':
      return <Fold says={part.text} parts={part.parts} onAccount={onAccount} />;
    case 'account':
      return (
        <button type="button" className={styles.account} onClick={() => onAccount(part.bucket)}>
          {part.text}
        </button>
      );
  }
}
