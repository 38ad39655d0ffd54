'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { moveName, moveWords, type Scenario } from '@/lib/scenario';
import {
  barsOf,
  furthestHandle,
  type Handle,
  handlesOf,
  type Move,
  withMove,
  withMoveAfter,
  withoutMove,
  withoutPoint,
  withPoint,
} from '@/lib/studio';
import { kit, Segmented, Select } from '@/lib/ui/kit';
import { useStudio } from '../../context';
import { barWords } from './barWords';
import { PointFields } from './PointFields';
import { type CanvasHandle, ShockCanvas } from './ShockCanvas';
import styles from './shock.module.css';
import { useKinds } from './useKinds';

/** More points than can be taken hold of; a measured path is made larger, smaller, longer or shorter instead. */
const MOST_POINTS = 24;

const KINDS = [
  { value: 'step', label: 'at once', says: 'The price jumps' },
  { value: 'ramp', label: 'in a line', says: 'The price falls or rises evenly' },
  { value: 'path', label: 'drawn', says: 'Along points that you draw' },
] as const satisfies readonly { value: Move['kind']; label: string; says: string }[];

type Take = (document: unknown, action?: string) => void;

/** The shock on its time axis: points and windows to drag, by pointer or by arrow keys, or to set in figures. */
export function ShockDrawing({ scenario }: { scenario: Scenario }) {
  const studio = useStudio();
  const [picked, setPicked] = useState(0);
  const [message, setMessage] = useState<string | null>(null);
  const { moves } = scenario.shock;
  const index = Math.min(picked, Math.max(0, moves.length - 1));
  const move = moves[index];
  const take: Take = (document, action) =>
    setMessage(studio.change(document, 'Shock', action ? { action } : {})[0]?.message ?? null);
  if (!move) return <NoMove scenario={scenario} onTake={take} />;
  return (
    <div className={styles.drawing}>
      {moves.length > 1 && <Which moves={moves} index={index} onPick={setPicked} />}
      <MoveDrawing key={index} {...{ scenario, index, move }} onTake={take} />
      <div className={styles.tools}>
        <button
          type="button"
          className={kit.lineButton}
          onClick={() => {
            take(withMoveAfter(scenario));
            setPicked(moves.length);
          }}
        >
          Add a move
        </button>
        {moves.length > 1 && (
          <button type="button" className={kit.lineButton} onClick={() => take(withoutMove(scenario, index))}>
            Remove this move
          </button>
        )}
        {index > 0 && <p className={styles.note}>The sliders below are of move 1.</p>}
      </div>
      {message && (
        <p className={styles.message} role="alert">
          {message}. The last valid run is shown.
        </p>
      )}
    </div>
  );
}

function Which({ moves, index, onPick }: { moves: readonly Move[]; index: number; onPick: (n: number) => void }) {
  const id = useId();
  return (
    <div className={styles.which}>
      <label htmlFor={id}>Move</label>
      <Select className={styles.select} id={id} value={index} onChange={(e) => onPick(Number(e.target.value))}>
        {moves.map((one, n) => (
          <option key={`${one.instrument} ${String(n)}`} value={n}>
            {n + 1}: {moveName(one)}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface MoveDrawingProps {
  readonly scenario: Scenario;
  readonly index: number;
  readonly move: Move;
  readonly onTake: Take;
}

function MoveDrawing({ scenario, index, move, onTake }: MoveDrawingProps) {
  const id = useId();
  const { tickMs } = scenario.clock;
  const asKind = useKinds(index, tickMs);
  const canvas = useRef<CanvasHandle>(null);
  const [chosen, setChosen] = useState<Handle['id'] | null>(null);
  const focusSoon = useFocusSoon(canvas);
  const handles = handlesOf(move);
  const isMeasured = handles.length > MOST_POINTS;
  const handle = handles.find((one) => one.id === chosen) ?? furthestHandle(handles);
  const set = (next: Move) => onTake(withMove(scenario, index, next));
  const more = (from: Handle['id'], focus: boolean) => {
    const added = withPoint(move, numberOf(from, handles), tickMs);
    if (!added) return;
    set(added.move);
    setChosen(added.point);
    if (focus) focusSoon(added.point);
  };
  const less = (from: Handle['id'], focus: boolean) => {
    const next = typeof from === 'number' ? withoutPoint(move, from) : move;
    if (next === move || typeof from !== 'number') return;
    set(next);
    setChosen(Math.max(0, from - 1));
    if (focus) focusSoon(Math.max(0, from - 1));
  };
  return (
    <>
      <p className={styles.words}>
        {move.instrument} {moveWords(move)}
      </p>
      <ShockCanvas
        ref={canvas}
        {...{ scenario, index, move }}
        held={!isMeasured}
        bars={barsOf(scenario.shock, (kind, n) => barWords(scenario, kind, n))}
        chosen={handle?.id}
        describedBy={`${id}-how`}
        onChoose={setChosen}
        onTake={onTake}
        onMore={(from) => more(from, true)}
        onLess={(from) => less(from, true)}
      />
      {isMeasured && (
        <p className={styles.note}>
          A measured path of {handles.length} points. Move and Whole length below make it larger or longer; its points
          stand under All fields.
        </p>
      )}
      <div className={styles.kinds}>
        <Segmented
          full
          label="How the price moves"
          name={`${id}-kind`}
          options={KINDS}
          value={move.kind}
          onChange={(kind) => set(asKind(move, kind))}
        />
      </div>
      {!isMeasured && handle && (
        <PointFields
          {...{ move, handle, tickMs }}
          bySlider={index === 0 && move.kind !== 'path'}
          onSet={set}
          onMore={() => more(handle.id, false)}
          onLess={() => less(handle.id, false)}
        />
      )}
      {!isMeasured && (
        <p className={styles.note} id={`${id}-how`}>
          Drag a point or set it in figures.
          <span className={kit.byKey}>
            {' '}
            Or focus it and press the arrow keys, with Shift for larger steps.
            {move.kind === 'path' && ' Insert adds a point after it, Delete takes it away.'}
          </span>
        </p>
      )}
    </>
  );
}

/** Behind which point one is added, where a point that is none of the path is chosen: the last. */
function numberOf(id: Handle['id'], handles: readonly Handle[]): number {
  return typeof id === 'number' ? id : handles.filter((one) => typeof one.id === 'number').length - 1;
}

/** Focuses a point as soon as it is drawn: the one that had the focus may be gone. */
function useFocusSoon(canvas: React.RefObject<CanvasHandle | null>): (id: Handle['id']) => void {
  const [wanted, setWanted] = useState<{ readonly id: Handle['id'] } | null>(null);
  useEffect(() => {
    if (wanted) canvas.current?.focusPoint(wanted.id);
  }, [wanted, canvas]);
  return (id) => setWanted({ id });
}

function NoMove({ scenario, onTake }: { scenario: Scenario; onTake: Take }) {
  const { clock, instruments, shock } = scenario;
  const add = () => {
    const durationMs = Math.max(clock.tickMs, Math.round(clock.horizonMs / 10 / clock.tickMs) * clock.tickMs);
    const instrument = instruments[0]?.id ?? '';
    const move = { kind: 'ramp', instrument, startMs: 0, durationMs, move: -0.05, propagate: instruments.length > 1 };
    onTake({ ...scenario, shock: { ...shock, moves: [move] } });
  };
  return (
    <div className={styles.tools}>
      <p className={styles.note}>No price moves from outside.</p>
      <button type="button" className={kit.lineButton} onClick={add}>
        Draw a fall
      </button>
    </div>
  );
}
