'use client';
import type { LeafShape } from '@/lib/scenario';
import {
  type FormNode,
  instrumentIds,
  leafBox,
  optionLabel,
  pointerOf,
  readNumber,
  wantedText,
  withAccountRenamed,
  withInstrumentRenamed,
  withNode,
} from '@/lib/studio';
import { Select } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import styles from './form.module.css';
import { TextBox } from './TextBox';

/** Texts longer than this have a box of several lines. */
const LONG = 500;

export interface Commit {
  readonly value: (value: unknown) => void;
  readonly text: (text: string | null) => void;
}

/** Into the document; a name takes along what refers to it. */
export function useCommit(node: FormNode): Commit {
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

export interface LeafBoxProps {
  readonly id: string;
  readonly shape: LeafShape;
  readonly node: FormNode;
  readonly commit: Commit;
  readonly typed: string | undefined;
  readonly wrong: boolean;
  /** What it is called where no label says it. */
  readonly name?: string | undefined;
  /** A figure in the unit of the document, as a column of them wants it. */
  readonly whole?: boolean | undefined;
}

/** What a single value is set with: a box, a list of choices, a tick. */
export function LeafBox({ id, shape, node, commit, typed, wrong, name, whole }: LeafBoxProps) {
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
            aria-label={name}
            {...described}
          />
        </span>
      );
    case 'choice':
      return <OptionBox {...{ id, node, commit, wrong, name }} options={shape.options} />;
    case 'number':
      return <NumberBox {...{ id, shape, node, commit, typed, wrong, name, whole }} />;
    case 'text':
      if (isInstrument(node)) return <InstrumentSelect {...{ id, node, commit, wrong, name }} />;
      return (
        <TextBox
          id={id}
          label={name}
          value={typeof node.value === 'string' ? node.value : ''}
          long={(shape.maxLength ?? 0) > LONG}
          wide={!shape.isId}
          wrong={wrong}
          onCommit={(text) => commit.value(text === '' && node.optional ? undefined : text)}
        />
      );
  }
}

function NumberBox({
  id,
  shape,
  node,
  commit,
  typed,
  wrong,
  name,
  whole,
}: LeafBoxProps & { shape: { kind: 'number' } & LeafShape }) {
  const { value, words, optional } = node;
  const shown = typeof value === 'number' ? leafBox(words.unit, value, whole) : { text: '', unit: '' };
  const take = (text: string) => {
    if (optional && (text.trim() === '' || text.trim().toLowerCase() === 'none')) commit.value(undefined);
    // An emptied box is no value and no mistake: what counts stands there again.
    else if (text.trim() === '') commit.text(null);
    else {
      const next = readNumber(text, words.unit);
      if (Number.isNaN(next)) commit.text(text);
      else commit.value(shape.integer && words.unit === 'time' ? Math.round(next) : next);
    }
  };
  return (
    <TextBox
      id={id}
      label={name}
      value={typed ?? shown.text}
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
  name,
  options,
}: Omit<LeafBoxProps, 'shape' | 'typed'> & { options: readonly string[] }) {
  const value = String(node.value ?? '');
  return (
    <Select
      className={styles.select}
      id={id}
      value={value}
      aria-label={name}
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
function InstrumentSelect(props: Omit<LeafBoxProps, 'shape' | 'typed'>) {
  const document = useStudioState((s) => s.document);
  return <OptionBox {...props} options={instrumentIds(document)} />;
}

/** A value that names one of the instruments there are. */
export function isInstrument({ schemaPath }: FormNode): boolean {
  return /\/instrument$|\/instruments\/\*$/.test(schemaPath) && schemaPath !== '/instruments/*';
}

/** What is said of a text that is none of the values which may stand there. */
export function typedWords(typed: string, shape: LeafShape, node: FormNode): string {
  return `“${typed}” is not ${wanted(shape, node)}`;
}

function wanted(shape: LeafShape, node: FormNode): string {
  const words = shape.kind === 'number' ? wantedText(shape, node.words.unit) : 'a value';
  return node.optional ? `${words}, or empty` : words;
}
