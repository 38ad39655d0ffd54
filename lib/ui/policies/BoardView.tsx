'use client';
import Link from 'next/link';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { boardSentence, formatWords, type PolicyRow, plainText, rankingsSentence, sortPolicies } from '@/lib/analysis';
import {
  type Board,
  type BoardAddress,
  type BoardShow,
  boardProgress,
  formatReference,
  pairHref,
  placeOfReference,
  type Referred,
  readFrozen,
} from '@/lib/studio';
import { CopyLink, ReferencePicker } from '@/lib/ui/compare';
import { cx, Hint, kit, Segmented, Select, ThemeToggle, ToolHeader } from '@/lib/ui/kit';
import { StoryText } from '@/lib/ui/studio';
import { BoardExport } from './BoardExport';
import { Multiples } from './Multiples';
import { PolicyTable } from './PolicyTable';
import styles from './policies.module.css';

export interface BoardViewProps {
  readonly board: Board;
  readonly address: BoardAddress;
  readonly onGo: (change: Partial<BoardAddress>) => void;
  readonly referred: Referred | undefined;
  /** The address that shows everybody the same; rejects with RequestError where it cannot be made. */
  readonly onLink: (referred: Referred) => Promise<string>;
  /** What is to be said above all of it. */
  readonly children?: ReactNode;
}

const SHOW = [
  { value: 'all', label: 'All' },
  { value: 'venues', label: 'Venues' },
  { value: 'rankings', label: 'ADL rankings' },
] as const satisfies readonly { value: BoardShow; label: string }[];

export function BoardView({ board, address, onGo, referred, onLink, children }: BoardViewProps) {
  const rows = useStore(board.store, (s) => s.rows);
  const weighing = useStore(board.store, (s) => s.weighing);
  const shown = useMemo(() => sortPolicies(shownRows(rows, address), address.sort, address.direction), [rows, address]);
  const sentence = useMemo(
    () => (address.show === 'rankings' ? rankingsSentence(shownRows(rows, address)) : boardSentence(rows)),
    [rows, address],
  );
  const title = referred?.title ?? '';
  const select = (id: string) => onGo({ selected: id === address.selected ? null : id });
  return (
    <div className={styles.page}>
      <ToolHeader title="Policy board">
        {referred && shown.some(({ figures }) => figures !== null) && (
          <BoardExport rows={shown} referred={referred} sentence={plainText(sentence)} />
        )}
        <ThemeToggle />
        {referred && (
          <Link className={cx(kit.button, styles.studio)} href={placeOfReference(formatReference(address.of))}>
            Studio
          </Link>
        )}
        <CopyLink link={referred ? () => onLink(referred) : null} />
      </ToolHeader>
      {children}
      <section className={styles.bar} aria-label="What is laid out">
        <ReferencePicker value={address.of} onPick={(of) => onGo({ of, selected: null })} problem={undefined} />
        <span className={styles.spring} />
        <UnderPicker board={board} rows={rows} onGo={onGo} />
        <Segmented
          label="Which policies"
          name="show"
          options={SHOW}
          value={address.show}
          onChange={(show) => onGo({ show })}
        />
      </section>
      <main className={styles.main} id="stage" tabIndex={-1}>
        <section className={styles.head} aria-label="In short">
          <h2>{title}</h2>
          <div className={styles.sentence} data-testid="board-sentence">
            <StoryText parts={sentence} onAccount={() => {}} />
          </div>
          <Progress board={board} />
        </section>
        {rows.length > 0 && (
          <>
            <Multiples rows={shown} selected={address.selected} onSelect={select} />
            <PolicyTable
              rows={shown}
              weighing={weighing}
              address={address}
              onSelect={select}
              onSort={(sort, direction) => onGo({ sort, direction })}
            />
          </>
        )}
        <Chosen rows={rows} address={address} />
      </main>
    </div>
  );
}

/** The ranking in force stands among the rankings too. */
function shownRows(rows: readonly PolicyRow[], { show, under }: BoardAddress): PolicyRow[] {
  if (show === 'venues') return rows.filter(({ policy }) => policy.kind === 'venue');
  if (show === 'rankings')
    return rows.filter(({ policy }) => policy.kind === 'ranking' || (policy.id === under && policy.rank !== null));
  return [...rows];
}

const UNDER =
  'Whose rules the other ADL rankings are run under: all else stays, only the order in which winners are closed changes. Rule ADL-02.';

function UnderPicker({ board, rows, onGo }: Pick<BoardViewProps, 'board' | 'onGo'> & { rows: readonly PolicyRow[] }) {
  const under = useStore(board.store, (s) => s.under);
  const venues = rows.filter(({ policy }) => policy.kind === 'venue' && policy.rank !== null);
  if (rows.length > 0 && venues.length === 0) return null;
  const isThere = venues.some(({ policy }) => policy.id === under);
  return (
    <div className={styles.under}>
      <Hint says={UNDER}>Rankings under</Hint>
      <Select
        aria-label="Rankings under"
        value={isThere ? under : ''}
        disabled={rows.length === 0}
        onChange={({ target }) => {
          board.layOut(target.value);
          onGo({ under: target.value, selected: null });
        }}
      >
        {!isThere && <option value="">{rows.length === 0 ? 'Its own rules' : 'none: no ADL'}</option>}
        {venues.map(({ policy }) => (
          <option key={policy.id} value={policy.id}>
            {policy.venueTitle}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Progress({ board }: { board: Board }) {
  const { status, rows, failure } = useStore(board.store);
  const { phase, done, all, ran } = boardProgress(rows);
  // Its room stays when all is done: nothing moves up then.
  if (status === 'idle') return <div className={styles.progress} />;
  if (status === 'done') return <p className={styles.progress}>{doneWords(ran, all)}</p>;
  if (status === 'stopped' || status === 'failed') {
    return (
      <p className={styles.progress} role="status">
        {failure?.message ?? `Stopped after ${formatWords(ran, 'run')}. What was run stays.`}
        <button type="button" className={kit.lineButton} onClick={board.resume}>
          Go on
        </button>
      </p>
    );
  }
  return (
    <div className={styles.progress}>
      <progress value={done} max={Math.max(1, all)} aria-label={phase === 'runs' ? 'Runs' : 'Waves of ADL weighed'} />
      <p>
        {phase === 'runs'
          ? `${done} of ${all} policies run.`
          : `All have run. Waves of ADL weighed: ${done} of ${all}.`}
      </p>
      <button type="button" className={kit.lineButton} onClick={board.stop}>
        Stop
      </button>
    </div>
  );
}

/** @param weighed policies under which somebody was deleveraged. */
function doneWords(ran: number, weighed: number): string {
  const runs = `${formatWords(ran, 'policy', 'policies')} run`;
  return `All ${runs}${weighed > 0 ? `; waves of ADL weighed in ${weighed}` : ''}.`;
}

/** What leads on from the marked policy. */
function Chosen({ rows, address }: { rows: readonly PolicyRow[]; address: BoardAddress }) {
  const row = rows.find(({ policy }) => policy.id === address.selected);
  if (row?.policy.kind !== 'venue' || row.policy.id === 'own') return null;
  const { venue: _, ...plain } = address.of;
  return (
    <p className={styles.chosen} role="status">
      <b>{row.policy.venueTitle}</b> is marked.{' '}
      <Link href={pairHref(address.of, { ...plain, venue: row.policy.venue }, {}, readFrozen(window.location.hash))}>
        Put it beside the scenario’s own rules
      </Link>
    </p>
  );
}
