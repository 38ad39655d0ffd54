'use client';
/** Who is deleveraged next: place, account, profit, leverage, and five lights as exchanges show them. */
import { useDeferredValue, useMemo } from 'react';
import {
  adlQueue,
  bucketName,
  formatCount,
  formatLeverage,
  formatSize,
  formatTime,
  formatUsdEven,
  type AdlQueue as Queue,
  type QueuePlace,
} from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { Segmented } from '@/lib/ui/kit';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import { change } from './format';
import frame from './frame.module.css';
import { RANK_WORDS } from './rankWords';
import type { ChartClock } from './timePlot';

export interface AdlQueueProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly instrument: number;
  readonly clock: ChartClock;
  readonly side: 1 | -1;
  readonly onSide: (side: 1 | -1) => void;
  readonly selected: number | null;
  readonly onSelect: (bucket: number) => void;
}

const SHOWN = 10;
/** In a CSV the whole queue is asked for, up to this. */
const EXPORTED = 100_000;

const LIGHTS = [0, 1, 2, 3, 4] as const;

const SIDES = [
  { value: 'short', label: 'Shorts' },
  { value: 'long', label: 'Longs' },
] as const;

export function AdlQueue({ run, scenario, instrument, clock, side, onSide, selected, onSelect }: AdlQueueProps) {
  const tick = useDeferredValue(clock.tick);
  const queue = useMemo(
    () => adlQueue(run, scenario, { instrument, side, tick, shown: SHOWN }),
    [run, scenario, instrument, side, tick],
  );
  const id = run.instrumentIds[instrument] ?? '';
  const all = () => adlQueue(run, scenario, { instrument, side, tick, shown: EXPORTED });
  return (
    <ChartFrame
      chart="queue"
      of={id}
      csv={() => queueTable(run, all())}
      controls={
        <Segmented
          label="Side of the queue"
          name="adl-side"
          options={SIDES}
          value={side > 0 ? 'long' : 'short'}
          onChange={(value) => onSide(value === 'long' ? 1 : -1)}
        />
      }
      sentence={<Words {...{ run, scenario, queue, tick }} />}
    >
      {(width) =>
        queue.count > 0 ? (
          <>
            <Drawing {...{ run, queue, width, selected }} />
            {queue.places.map((place, n) => (
              <button
                key={place.bucket}
                type="button"
                className={frame.overlay}
                style={{ top: TOP + n * ROW, height: ROW }}
                aria-pressed={selected === place.bucket}
                aria-label={spoken(run, place, n)}
                onClick={() => onSelect(place.bucket)}
              />
            ))}
          </>
        ) : (
          <p className={frame.none}>Nobody holds this side of {id} now.</p>
        )
      }
    </ChartFrame>
  );
}

function Words({ run, scenario, queue, tick }: { run: Run; scenario: Scenario; queue: Queue; tick: number }) {
  const first = queue.places[0];
  const venue = scenario.venue.adl;
  return (
    <>
      {first && (
        <>
          At {formatTime(tick * run.tickMs, run.tickMs)} <b>{bucketName(run, first.bucket)}</b> stands first of{' '}
          {formatCount(queue.count)} by {RANK_WORDS[queue.rank]}.{' '}
        </>
      )}
      {!venue && 'This venue does not deleverage; shown is what exchanges that do show.'}
      {venue && !queue.isVenues && `This venue takes ${RANK_WORDS[venue.rank]} instead, which makes no queue.`}
    </>
  );
}

const TOP = 18;
const ROW = 24;

function Drawing({ run, queue, width, selected }: { run: Run; queue: Queue; width: number; selected: number | null }) {
  const wide = width > 330;
  const lights = width - 62;
  const at = {
    place: 16,
    name: 24,
    size: wide ? width * 0.5 : 0,
    profit: width * (wide ? 0.64 : 0.5),
    leverage: Math.min(width * 0.79, lights - 14),
  };
  return (
    <svg
      data-drawing=""
      className={styles.chart}
      width={width}
      height={TOP + ROW * queue.places.length}
      aria-hidden="true"
    >
      <text x={at.name} y={11}>
        account
      </text>
      {wide && (
        <text x={at.size} y={11} textAnchor="end">
          notional
        </text>
      )}
      <text x={at.profit} y={11} textAnchor="end">
        profit
      </text>
      <text x={at.leverage} y={11} textAnchor="end">
        leverage
      </text>
      <text x={width} y={11} textAnchor="end">
        lights
      </text>
      {queue.places.map((place, n) => {
        const y = TOP + n * ROW;
        return (
          <g key={place.bucket}>
            <line x2={width} y1={y + 0.5} y2={y + 0.5} stroke="var(--line)" />
            <text x={at.place} y={y + 16} textAnchor="end">
              {n + 1}
            </text>
            <text className={selected === place.bucket ? styles.strong : styles.ink} x={at.name} y={y + 16}>
              {shortName(bucketName(run, place.bucket), wide ? 18 : 11)}
              {place.takenBase > 0 ? ' \u25bc' : ''}
            </text>
            {wide && (
              <text x={at.size} y={y + 16} textAnchor="end">
                {formatUsdEven(place.notionalUsd)}
              </text>
            )}
            <text x={at.profit} y={y + 16} textAnchor="end">
              {change(place.profit)}
            </text>
            <text x={at.leverage} y={y + 16} textAnchor="end">
              {formatLeverage(place.leverage)}
            </text>
            {LIGHTS.map((k) => (
              <rect
                key={k}
                x={lights + k * 13}
                y={y + 7}
                width={9.5}
                height={10}
                fill={k < place.lights ? 'var(--pay-adl)' : 'none'}
                stroke="var(--pay-adl)"
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

const shortName = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1)}\u2026` : name;

function spoken(run: Run, place: QueuePlace, n: number): string {
  const taken = place.takenBase > 0 ? `, ${formatSize(place.takenBase)} closed at this moment` : '';
  return `${n + 1}. ${bucketName(run, place.bucket)}, profit ${change(place.profit)}, leverage ${formatLeverage(place.leverage)}, ${place.lights} of 5 lights${taken}`;
}

function queueTable(run: Run, queue: Queue) {
  return {
    columns: ['place', 'account', 'sizeBase', 'notionalUsd', 'profit', 'leverage', 'score', 'lights', 'closedNowBase'],
    rows: queue.places.map((place, n) => [
      n + 1,
      bucketName(run, place.bucket),
      place.sizeBase,
      place.notionalUsd,
      place.profit,
      place.leverage,
      place.score,
      place.lights,
      place.takenBase,
    ]),
  };
}
