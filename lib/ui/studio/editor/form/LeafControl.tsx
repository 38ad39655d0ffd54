'use client';
import { useId } from 'react';
import { capital } from '@/lib/analysis';
import type { LeafShape } from '@/lib/scenario';
import { errorWords, type FormNode, leafOf, leafWords, pointerOf, rangeText, valueAtPath } from '@/lib/studio';
import { Code, Icon } from '@/lib/ui/kit';
import { useStudioState } from '../../context';
import { Control, Reset } from '../controlParts';
import editor from '../editor.module.css';
import { isInstrument, LeafBox, typedWords, useCommit } from './LeafBox';

/** A single value of the document: name, rule, box, error, the way back. */
export function LeafControl({ node, label }: { node: FormNode; label?: string | undefined }) {
  const id = useId();
  const shape = leafOf(node);
  const pointer = pointerOf(node.path);
  const commit = useCommit(node);
  const standard = useStudioState((s) => valueAtPath(s.base?.scenario, node.path));
  const errors = useErrorsAt(pointer);
  const typed = useStudioState((s) => s.typed[pointer]);
  if (!shape) return null;
  const { words, value } = node;
  const name = label ?? words.label;
  // A text of words has a line of its own, and what is long several.
  const isText = shape.kind === 'text' && !shape.isId && !isInstrument(node);
  const message = typed === undefined ? errors[0] : typedWords(typed, shape, node);
  const isOther = standard !== undefined && (value !== standard || typed !== undefined);
  return (
    <Control field={{ id: pointer }} says={hintOf(shape, node)}>
      <div className={editor.row} data-pointer={pointer}>
        <label htmlFor={id} data-name>
          {name}
        </label>
        {words.code && <Code>{words.code}</Code>}
        <span className={editor.spring} />
        {isOther && (
          <Reset label={name} to={leafWords(shape, words.unit, standard)} onReset={() => commit.value(standard)} />
        )}
        {!isText && <LeafBox {...{ id, shape, node, commit, typed }} wrong={message !== undefined} />}
      </div>
      {isText && <LeafBox {...{ id, shape, node, commit, typed }} wrong={message !== undefined} />}
      {message !== undefined && (
        <p className={editor.error} id={`${id}-error`} role="alert">
          <Icon name="close" size={14} />
          <span>{message.endsWith('.') ? message : `${message}.`}</span>
        </p>
      )}
    </Control>
  );
}

function hintOf(shape: LeafShape, { words, optional }: FormNode): string {
  const range = shape.kind === 'number' ? rangeText(shape, words.unit) : '';
  const standard = shape.standard === undefined ? '' : ` Default ${leafWords(shape, words.unit, shape.standard)}.`;
  const span = range === '' ? '' : ` ${capital(range)}.`;
  return `${words.says}${span}${standard}${optional ? ' May be left empty.' : ''}`;
}

/** What is wrong at a place itself. */
export function useErrorsAt(pointer: string): readonly string[] {
  const errors = useStudioState((s) => s.errors);
  const by = useStudioState((s) => s.errorsBy);
  const document = useStudioState((s) => s.document);
  if (by !== null) return [];
  return errors.filter(({ path }) => path === pointer).map((error) => errorWords(error, document));
}

/** How many things are wrong at a place or within it. */
export function useErrorCount(pointer: string): number {
  return useStudioState((s) =>
    s.errorsBy === null ? s.errors.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`)).length : 0,
  );
}
