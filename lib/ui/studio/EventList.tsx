'use client';
/**
 * Every event of the log in words, scrolling with the clock. Rows have one height, so only those in sight are there;
 * the list says how many there are in all, and arrows walk it.
 */
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  bucketName,
  EVENT_WORDS,
  type EventFilter,
  eventSentence,
  filteredEvents,
  formatCount,
  formatTime,
  nodeOf,
} from '@/lib/analysis';
import { EVENT_NAMES, type EventKind, eventAt, type Run } from '@/lib/engine';
import { type Finished, lastTickOf } from '@/lib/studio';
import { GenerationMark } from '@/lib/ui/charts';
import { Code, cx } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import { KindPicker } from './EventKinds';
import styles from './events.module.css';

/** Height of a row, px: a line of what happened and two of how. */
const ROW_PX = 66;
const BEYOND = 6;

export function EventList({ finished, inSheet }: { finished: Finished; inSheet: boolean }) {
  const { run } = finished;
  const selected = useStudioState((s) => s.selected);
  const [kinds, setKinds] = useState<EventFilter['kinds']>('all');
  const [onlySelected, setOnly] = useState(false);
  const bucket = onlySelected ? selected : null;
  const rows = useMemo(() => filteredEvents(run.log, { kinds, bucket }), [run, kinds, bucket]);
  return (
    <section className={cx(styles.events, inSheet && styles.inSheet)} aria-label="Events">
      <div className={styles.head}>
        <KindPicker run={run} kinds={kinds} onKinds={setKinds} />
        <span className={styles.count} role="status">
          {formatCount(rows.length)} of {formatCount(run.log.count)}
        </span>
        {selected !== null && (
          <label className={styles.only}>
            <input type="checkbox" checked={onlySelected} onChange={(e) => setOnly(e.target.checked)} />
            only of {bucketName(run, selected)}
          </label>
        )}
      </div>
      {rows.length === 0 ? (
        <p className={styles.none}>
          {run.log.count === 0 ? 'Nothing happened in this run.' : 'No event of this kind.'}
        </p>
      ) : (
        <Rows run={run} rows={rows} />
      )}
    </section>
  );
}

/** How many of the rows are at or before a tick. */
function countUntil(run: Run, rows: Uint32Array, tick: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run.log.tick[rows[middle] ?? 0] ?? 0) <= tick) low = middle + 1;
    else high = middle;
  }
  return low;
}

