'use client';
import type { AccountColumn, AccountSort } from '@/lib/studio';
import { Icon } from '@/lib/ui/kit';
import styles from './accounts.module.css';

interface Head {
  readonly label: string;
  readonly says: string;
  readonly sort?: AccountColumn;
  readonly figure?: boolean;
}

const HEADS: readonly Head[] = [
  { label: 'Name', says: 'How the run calls it: no spaces.', sort: 'name' },
  { label: 'Role', says: 'A note for the reader; it changes nothing in a run.' },
  { label: 'Collateral', says: "The account's whole cash before the first tick.", sort: 'collateral', figure: true },
  { label: 'Margin', says: 'Cross: all cash stands behind all positions. Isolated: each has its own.' },
  {
    label: 'Leverage',
    says: 'Value of its positions over its equity, at the prices before the first tick.',
    sort: 'leverage',
    figure: true,
  },
  { label: 'Instrument', says: 'In what it has a position.' },
  {
    label: 'Size',
    says: 'Base units: above 0 long, below 0 short. Sorts by the value.',
    sort: 'notional',
    figure: true,
  },
  { label: 'Entry', says: 'Price at which it was opened; empty: the price at the start.', figure: true },
  { label: 'Own margin', says: 'Cash behind this position alone, where margin is isolated.', figure: true },
];

/** Names of the columns; what can be put in order is a press away. */
export function Heads({ sort, onSort }: { sort: AccountSort | null; onSort: (sort: AccountSort | null) => void }) {
  // Figures fall at the first press and names rise; the third press gives the order of the document back.
  const next = ({ sort: column, figure = false }: Head): AccountSort | null => {
    if (column === undefined) return null;
    if (sort?.column !== column) return { column, descending: figure };
    return sort.descending === figure ? { column, descending: !figure } : null;
  };
  return (
    <thead>
      <tr>
        {HEADS.map((head) => {
          const on = head.sort !== undefined && sort?.column === head.sort ? sort : null;
          return (
            <th
              key={head.label}
              scope="col"
              title={head.says}
              className={head.figure ? styles.figure : undefined}
              aria-sort={
                head.sort === undefined ? undefined : on ? (on.descending ? 'descending' : 'ascending') : 'none'
              }
            >
              {head.sort === undefined ? (
                head.label
              ) : (
                <button type="button" onClick={() => onSort(next(head))}>
                  {head.label}
                  {on && (
                    <i className={on.descending ? undefined : styles.up}>
                      <Icon name="down" size={12} />
                    </i>
                  )}
                </button>
              )}
            </th>
          );
        })}
        <td colSpan={2} />
      </tr>
    </thead>
  );
}
