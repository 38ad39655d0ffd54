'use client';
import { useState } from 'react';
import { formatLeverage } from '@/lib/analysis';
import {
  accountLeverage,
  childrenOf,
  type FormNode,
  itemOf,
  listRoom,
  nodeAt,
  valueAtPath,
  withAdded,
  withNode,
} from '@/lib/studio';
import { cx, Icon } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../context';
import { NodeForm } from '../editor/form/NodeForm';
import styles from './accounts.module.css';
import { Act, Cell, type Message, PositionCells, useMessages } from './cells';

export interface AccountRowsProps {
  readonly indexes: readonly number[];
  readonly onCopy: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** Columns of the account itself, in their order; with its leverage they stand once beside all its positions. */
const OWN = ['id', 'role', 'collateralUsd', 'margin'] as const;
const FIGURES: ReadonlySet<string> = new Set(['collateralUsd']);
/** Columns of a position, with what may be done to it. */
const POSITION_COLUMNS = 5;
const ALL_COLUMNS = OWN.length + 1 + POSITION_COLUMNS + 1;

export function AccountRows({ indexes, ...actions }: AccountRowsProps) {
  const document = useStudioState((s) => s.document);
  const list = nodeAt(document, ['accounts']);
  if (!list) return null;
  return indexes.map((index) => {
    const node = itemOf(list, index);
    return node && <Account key={index} {...{ index, node, document }} {...actions} />;
  });
}

interface AccountProps extends Omit<AccountRowsProps, 'indexes'> {
  readonly index: number;
  readonly node: FormNode;
  readonly document: unknown;
}

/** One account: a row for each of its positions, what is wrong with it, and on request all the rest of it. */
function Account({ index, node, document, onCopy, onRemove }: AccountProps) {
  const studio = useStudio();
  const [open, setOpen] = useState(false);
  const fields = childrenOf(node);
  const held = fields.find(({ key }) => key === 'positions');
  const positions = held ? childrenOf(held) : [];
  const id = valueAtPath(node.value, ['id']);
  const name = typeof id === 'string' && id !== '' ? id : `account ${index + 1}`;
  const messages = useMessages(node);
  const rows = Math.max(1, positions.length);
  const span = rows + (messages.length > 0 ? 1 : 0);
  const edit = (change: (document: unknown) => unknown) => studio.edit(change(studio.store.getState().document));
  return (
    <tbody className={cx(messages.length > 0 && styles.bad)} data-account={index}>
      {Array.from({ length: rows }, (_, n) => {
        const position = positions[n];
        const instrument = String(valueAtPath(position?.value, ['instrument']));
        return (
          <tr key={position ? String(position.key) : 'none'} className={n === 0 ? undefined : styles.further}>
            {n === 0 && <OwnCells {...{ fields, name, span }} leverage={accountLeverage(document, node.value)} />}
            {position ? (
              <PositionCells node={position} of={name} isolated={valueAtPath(node.value, ['margin']) === 'isolated'} />
            ) : (
              <td colSpan={POSITION_COLUMNS - 1} className={styles.dim}>
                no position
              </td>
            )}
            <td className={styles.actions}>
              {position && (
                <Act
                  icon="close"
                  says={`Take out the position of ${name} in ${instrument}`}
                  onPress={() => edit((now) => withNode(now, position, undefined))}
                />
              )}
              {held && n === rows - 1 && mayHoldMore(held) && (
                <Act
                  icon="plus"
                  says={`Give ${name} another position`}
                  onPress={() => edit((now) => withAdded(now, held))}
                />
              )}
            </td>
            {n === 0 && (
              <td rowSpan={span} className={styles.actions}>
                <RestButton {...{ node, name, open }} onPress={() => setOpen(!open)} />
                <Act icon="copy" says={`Copy ${name}`} onPress={() => onCopy(index)} />
                <Act icon="bin" says={`Remove ${name}`} onPress={() => onRemove(index)} />
              </td>
            )}
          </tr>
        );
      })}
      {messages.length > 0 && <Messages messages={messages} />}
      {open && <Rest fields={fields} />}
    </tbody>
  );
}

const mayHoldMore = ({ shape, value }: FormNode): boolean => shape.kind === 'list' && listRoom(shape, value).more;

interface OwnCellsProps {
  readonly fields: readonly FormNode[];
  readonly name: string;
  readonly span: number;
  readonly leverage: number | null;
}

function OwnCells({ fields, name, span, leverage }: OwnCellsProps) {
  return (
    <>
      {OWN.map((key) => {
        const field = fields.find((one) => one.key === key);
        const cell = field && <Cell node={field} of={name} />;
        return key === 'id' ? (
          <th key={key} scope="rowgroup" rowSpan={span} data-column={key}>
            {cell}
          </th>
        ) : (
          <td key={key} rowSpan={span} data-column={key} className={FIGURES.has(key) ? styles.figure : undefined}>
            {cell}
          </td>
        );
      })}
      <td rowSpan={span} className={cx(styles.figure, styles.dim)}>
        {leverage === null ? '' : leverage === 0 ? 'none' : formatLeverage(leverage)}
      </td>
    </>
  );
}

/** Opens what has no column; with how many stops there are, since they sell without being asked. */
function RestButton(props: { node: FormNode; name: string; open: boolean; onPress: () => void }) {
  const { node, name, open, onPress } = props;
  const stops = valueAtPath(node.value, ['stops']);
  const count = Array.isArray(stops) ? stops.length : 0;
  return (
    <button
      type="button"
      className={styles.rest}
      aria-expanded={open}
      title="Stops, order delay, orders a second"
      aria-label={`Stops and orders of ${name}`}
      onClick={onPress}
    >
      {count === 0 ? 'more' : count === 1 ? '1 stop' : `${count} stops`}
      <Icon name="down" size={12} />
    </button>
  );
}

function Messages({ messages }: { messages: readonly Message[] }) {
  return (
    <tr className={styles.further}>
      <td colSpan={POSITION_COLUMNS} className={styles.messages}>
        {messages.map(({ id, words }) => (
          <p key={id} id={id} role="alert">
            {words}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** Fields of an account that have no column. */
const REST: ReadonlySet<string | number> = new Set(['orderLatencyMs', 'ordersPerSecond', 'stops']);

function Rest({ fields }: { fields: readonly FormNode[] }) {
  return (
    <tr className={styles.further}>
      <td />
      <td colSpan={ALL_COLUMNS - 1}>
        <div className={styles.open}>
          {fields
            .filter(({ key }) => REST.has(key))
            .map((field) => (
              <NodeForm key={String(field.key)} node={field} />
            ))}
        </div>
      </td>
    </tr>
  );
}
