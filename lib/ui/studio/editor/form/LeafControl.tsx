'use client';
import { useId } from 'react';
import type { LeafShape } from '@/lib/scenario';
import {
  errorWords,
  type FormNode,
  instrumentIds,
  leafOf,
  leafText,
  leafWords,
  optionLabel,
  pointerOf,
  rangeText,
  readNumber,
  valueAtPath,
  wantedText,
  withAccountRenamed,
  withInstrumentRenamed,
  withNode,
} from '@/lib/studio';
import { Code, Icon, Select } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import { Control, Reset } from '../controlParts';
import editor from '../editor.module.css';
import styles from './form.module.css';
import { TextBox } from './TextBox';

/** Texts longer than this have a box of several lines. */
const LONG = 500;

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
  const message = typed === undefined ? errors[0] : `“${typed}” is not ${wanted(shape, node)}`;
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
        {!isText && <Box {...{ id, shape, node, commit, typed }} wrong={message !== undefined} />}
      </div>
      {isText && <Box {...{ id, shape, node, commit, typed }} wrong={message !== undefined} />}
      {message !== undefined && (
        <p className={editor.error} id={`${id}-error`} role="alert">
          <Icon name="close" size={14} />
          <span>{message.endsWith('.') ? message : `${message}.`}</span>
        </p>
      )}
    </Control>
  );
}

interface Commit {
  readonly value: (value: unknown) => void;
  readonly text: (text: string | null) => void;
}

/** Into the document; a name takes along what refers to it. */
function useCommit(node: FormNode): Commit {
  const studio = useStudio();
  const pointer = pointerOf(node.path);
  return {
    value: (value) => {
      studio.type(pointer, null);
      studio.edit(written(studio.store.getState().document, node, value));
    },
    text: (text) => studio.type(pointer, text),
  };
}

function written(document: unknown, node: FormNode, value: unknown): unknown {
  const [list, index, field] = node.path;
  if (field === 'id' && typeof index === 'number' && typeof value === 'string' && node.path.length === 3) {
    if (list === 'instruments') return withInstrumentRenamed(document, index, value);
    if (list === 'accounts') return withAccountRenamed(document, index, value);
  }
  return withNode(document, node, value);
}

interface BoxProps {
  readonly id: string;
  readonly shape: LeafShape;
  readonly node: FormNode;
  readonly commit: Commit;
  readonly typed: string | undefined;
  readonly wrong: boolean;
}

function Box({ id, shape, node, commit, typed, wrong }: BoxProps) {
  const described = { 'aria-invalid': wrong, 'aria-describedby': wrong ? `${id}-error` : undefined };
  switch (shape.kind) {
    case 'flag':
      return (
        <span className={styles.check}>
          <input
            id={id}
            type="checkbox"
            checked={node.value === true}
            onChange={(e) => commit.value(e.target.checked)}
            {...described}
          />
        </span>
      );
    case 'choice':
      return <OptionBox {...{ id, node, commit, wrong }} options={shape.options} />;
    case 'number':
      return <NumberBox {...{ id, shape, node, commit, typed, wrong }} />;
    case 'text':
      if (isInstrument(node)) return <InstrumentSelect {...{ id, node, commit, wrong }} />;
      return (
        <TextBox
          id={id}
          value={typeof node.value === 'string' ? node.value : ''}
          long={(shape.maxLength ?? 0) > LONG}
          wide={!shape.isId}
          wrong={wrong}
          onCommit={(text) => commit.value(text === '' && node.optional ? undefined : text)}
        />
      );
  }
}

function NumberBox({ id, shape, node, commit, typed, wrong }: BoxProps & { shape: { kind: 'number' } & LeafShape }) {
  const { value, words, optional } = node;
  const shown = typeof value === 'number' ? leafText(words.unit, value) : { figure: '', unit: '' };
  const behind = shown.unit || (words.unit === 'share' ? '%' : words.unit === 'time' ? 's' : '');
  const take = (text: string) => {
    if (optional && (text.trim() === '' || text.trim().toLowerCase() === 'none')) commit.value(undefined);
    // An emptied box is no value and no mistake: what counts stands there again.
    else if (text.trim() === '') commit.text(null);
    else {
      const next = readNumber(text, typeof value === 'number' ? shown.unit : behind, words.unit);
      if (Number.isNaN(next)) commit.text(text);
      else commit.value(shape.integer && words.unit === 'time' ? Math.round(next) : next);
    }
  };
  return (
    <TextBox
      id={id}
      value={typed ?? shown.figure}
      unit={shown.unit}
      placeholder={optional ? 'none' : ''}
      numeric
      wrong={wrong}
      onCommit={take}
    />
  );
}

function OptionBox({
  id,
  node,
  commit,
  wrong,
  options,
}: Omit<BoxProps, 'shape' | 'typed'> & { options: readonly string[] }) {
  const value = String(node.value ?? '');
  return (
    <Select
      className={styles.select}
      id={id}
      value={value}
      aria-invalid={wrong}
      aria-describedby={wrong ? `${id}-error` : undefined}
      onChange={(e) => commit.value(e.target.value)}
    >
      {!options.includes(value) && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {node.schemaPath.includes('instrument') ? option : optionLabel(option)}
        </option>
      ))}
    </Select>
  );
}

/** Instruments are chosen among those there are. */
function InstrumentSelect(props: Omit<BoxProps, 'shape' | 'typed'>) {
  const document = useStudioState((s) => s.document);
  return <OptionBox {...props} options={instrumentIds(document)} />;
}

function isInstrument({ schemaPath }: FormNode): boolean {
  return /\/instrument$|\/instruments\/\*$/.test(schemaPath) && schemaPath !== '/instruments/*';
}

function wanted(shape: LeafShape, node: FormNode): string {
  const words = shape.kind === 'number' ? wantedText(shape, node.words.unit) : 'a value';
  return node.optional ? `${words}, or empty` : words;
}

function hintOf(shape: LeafShape, { words, optional }: FormNode): string {
  const range = shape.kind === 'number' ? rangeText(shape, words.unit) : '';
  const standard = shape.standard === undefined ? '' : ` Default ${leafWords(shape, words.unit, shape.standard)}.`;
  const span = range === '' ? '' : ` ${range.charAt(0).toUpperCase()}${range.slice(1)}.`;
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
