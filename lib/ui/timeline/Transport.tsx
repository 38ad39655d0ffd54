'use client';
/** The row over the charts: step, play, the moment, the speed, the sentence, which instrument, and the CSV. */
import { memo, type RefObject } from 'react';
import { formatCount, formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { SPEEDS } from '@/lib/studio';
import { clock } from '@/lib/ui/charts';
import { type CsvTable, ExportMenu, type ExportOf } from '@/lib/ui/export';
import { Select } from '@/lib/ui/kit';
import { nextEventTick, previousEventTick, type TimelineData } from './fold';
import { TransportIcon, type TransportIconName } from './icons';
import type { Now } from './now';
import styles from './timeline.module.css';

export interface TransportProps {
  readonly run: Run;
  readonly data: TimelineData;
  readonly tick: number;
  readonly onTick: (tick: number) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly instrument: number;
  readonly onInstrument: (instrument: number) => void;
  readonly drawing: RefObject<HTMLElement | null>;
  readonly exported: () => ExportOf;
  readonly csv: () => CsvTable;
  readonly now: Now;
  readonly compact: boolean;
  readonly folded?: boolean;
  readonly onFolded?: ((folded: boolean) => void) | undefined;
  /** Compact: says what time it is, where no axis does. */
  readonly tellsTime?: boolean;
}

export function Transport(props: TransportProps) {
  const { data, tick, onTick, compact } = props;
  const step = (to: number) => () => {
    props.onPlaying(false);
    onTick(to);
  };
  return (
    <div className={compact ? styles.bar : styles.transport} data-transport>
      {!compact && <Step icon="toStart" label="To the start" onClick={step(0)} disabled={tick === 0} />}
      <Step
        icon="previous"
        label="Previous event"
        onClick={step(previousEventTick(data, tick))}
        disabled={tick === 0}
      />
      <PlayButton {...props} />
      <Step icon="next" label="Next event" onClick={step(nextEventTick(data, tick))} disabled={tick >= data.lastTick} />
      {!compact && (
        <>
          <Step icon="toEnd" label="To the end" onClick={step(data.lastTick)} disabled={tick >= data.lastTick} />
          <Moment data={data} tick={tick} />
        </>
      )}
      {compact && props.tellsTime && <TimeOfAll data={data} tick={tick} />}
      <SpeedPicker speed={props.speed} onSpeed={props.onSpeed} compact={compact} />
      {!compact && (
        <p className={styles.now}>
          <b>{props.now.down}</b> <span>{props.now.last}</span>
        </p>
      )}
      <span className={styles.spring} />
      <InstrumentPicker run={props.run} instrument={props.instrument} onInstrument={props.onInstrument} />
      <ExportMenu drawing={props.drawing} of={props.exported} csv={props.csv} name="the timeline" up={compact} />
      {props.onFolded && <Fold folded={props.folded ?? false} onFolded={props.onFolded} />}
    </div>
  );
}

/** The graph gets the room of the charts, or gives it back. */
function Fold({ folded, onFolded }: { folded: boolean; onFolded: (folded: boolean) => void }) {
  const label = folded ? 'Show the charts of the timeline' : 'Fold the charts of the timeline away';
  const icon = folded ? 'unfold' : 'fold';
  return <Step icon={icon} label={label} onClick={() => onFolded(!folded)} expanded={!folded} />;
}

interface StepProps {
  readonly icon: TransportIconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Of a button that shows or folds something. */
  readonly expanded?: boolean;
}

/** Stays focusable when there is nowhere to go, so that a held key does not lose its place. */
function Step({ icon, label, onClick, disabled = false, expanded }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <TransportIcon name={icon} />
    </button>
  );
}

function PlayButton({ data, tick, onTick, playing, onPlaying }: TransportProps) {
  const press = () => {
    if (!playing && tick >= data.lastTick) onTick(0);
    onPlaying(!playing);
  };
  return (
    <button type="button" className={styles.play} aria-label={playing ? 'Pause' : 'Play'} onClick={press}>
      <TransportIcon name={playing ? 'pause' : 'play'} />
    </button>
  );
}

function Moment({ data, tick }: { data: TimelineData; tick: number }) {
  const { value, unit } = clock(tick * data.tickMs, data.tickMs);
  // As wide as their longest, so that nothing beside them moves while it plays.
  const last = clock(data.lastTick * data.tickMs, data.tickMs);
  const longest = Math.max(`${last.value} ${last.unit}`.length, `${value} ${unit}`.length);
  const all = formatCount(data.lastTick);
  return (
    <>
      <span className={styles.clock} style={{ minWidth: `${longest}ch` }}>
        <b>{value}</b> {unit}
      </span>
      <span className={styles.tick} style={{ minWidth: `${2 * all.length + 'tick  of '.length}ch` }}>
        tick {formatCount(tick)} of {all}
      </span>
    </>
  );
}

/** `2 s of 11 s`; as wide as its widest, so that nothing beside it moves while it plays. */
function TimeOfAll({ data, tick }: { data: TimelineData; tick: number }) {
  const now = formatTime(tick * data.tickMs, data.tickMs);
  const all = formatTime(data.lastTick * data.tickMs, data.tickMs);
  return (
    <span className={styles.ofAll}>
      <b style={{ minWidth: `${all.length}ch` }}>{now}</b> <span>of {all}</span>
    </span>
  );
}

type SpeedPickerProps = Pick<TransportProps, 'speed' | 'onSpeed' | 'compact'>;

const SpeedPicker = memo(function SpeedPicker({ speed, onSpeed, compact }: SpeedPickerProps) {
  const speeds = [...new Set<number>([...SPEEDS, speed])].sort((a, b) => a - b);
  return (
    <Select className={styles.pick} aria-label="Speed" value={speed} onChange={(e) => onSpeed(Number(e.target.value))}>
      {speeds.map((s) => (
        <option key={s} value={s}>
          {compact ? `${s}x` : `${s}x speed`}
        </option>
      ))}
    </Select>
  );
});

type InstrumentPickerProps = Pick<TransportProps, 'run' | 'instrument' | 'onInstrument'>;

const InstrumentPicker = memo(function InstrumentPicker({ run, instrument, onInstrument }: InstrumentPickerProps) {
  if (run.instrumentIds.length < 2) return null;
  return (
    <Select
      bare
      className={styles.pick}
      aria-label="Instrument of the price chart"
      value={instrument}
      onChange={(e) => onInstrument(Number(e.target.value))}
    >
      {run.instrumentIds.map((id, i) => (
        <option key={id} value={i}>
          {id}
        </option>
      ))}
    </Select>
  );
});
