'use client';
import { useId, useState } from 'react';
import { formatTime } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import {
  asKind,
  type Bar,
  barsOf,
  handlesOf,
  leafWords,
  type Move,
  nodeAt,
  type WindowKind,
  withMove,
  withPoint,
} from '@/lib/studio';
import { change } from '@/lib/ui/charts';
import { Icon, kit, Segmented } from '@/lib/ui/kit';
import { useStudio } from '../context';
import { ShockCanvas } from './ShockCanvas';
import styles from './shock.module.css';

/** More points than can be taken hold of; a measured path is made larger, smaller, longer or shorter instead. */
export const MOST_POINTS = 24;

const KINDS = [
  { value: 'step', label: 'at once', says: 'The price jumps' },
  { value: 'ramp', label: 'in a line', says: 'The price falls or rises evenly' },
  { value: 'path', label: 'drawn', says: 'Along points that you draw' },
] as const satisfies readonly { value: Move['kind']; label: string; says: string }[];

/** The shock on its time axis: points and windows to drag, by pointer or by arrow keys. */
export function ShockDrawing({ scenario }: { scenario: Scenario }) {
  const studio = useStudio();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [message, setMessage] = useState<string | null>(null);
  const { moves } = scenario.shock;
  const index = Math.min(chosen, Math.max(0, moves.length - 1));
  const move = moves[index];
  const { tickMs } = scenario.clock;
  const take = (document: unknown, action?: string) =>
    setMessage(studio.change(document, 'Shock', action ? { action } : {})[0]?.message ?? null);
  if (!move) return <NoMove scenario={scenario} onTake={take} />;
  const set = (next: Move) => take(withMove(scenario, index, next));
  const points = handlesOf(move).length;
  const isDrawn = move.kind === 'path' && points <= MOST_POINTS;
  return (
    <div className={styles.drawing}>
      {moves.length > 1 && (
        <div className={styles.which}>
          <label htmlFor={id}>Move</label>
          <span className={styles.select}>
            <select id={id} value={index} onChange={(e) => setChosen(Number(e.target.value))}>
              {moves.map((one, n) => (
                <option key={`${one.instrument} ${String(n)}`} value={n}>
                  {n + 1}: {one.instrument}, {one.kind}
                </option>
              ))}
            </select>
            <Icon name="down" size={14} />
          </span>
        </div>
      )}
      <ShockCanvas
        scenario={scenario}
        index={index}
        bars={barsOf(scenario.shock, (kind, n) => barWords(scenario, kind, n))}
        onTake={take}
      />
      {message && (
        <p className={styles.message} role="alert">
          {message}. The last valid run is shown.
        </p>
      )}
      {points > MOST_POINTS ? (
        <p className={styles.note}>
          A measured path of {points} points. Move and Over below make it larger or longer; its points stand under All
          fields.
        </p>
      ) : (
        <div className={styles.tools}>
          <Segmented
            label="How the price moves"
            name={`${id}-kind`}
            options={KINDS}
            value={move.kind}
            onChange={(kind) => set(asKind(move, kind, tickMs))}
          />
          {isDrawn && (
            <button type="button" className={kit.lineButton} onClick={() => set(withPoint(move, tickMs))}>
              Add a point
            </button>
          )}
          <p className={styles.note}>
            Drag a point, or focus it and press the arrow keys
            {isDrawn && points > 1 ? '; Delete takes it away' : ''}.
          </p>
        </div>
      )}
    </div>
  );
}

function NoMove({ scenario, onTake }: { scenario: Scenario; onTake: (document: unknown) => void }) {
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

const NAMES: Readonly<Record<WindowKind, string>> = {
  flows: 'Flow',
  liquidity: 'Depth',
  latency: 'Delay',
  rateLimits: 'Orders',
  withdrawals: 'Cash out',
};

const FIGURES: Readonly<Record<WindowKind, string>> = {
  flows: 'sizeBase',
  liquidity: 'depthFactor',
  latency: 'addMs',
  rateLimits: 'ordersPerSecond',
  withdrawals: 'amountUsd',
};

/** "Depth 40 %", "Flow −30 BTC". */
function barWords(scenario: Scenario, kind: WindowKind, index: number): string {
  const node = nodeAt(scenario, ['shock', kind, index, FIGURES[kind]]);
  const of = barOf(scenario, kind, index);
  const figure =
    node && typeof node.value === 'number' && node.shape.kind === 'number'
      ? leafWords(node.shape, node.words.unit, node.value)
      : '';
  return `${NAMES[kind]} ${figure}${of}`;
}

/** Which books or whose cash it is about; nothing where it is about all. */
function barOf({ shock }: Scenario, kind: WindowKind, index: number): string {
  if (kind === 'flows') return ` ${shock.flows[index]?.instrument ?? ''}`;
  if (kind === 'withdrawals') return ` ${shock.withdrawals[index]?.account ?? ''}`;
  const named = kind === 'liquidity' ? shock.liquidity[index]?.instruments : undefined;
  return named ? ` ${named.slice(0, 3).join(' ')}` : '';
}

/** What a handle says of itself. */
export function pointWords(move: Move, ms: number, factor: number, tickMs: number): string {
  const when = formatTime(ms, tickMs);
  return `${move.instrument} ${change(factor - 1)} at ${when}`;
}

export type { Bar };
