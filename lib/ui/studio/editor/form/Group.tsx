'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { absentWords, type FormNode, pointerOf } from '@/lib/studio';
import { Code, cx, Icon, kit } from '@/lib/ui/kit';
import editor from '../editor.module.css';
import styles from './form.module.css';
import { useErrorCount, useErrorsAt } from './LeafControl';
import { useRevealedWithin } from './reveal';

export interface GroupProps {
  readonly node: FormNode;
  readonly name: string;
  readonly note: string;
  readonly onRemove?: (() => void) | undefined;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something with parts: closed until it is asked for, and nothing of it is drawn before. */
export function Group({ node, name, note, onRemove, open: opened = false, children }: GroupProps) {
  const pointer = pointerOf(node.path);
  const [open, setOpen] = useState(opened);
  const asked = useRevealedWithin(pointer);
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (asked > 0) setOpen(true);
  }, [asked]);
  const wrong = useErrorCount(pointer);
  const errors = useErrorsAt(pointer);
  // A part that may be missing is taken away by the word that stands against its Add; an item of a list by a cross.
  const isSection = typeof node.key === 'string';
  return (
    <div className={styles.groupRow}>
      <details
        ref={ref}
        className={styles.group}
        open={open}
        onToggle={(e) => setOpen(e.currentTarget.open)}
        data-pointer={pointer}
      >
        <summary title={node.words.says}>
          <Icon name="right" size={13} />
          <b>{name}</b>
          {wrong > 0 && <em>{wrong} to mend</em>}
          <span>{note}</span>
        </summary>
        {open && (
          <div className={styles.inside}>
            <p className={styles.says}>
              {node.words.says} {node.words.code && <Code>{node.words.code}</Code>}
            </p>
            {children}
          </div>
        )}
      </details>
      {onRemove && (
        <button
          type="button"
          className={isSection ? cx(kit.lineButton, styles.removeSection) : styles.remove}
          aria-label={`Remove ${name}`}
          title={isSection ? `Remove ${name}: ${without(node)}` : `Remove ${name}`}
          onClick={onRemove}
        >
          {isSection ? 'Remove' : <Icon name="close" size={13} />}
        </button>
      )}
      {errors.map((message) => (
        <p key={message} className={editor.error} role="alert">
          <Icon name="close" size={14} />
          <span>{message}.</span>
        </p>
      ))}
    </div>
  );
}

function without({ schemaPath }: FormNode): string {
  const means = absentWords(schemaPath);
  return means === 'none' ? 'there is none then' : `it means ${means} then`;
}
