'use client';
import { useEffect, useId, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { accountCount, withAccountAdded, withAccountCopied, withAccountRemoved } from '@/lib/studio';
import { cx, Dialog, Icon, kit, useMoreToTheRight } from '@/lib/ui/kit';
import { UndoRedo } from '../CommandButton';
import { useStudio, useStudioState } from '../context';
import { useDesk } from '../desk';
import { Pager } from '../Pager';
import { AccountRows } from './AccountRows';
import styles from './accounts.module.css';
import { Columns, Heads } from './Heads';
import { type ShownAccounts, useAccountView } from './useAccountView';
import { useCellKeys } from './useCellKeys';

/** The accounts written out as one table: every position a row, every figure a box. */
export function AccountsDialog() {
  const desk = useDesk();
  const isBroken = useStudioState((s) => s.text !== null);
  return (
    <Dialog title="Accounts written out" width="full" onClose={desk.close}>
      {isBroken ? <Broken /> : <AccountsTable />}
    </Dialog>
  );
}

function Broken() {
  const studio = useStudio();
  const desk = useDesk();
  const mend = () => {
    desk.close();
    studio.turn('json');
  };
  return (
    <div className={styles.none}>
      <p>The JSON of this scenario cannot be read. The table is there again once the text is mended.</p>
      <button type="button" className={kit.lineButton} onClick={mend}>
        Mend it
      </button>
    </div>
  );
}

function AccountsTable() {
  const studio = useStudio();
  const shown = useAccountView();
  const { ref, more } = useMoreToTheRight();
  const [fresh, setFresh] = useState<number | null>(null);
  const pressed = useCellKeys();
  useFresh(ref, fresh, () => setFresh(null));
  const document = () => studio.store.getState().document;
  const come = (index: number) => {
    shown.goTo(index);
    setFresh(index);
  };
  const add = () => {
    studio.edit(withAccountAdded(document()));
    come(accountCount(document()) - 1);
  };
  const copy = (index: number) => {
    studio.edit(withAccountCopied(document(), index));
    come(index + 1);
  };
  const remove = (index: number) => studio.edit(withAccountRemoved(document(), index));
  return (
    <div className={styles.bench}>
      <Tools shown={shown} onAdd={add} />
      {shown.count === 0 ? (
        <Empty onAdd={add} />
      ) : (
        <div ref={ref} className={cx(kit.fading, styles.under)} data-more={more}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from box to box; every action is a control within. */}
          {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same. */}
          <div className={styles.scroll} onKeyDown={pressed}>
            <table className={styles.table} aria-rowcount={shown.order.length}>
              <Columns />
              <Heads sort={shown.view.sort} onSort={shown.sort} />
              <AccountRows indexes={shown.onPage} onCopy={copy} onRemove={remove} />
            </table>
            {shown.order.length === 0 && <p className={styles.none}>No account is like that.</p>}
          </div>
        </div>
      )}
      <Foot shown={shown} />
    </div>
  );
}

/** An account that came this moment takes the focus once it is drawn. */
function useFresh(ref: { readonly current: HTMLElement | null }, fresh: number | null, done: () => void): void {
  useEffect(() => {
    if (fresh === null) return;
    const box = ref.current?.querySelector<HTMLInputElement>(`[data-account="${fresh}"] input`);
    box?.scrollIntoView({ block: 'nearest' });
    box?.focus();
    box?.select();
    done();
  }, [ref, fresh, done]);
}

function Tools({ shown, onAdd }: { shown: ShownAccounts; onAdd: () => void }) {
  const desk = useDesk();
  const id = useId();
  const wrong = shown.wrong.size;
  return (
    <div className={styles.tools}>
      <label className={styles.search} htmlFor={id}>
        <Icon name="search" size={14} />
        <input
          id={id}
          type="text"
          aria-label="Show accounts whose name has, or that hold"
          placeholder="Name, or an instrument"
          autoComplete="off"
          spellCheck={false}
          value={shown.view.query}
          onChange={(e) => shown.search(e.target.value)}
        />
      </label>
      {(wrong > 0 || shown.view.wrong) && (
        <button
          type="button"
          className={cx(kit.lineButton, styles.wrong)}
          aria-pressed={shown.view.wrong}
          onClick={() => shown.onlyWrong(!shown.view.wrong)}
        >
          {shown.view.wrong ? 'Show all' : `${formatCount(wrong)} to mend`}
        </button>
      )}
      <span className={styles.spring} />
      <UndoRedo />
      <button type="button" className={kit.lineButton} onClick={() => desk.open('import')}>
        Import a table
      </button>
      <button type="button" className={kit.inkButton} onClick={onAdd}>
        Add an account
      </button>
    </div>
  );
}

function Empty({ onAdd }: { onAdd: () => void }) {
  return (
    <div className={cx(styles.none, styles.all)}>
      <p>No account is written out here.</p>
      <button type="button" className={kit.lineButton} onClick={onAdd}>
        Write the first
      </button>
    </div>
  );
}

function Foot({ shown }: { shown: ShownAccounts }) {
  const drawn = useStudioState((s) => s.scenario?.population?.count ?? 0);
  const { order, count, page, pages, turn } = shown;
  const all = count === 1 ? '1 account' : `${formatCount(count)} accounts`;
  return (
    <footer className={styles.foot}>
      <p role="status">
        {count > 0 && (order.length === count ? `${all}. ` : `${formatCount(order.length)} of ${all}. `)}
        {drawn > 0 &&
          `${formatCount(drawn)}${count > 0 ? ' more' : ''} are drawn from the population when the scenario runs.`}
      </p>
      <Pager of="accounts" page={page} pages={pages} onPage={turn} />
    </footer>
  );
}
