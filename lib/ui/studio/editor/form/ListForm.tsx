'use client';
import { useEffect, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { moveName } from '@/lib/scenario';
import {
  childrenOf,
  type FormNode,
  itemOf,
  leafOf,
  leafWords,
  listRoom,
  optionLabel,
  pointerOf,
  readMove,
  valueAtPath,
  withAdded,
  withInstrumentAdded,
  withInstrumentRemoved,
  withNode,
} from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import { useStudio } from '../../context';
import { Pager } from '../../Pager';
import styles from './form.module.css';
import { Group } from './Group';
import { LeafControl } from './LeafControl';
import { NodeFields } from './NodeForm';
import { useReveal, useRevealedWithin } from './reveal';

/** Items on a page of the list. */
const PAGE = 20;

interface ListFormProps {
  readonly node: FormNode;
  readonly name: string;
  readonly onRemove?: (() => void) | undefined;
}

/** A list: its items a page at a time, one more, one less. */
export function ListForm({ node, name, onRemove }: ListFormProps) {
  const length = Array.isArray(node.value) ? node.value.length : 0;
  return (
    <Group node={node} name={name} note={length === 0 ? 'none' : formatCount(length)} onRemove={onRemove}>
      <ListItems node={node} name={name} />
    </Group>
  );
}

export function ListItems({ node, name }: { node: FormNode; name: string }) {
  const studio = useStudio();
  const [page, setPage] = usePageOf(node);
  if (node.shape.kind !== 'list') return null;
  const length = Array.isArray(node.value) ? node.value.length : 0;
  const room = listRoom(node.shape, node.value);
  const pages = Math.max(1, Math.ceil(length / PAGE));
  const at = Math.min(page, pages - 1);
  const shown = Array.from({ length: Math.min(PAGE, length - at * PAGE) }, (_, n) => itemOf(node, at * PAGE + n));
  const add = (kind?: string) => {
    const { document } = studio.store.getState();
    studio.edit(node.schemaPath === '/instruments' ? withInstrumentAdded(document) : withAdded(document, node, kind));
    setPage(Math.floor(length / PAGE));
  };
  return (
    <>
      {shown.map((item) => item && <Item key={item.key} node={item} removable={room.fewer} />)}
      <Pager of={name} page={at} pages={pages} onPage={setPage} />
      {room.more && <Adder node={node} onAdd={add} />}
    </>
  );
}

/** The page, and the one that has what is asked for. */
function usePageOf(node: FormNode): [number, (page: number) => void] {
  const [page, setPage] = useState(0);
  const pointer = pointerOf(node.path);
  const asked = useRevealedWithin(pointer);
  const { pointer: wanted } = useReveal();
  useEffect(() => {
    const index = Number(/^\/(\d+)/.exec((wanted ?? '').slice(pointer.length))?.[1] ?? Number.NaN);
    if (asked > 0 && !Number.isNaN(index)) setPage(Math.floor(index / PAGE));
  }, [asked, wanted, pointer]);
  return [page, setPage];
}

function Item({ node, removable }: { node: FormNode; removable: boolean }) {
  const studio = useStudio();
  const index = Number(node.key);
  const title = titleOf(node);
  const remove = removable
    ? () => {
        const { document } = studio.store.getState();
        studio.edit(
          node.schemaPath === '/instruments/*'
            ? withInstrumentRemoved(document, index)
            : withNode(document, node, undefined),
        );
      }
    : undefined;
  if (leafOf(node) || node.shape.kind === 'tuple') {
    return (
      <div className={styles.inline}>
        <div>
          {leafOf(node) ? (
            <LeafControl node={node} label={title} />
          ) : (
            childrenOf(node).map((part) => (
              <LeafControl key={String(part.key)} node={part} label={part.key === 0 ? title : part.words.label} />
            ))
          )}
        </div>
        {remove && (
          <button
            type="button"
            className={styles.remove}
            aria-label={`Remove ${title}`}
            title={`Remove ${title}`}
            onClick={remove}
          >
            <Icon name="close" size={13} />
          </button>
        )}
      </div>
    );
  }
  return (
    <Group node={node} name={title} note={noteOf(node)} onRemove={remove}>
      <NodeFields node={node} />
    </Group>
  );
}

/** By its own name, else by its number. */
function titleOf(node: FormNode): string {
  const id = valueAtPath(node.value, ['id']) ?? valueAtPath(node.value, ['account']);
  if (typeof id === 'string' && id !== '') return id;
  const instrument = valueAtPath(node.value, ['instrument']);
  if (typeof instrument === 'string') return `${Number(node.key) + 1}: ${instrument}`;
  if (node.shape.kind === 'tuple')
    return `${node.words.label} ${Number(node.key) + 1}, ${childrenOf(node)[0]?.words.label.toLowerCase() ?? ''}`;
  return `${node.words.label} ${Number(node.key) + 1}`;
}

/** Its first figures; of a move what it does, once it is whole. */
function noteOf(node: FormNode): string {
  const move = /^\/shock\/moves\/\*/.test(node.schemaPath) ? readMove(node.value) : null;
  if (move) return moveName(move).slice(move.instrument.length + 1);
  const leaves = childrenOf(node).filter(
    (child) => !/^(id|instrument|account|role|margin|propagate)$/.test(String(child.key)),
  );
  const shown = leaves.flatMap((child) => {
    const shape = leafOf(child);
    return shape && child.value !== undefined && shape.kind === 'number'
      ? [leafWords(shape, child.words.unit, child.value)]
      : [];
  });
  return shown.slice(0, 2).join(', ');
}

function Adder({ node, onAdd }: { node: FormNode; onAdd: (kind?: string) => void }) {
  if (node.shape.kind !== 'list') return null;
  const { item } = node.shape;
  const name = itemName(node);
  if (item.kind !== 'variants') {
    return (
      <button type="button" className={kit.lineButton} onClick={() => onAdd()}>
        Add {name}
      </button>
    );
  }
  return (
    <div className={styles.adders}>
      {item.variants.map(({ value }) => (
        <button key={value} type="button" className={kit.lineButton} onClick={() => onAdd(value)}>
          Add {ADDED[value] ?? optionLabel(value)}
        </button>
      ))}
    </div>
  );
}

/** Of a list whose items are of several kinds: what is added, by its kind. */
const ADDED: Readonly<Record<string, string>> = {
  step: 'a move at once',
  ramp: 'a move in a line',
  path: 'a drawn move',
};

function itemName(node: FormNode): string {
  const words = node.words.label.toLowerCase();
  const name = ITEM_NAMES[node.schemaPath.replace(/\([^)]*\)/g, '')] ?? words;
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

const ITEM_NAMES: Readonly<Record<string, string>> = {
  '/instruments': 'instrument',
  '/instruments/*/tiers': 'tier',
  '/instruments/*/book/bids': 'bid',
  '/instruments/*/book/asks': 'ask',
  '/accounts': 'account',
  '/accounts/*/positions': 'position',
  '/accounts/*/stops': 'stop',
  '/population/leverage': 'band',
  '/population/instrumentsPerAccount': 'share',
  '/venue/liquidation/residue': 'taker',
  '/shock/moves/*/path': 'point',
  '/shock/flows': 'flow',
  '/shock/liquidity': 'cut',
  '/shock/liquidity/*/instruments': 'instrument',
  '/shock/latency': 'delay',
  '/shock/rateLimits': 'limit',
  '/shock/withdrawals': 'withdrawal',
  '/presentation/steps': 'step',
  '/presentation/steps/*/select': 'account',
};