function Rows({ run, rows }: { run: Run; rows: Uint32Array }) {
  const studio = useStudio();
  const tick = useDeferredValue(useStudioState((s) => s.tick));
  const selected = useStudioState((s) => s.selected);
  const happened = useMemo(() => countUntil(run, rows, tick), [run, rows, tick]);
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(-1);
  const wantsFocus = useRef(false);
  const keepStill = useRef(false);
  useEffect(() => {
    const box = list.current;
    if (!box) return;
    const look = () => setView({ top: box.scrollTop, height: box.clientHeight });
    look();
    const resized = new ResizeObserver(look);
    resized.observe(box);
    return () => resized.disconnect();
  }, []);
  const boxPx = view.height;
  // The list follows the clock: the last of what has happened stands in its lower half. A row that was pressed stays put.
  useEffect(() => {
    const box = list.current;
    if (keepStill.current || !box) {
      keepStill.current = false;
      return;
    }
    // A whole row stands at its upper end.
    const rowsAbove = Math.floor((happened * ROW_PX - boxPx * 0.6) / ROW_PX);
    box.scrollTop = Math.max(0, rowsAbove * ROW_PX);
  }, [happened, boxPx]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-place="${active}"] button`)?.focus({ preventScroll: true });
  });
  const from = Math.max(0, Math.floor(view.top / ROW_PX) - BEYOND);
  const to = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW_PX) + BEYOND);
  const tabbed = active >= from && active < to ? active : Math.min(rows.length - 1, Math.max(0, happened - 1));
  const tabStop = tabbed >= from && tabbed < to ? tabbed : from;
  const press = (place: number) => {
    const event = eventAt(run.log, rows[place] ?? 0);
    keepStill.current = true;
    setActive(place);
    studio.play(false);
    studio.seek(Math.min(event.tick, lastTickOf(run)));
    if (event.bucket >= 0) studio.select(event.bucket);
  };
  const walk = (event: KeyboardEvent) => {
    const to = stepTo(event.key, tabStop, rows.length, Math.max(1, Math.floor(view.height / ROW_PX) - 1));
    if (to === null || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    wantsFocus.current = true;
    setActive(to);
    const box = list.current;
    if (!box) return;
    if (to * ROW_PX < box.scrollTop) box.scrollTop = to * ROW_PX;
    else if ((to + 1) * ROW_PX > box.scrollTop + box.clientHeight) box.scrollTop = (to + 1) * ROW_PX - box.clientHeight;
  };
  return (
    <div
      ref={list}
      className={styles.scroll}
      onScroll={(e) => setView({ top: e.currentTarget.scrollTop, height: e.currentTarget.clientHeight })}
    >
      <ol
        className={styles.rows}
        style={{ height: listHeight(rows.length, view.height) }}
        aria-label="Events in the order they happened"
      >
        {Array.from({ length: Math.max(0, to - from) }, (_, n) => {
          const place = from + n;
          return (
            <EventRow
              key={place}
              {...{ run, place }}
              row={rows[place] ?? 0}
              count={rows.length}
              top={place * ROW_PX}
              height={ROW_PX}
              ahead={place >= happened}
              last={place === happened - 1}
              selected={selected}
              tabStop={place === tabStop}
              onPress={press}
              onKey={walk}
            />
          );
        })}
      </ol>
    </div>
  );
}

interface EventRowProps {
  readonly run: Run;
  readonly place: number;
  readonly row: number;
  readonly count: number;
  readonly top: number;
  readonly height: number;
  readonly ahead: boolean;
  readonly last: boolean;
  readonly selected: number | null;
  readonly tabStop: boolean;
  readonly onPress: (place: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function EventRow(props: EventRowProps) {
  const { run, place, row, count, top, height, ahead, last, selected, tabStop, onPress, onKey } = props;
  const kind: EventKind = EVENT_NAMES[run.log.kind[row] ?? 0] ?? 'triggered';
  const bucket = run.log.bucket[row] ?? -1;
  const node = kind === 'fell' && bucket >= 0 ? nodeOf(run, bucket) : -1;
  const { label, code } = EVENT_WORDS[kind];
  return (
    <li
      data-place={place}
      className={cx(
        styles.row,
        ahead && styles.ahead,
        last && styles.last,
        bucket === selected && bucket >= 0 && styles.of,
      )}
      style={{ top, height }}
      aria-setsize={count}
      aria-posinset={place + 1}
    >
      <button
        type="button"
        tabIndex={tabStop ? 0 : -1}
        aria-current={last ? 'time' : undefined}
        onClick={() => onPress(place)}
        onKeyDown={onKey}
      >
        <span className={styles.line}>
          <time>{formatTime((run.log.tick[row] ?? 0) * run.tickMs, run.tickMs)}</time>
          {node >= 0 && (
            <svg width="12" height="12" aria-hidden="true">
              <GenerationMark generation={run.nodes.generation[node] ?? 0} cx={6} cy={6} r={4.8} />
            </svg>
          )}
          <b>{label}</b>
        </span>
        <span className={styles.says}>{eventSentence(run, eventAt(run.log, row))}</span>
      </button>
      <span className={styles.code} inert={!tabStop}>
        <Code>{code}</Code>
      </span>
    </li>
  );
}

/** Of all rows, and of so much air under the last that at the end too a whole row stands first in a box of `boxPx`. */
export function listHeight(count: number, boxPx: number): number {
  const beyond = count * ROW_PX - boxPx;
  return beyond <= 0 ? count * ROW_PX : Math.ceil(beyond / ROW_PX) * ROW_PX + boxPx;
}

/** Where a key leads from a row; null: nowhere. */
export function stepTo(key: string, from: number, count: number, page: number): number | null {
  const within = (place: number) => Math.max(0, Math.min(count - 1, place));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + page);
    case 'PageUp':
      return within(from - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
