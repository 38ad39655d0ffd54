'use client';
import { type AccountColumn, type AccountSort, wordsAt } from '@/lib/studio';
import { Icon } from '@/lib/ui/kit';
import styles from './accounts.module.css';

interface Head {
  readonly label: string;
  readonly says: string;
  readonly sort?: AccountColumn;
  readonly figure?: boolean;
}

/** In the words that the form has for a field. */
function fieldHead(path: string, rest: Pick<Head, 'sort' | 'figure'> = {}): Head {
  const words = wordsAt(`/accounts/*/${path}`);
  return { label: words?.label ?? path, says: words?.says ?? '', ...rest };
}

const HEADS: readonly Head[] = [
  fieldHead('id', { sort: 'name' }),
  fieldHead('role'),
  fieldHead('collateralUsd', { sort: 'collateral', figure: true }),
  fieldHead('margin'),
  {
    label: 'Leverage',
    says: 'Value of its positions over its equity, at the prices before the first tick.',
    sort: 'leverage',
    figure: true,
  },
  fieldHead('positions/*/instrument'),
  fieldHead('positions/*/sizeBase', { sort: 'notional', figure: true }),
  fieldHead('positions/*/entryUsd', { figure: true }),
  fieldHead('positions/*/marginUsd', { figure: true }),
];

/** As wide as they are whatever is on the page: a figure stays in its place while one turns. */
export function Columns() {
  return (
    <colgroup>
      {WIDTHS.map(({ column, width }) => (
        <col key={column} className={width} />
      ))}
    </colgroup>
  );
}

const WIDTHS = [
  { column: 'id', width: undefined },
  { column: 'role', width: styles.word },
  { column: 'collateral', width: undefined },
  { column: 'margin', width: styles.word },
  { column: 'leverage', width: styles.leverage },
  { column: 'instrument', width: styles.word },
  { column: 'size', width: undefined },
  { column: 'entry', width: undefined },
  { column: 'own margin', width: undefined },
  { column: 'position', width: styles.position },
  { column: 'account', width: styles.account },
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
