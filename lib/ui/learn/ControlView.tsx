'use client';
import type { ChoiceControl, Control, NumberControl } from '@/lib/learn';
import { Code, Segmented, Slider } from '@/lib/ui/kit';
import styles from './learn.module.css';

interface ControlViewProps<C extends Control> {
  readonly control: C;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** The one thing that can be changed. */
export function ControlView({ control, value, onValue }: ControlViewProps<Control>) {
  return control.kind === 'number' ? (
    <NumberView control={control} value={value} onValue={onValue} />
  ) : (
    <ChoiceView control={control} value={value} onValue={onValue} />
  );
}

function NumberView({ control, value, onValue }: ControlViewProps<NumberControl>) {
  const { label, min, max, step, start, unit, code, shown } = control;
  const snap = (wanted: number): number => Math.min(max, Math.max(min, Math.round((wanted - min) / step) * step + min));
  const words = shown ? shown(value) : `${value} ${unit}`;
  return (
    <div className={styles.control}>
      <p>
        <span>
          {label} <Code>{code}</Code>
        </span>
        <output>{words}</output>
      </p>
      <Slider
        label={label}
        valueText={words}
        place={(value - min) / (max - min)}
        defaultPlace={(start - min) / (max - min)}
        onPlace={(place) => onValue(snap(min + place * (max - min)))}
        onStep={(steps) => onValue(snap(Number.isFinite(steps) ? value + steps * step : steps > 0 ? max : min))}
      />
    </div>
  );
}

function ChoiceView({ control, value, onValue }: ControlViewProps<ChoiceControl>) {
  const options = control.options.map((label, n) => ({ value: String(n), label }));
  return (
    <div className={styles.control}>
      <p>
        <span>
          {control.label} <Code>{control.code}</Code>
        </span>
      </p>
      <div className={styles.choices}>
        <Segmented
          label={control.label}
          name="lesson"
          options={options}
          value={String(value)}
          onChange={(chosen) => onValue(Number(chosen))}
          full
        />
      </div>
    </div>
  );
}
