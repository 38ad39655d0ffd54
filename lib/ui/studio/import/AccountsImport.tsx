'use client';
import { useId, useMemo, useState } from 'react';
import { formatCount, formatWords } from '@/lib/analysis';
import {
  ACCOUNT_FIELDS,
  type AccountField,
  guessMapping,
  type Mapping,
  missingColumns,
  type ReadAccounts,
  readAccounts,
  readTable,
  type Table,
  writeTable,
} from '@/lib/ingest';
import { accountIds, instrumentIds, valueAtPath, withValue } from '@/lib/studio';
import { Icon, kit, Segmented, Select } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../context';
import { useDesk } from '../desk';
import { Again } from './ImportDialog';
import styles from './import.module.css';
import { Missing } from './Missing';
import { RowsTable } from './RowsTable';
import { TableText } from './TableText';

const HOW = [
  { value: 'add', label: 'add to those there are' },
  { value: 'replace', label: 'replace them' },
] as const;

/** Accounts out of a table: columns named, every row checked, the good ones taken or the wrong ones mended. */
export function AccountsImport({ text: given, onAgain }: { text: string; onAgain: () => void }) {
  /** As it came, or as it was mended here. */
  const [text, setText] = useState(given);
  const read = useMemo(() => readTable(text), [text]);
  if (!read.ok)
    return (
      <>
        <p className={styles.wrong} role="alert">
          {read.message}
        </p>
        <TableText text={text} onText={setText} />
        <div className={styles.actions}>
          <Again onAgain={onAgain} />
        </div>
      </>
    );
  return <Mapped key={text} first={read.table} {...{ text, onAgain }} onText={setText} />;
}

interface MappedProps {
  readonly first: Table;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAgain: () => void;
}

function Mapped({ first, text, onText, onAgain }: MappedProps) {
  const document = useStudioState((s) => s.document);
  const name = useId();
  const [table, setTable] = useState(first);
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(first.columns));
  const [how, setHow] = useState<'add' | 'replace'>('add');
  const missing = missingColumns(table.columns, mapping);
  const read = useMemo(
    () =>
      readAccounts(table, mapping, {
        instruments: instrumentIds(document),
        taken: new Set(how === 'add' ? accountIds(document) : []),
      }),
    [table, mapping, document, how],
  );
  const mend = (row: number, column: number, value: string) =>
    setTable((now) => ({
      ...now,
      rows: now.rows.map((cells, n) => (n === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
    }));
  return (
    <>
      <Columns columns={table.columns} mapping={mapping} onMapping={setMapping} />
      {missing.length > 0 ? (
        <>
          <Missing
            {...{ table, missing }}
            onTake={(field, column) => setMapping((now) => ({ ...now, [field]: column }))}
            left={table.columns.length - Object.keys(mapping).length}
          />
          <TableText text={text} onText={onText} />
        </>
      ) : (
        <RowsTable table={table} mapping={mapping} errors={read.errors} onMend={mend} />
      )}
      <div className={styles.how}>
        <span>Accounts written out</span>
        <Segmented label="Add or replace" name={name} options={HOW} value={how} onChange={setHow} />
      </div>
      <Finish table={table} read={missing.length > 0 ? null : read} how={how} onAgain={onAgain} />
    </>
  );
}

interface FinishProps {
  readonly table: Table;
  /** null while columns are missing. */
  readonly read: ReadAccounts | null;
  readonly how: 'add' | 'replace';
  readonly onAgain: () => void;
}

function Finish({ table, read, how, onAgain }: FinishProps) {
  const studio = useStudio();
  const desk = useDesk();
  const take = () => {
    const { document } = studio.store.getState();
    const found = valueAtPath(document, ['accounts']);
    const kept: readonly unknown[] = how === 'add' && Array.isArray(found) ? found : [];
    studio.edit(withValue(document, ['accounts'], [...kept, ...(read?.accounts ?? [])]));
    desk.close();
  };
  const bad = read?.errors.length ?? 0;
  const before = useStudioState((s) => {
    const found = how === 'add' ? valueAtPath(s.document, ['accounts']) : null;
    return Array.isArray(found) ? found.length : 0;
  });
  return (
    <>
      {read && (
        <p className={styles.says} role="status">
          All {formatCount(table.rows.length)} rows checked. {areWords(read.good)} good, {areWords(bad)} not.
          {read.accounts.length > 0 && ` That makes ${formatWords(before + read.accounts.length, 'account')}.`}
        </p>
      )}
      <div className={styles.actions}>
        <button type="button" className={kit.inkButton} disabled={!read || read.accounts.length === 0} onClick={take}>
          Import {read && `${formatCount(read.good)} `}
          {read?.good === 1 ? 'row' : 'rows'}
        </button>
        {read && bad > 0 && (
          <button type="button" className={kit.lineButton} onClick={() => saveRows(table, read)}>
            <Icon name="download" />
            Get the {formatWords(bad, 'row', 'rows')}
          </button>
        )}
        <Again onAgain={onAgain} />
      </div>
    </>
  );
}

/** `1 is`, `9 are`. */
const areWords = (count: number): string => `${formatCount(count)} ${count === 1 ? 'is' : 'are'}`;

interface ColumnsProps {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

function Columns({ columns, mapping, onMapping }: ColumnsProps) {
  const id = useId();
  // Columns of a file may share a name; their place is what they are.
  const named = columns.map((name, n) => ({ name, n }));
  const choose = (field: AccountField, value: string) => {
    const { [field]: _before, ...others } = mapping;
    onMapping(value === '' ? others : { ...others, [field]: Number(value) });
  };
  return (
    <fieldset className={styles.columns}>
      <legend>Which column is what</legend>
      {ACCOUNT_FIELDS.map((field) => (
        <label key={field.id} htmlFor={`${id}-${field.id}`}>
          <span>
            {field.label}
            {!field.needed && <i> if there is one</i>}
          </span>
          <Select
            id={`${id}-${field.id}`}
            value={mapping[field.id] ?? ''}
            onChange={(e) => choose(field.id, e.target.value)}
          >
            <option value="">{field.needed ? 'choose' : 'none'}</option>
            {named.map(({ name, n }) => (
              <option key={n} value={n}>
                {name || `column ${n + 1}`}
              </option>
            ))}
          </Select>
        </label>
      ))}
    </fieldset>
  );
}

/** The rows that are not good, each with its reason, as a file to mend elsewhere. */
function saveRows(table: Table, read: ReadAccounts): void {
  const rows = read.errors.map(({ row, line, reason }) => [...(table.rows[row] ?? []), String(line), reason]);
  const text = writeTable([...table.columns, 'line', 'reason'], rows);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'rows-to-mend.csv';
  link.click();
  URL.revokeObjectURL(url);
}
