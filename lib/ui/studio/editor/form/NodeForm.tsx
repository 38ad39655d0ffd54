'use client';
/** Any part of the document as a form, made from the schema: what stands in it, what may be added, what may go. */
import { type ReactNode, useId } from 'react';
import {
  absentWords,
  childrenOf,
  type FormNode,
  formOf,
  leafOf,
  optionLabel,
  pointerOf,
  withForm,
  withNode,
  withStarted,
  withVariant,
  wordsAt,
} from '@/lib/studio';
import { Code, kit, Segmented, Select } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import editor from '../editor.module.css';
import styles from './form.module.css';
import { Group } from './Group';
import { LeafControl } from './LeafControl';
import { ListForm } from './ListForm';
import { MatrixForm } from './MatrixForm';
import { RecordForm } from './RecordForm';

export interface NodeFormProps {
  readonly node: FormNode;
  /** What it is called here, where another word fits better. */
  readonly label?: string;
}

export function NodeForm({ node, label }: NodeFormProps): ReactNode {
  const studio = useStudio();
  const name = label ?? node.words.label;
  if (node.shape.kind === 'forms') return <FormsForm node={node} />;
  if (leafOf(node)) return <LeafControl node={node} label={label} />;
  if (node.schemaPath === '/correlation/matrix') return <MatrixForm node={node} />;
  if (node.value === undefined && node.optional) return <Absent node={node} name={name} />;
  const remove =
    node.optional && typeof node.key === 'string'
      ? () => studio.edit(withNode(studio.store.getState().document, node, undefined))
      : undefined;
  if (node.shape.kind === 'list') return <ListForm node={node} name={name} onRemove={remove} />;
  if (node.shape.kind === 'record') {
    return (
      <Group node={node} name={name} note="" onRemove={remove}>
        <RecordForm node={node} />
      </Group>
    );
  }
  return (
    <Group node={node} name={name} note={noteOf(node)} onRemove={remove}>
      <NodeFields node={node} />
    </Group>
  );
}

/** The fields of an object or of the form that stands there, without a frame. */
export function NodeFields({ node }: { node: FormNode }) {
  return (
    <>
      {node.shape.kind === 'variants' && <KindSelect node={node} />}
      {childrenOf(node).map((child) => (
        <NodeForm key={String(child.key)} node={child} />
      ))}
    </>
  );
}

function noteOf(node: FormNode): string {
  if (node.shape.kind !== 'variants') return '';
  const { kind } = (node.value ?? {}) as { readonly kind?: unknown };
  return optionLabel(String(kind ?? ''));
}

/** A section that is not there, and the press that makes it. */
function Absent({ node, name }: { node: FormNode; name: string }) {
  const studio = useStudio();
  const means = absentWords(node.schemaPath);
  return (
    <div className={styles.absent} data-pointer={pointerOf(node.path)} title={node.words.says}>
      <span>{name}</span>
      {node.words.code && <Code>{node.words.code}</Code>}
      <i>{means}</i>
      <button
        type="button"
        className={kit.lineButton}
        aria-label={`Add ${name}`}
        onClick={() => studio.edit(withStarted(studio.store.getState().document, node))}
      >
        Add
      </button>
    </div>
  );
}

/** Which of several forms; what both have in common stays. */
function KindSelect({ node }: { node: FormNode }) {
  const studio = useStudio();
  const id = useId();
  if (node.shape.kind !== 'variants') return null;
  const words = wordsAt(`${node.schemaPath}/kind`.replace(/\([^)]*\)/g, ''));
  const { kind } = (node.value ?? {}) as { readonly kind?: unknown };
  return (
    <div className={editor.row}>
      <label htmlFor={id} title={words?.says}>
        {words?.label ?? 'Kind'}
      </label>
      <span className={editor.spring} />
      <Select
        className={styles.select}
        id={id}
        value={String(kind ?? '')}
        onChange={(e) => studio.edit(withVariant(studio.store.getState().document, node, e.target.value))}
      >
        {node.shape.variants.map(({ value }) => (
          <option key={value} value={value}>
            {optionLabel(value)}
          </option>
        ))}
      </Select>
    </div>
  );
}

const FORMS = [
  { value: 'number', label: 'one amount' },
  { value: 'record', label: 'by instrument' },
] as const;

/** One number, or numbers by instrument. */
function FormsForm({ node }: { node: FormNode }) {
  const studio = useStudio();
  const id = useId();
  const document = useStudioState((s) => s.document);
  const form = formOf(node);
  const kind = form?.kind === 'record' ? 'record' : 'number';
  return (
    <div>
      <Segmented
        full
        label={`${node.words.label}: one amount or by instrument`}
        name={id}
        options={FORMS}
        value={kind}
        onChange={(next) => studio.edit(withForm(document, node, next))}
      />
      {kind === 'number' || form === null ? (
        <LeafControl node={node} />
      ) : (
        <RecordForm node={{ ...node, shape: form }} />
      )}
    </div>
  );
}
