'use client';
import { useId, useState } from 'react';
import type { Scenario } from '@/lib/scenario';
import {
  type ChoiceField,
  type Field,
  type NumberField,
  parseValue,
  placeOf,
  valueAfter,
  valueAt,
  valueDragged,
  valueText,
} from '@/lib/studio';
import { Code, Icon, Segmented, Slider } from '@/lib/ui/kit';
import { useStudio } from '../context';
import { Control, Label, Reset, said, Wrong } from './controlParts';
import styles from './editor.module.css';
import { ValueInput } from './ValueInput';

interface ControlProps<F extends Field> {
  readonly field: F;
  readonly scenario: Scenario;
  readonly base: Scenario;
}

/** One control with its name, rule, value and the way back to its default. */
export function FieldControl({ field, scenario, base }: ControlProps<Field>) {
  return field.kind === 'number' ? (
    <NumberControl {...{ field, scenario, base }} />
  ) : (
    <ChoiceControl {...{ field, scenario, base }} />
  );
}

function NumberControl({ field, scenario, base }: ControlProps<NumberField>) {
  const studio = useStudio();
  const id = useId();
  const value = field.read(scenario, base);
  const standard = field.read(base, base);
  // What was typed stays while it is wrong; the error stands with it.
  const [wrong, setWrong] = useState<{ typed: string; message: string } | null>(null);
  const apply = (next: number | undefined, typed: string) => {
    const errors = studio.change(field.write(scenario, next, base), field.label);
    setWrong(errors[0] ? { typed, message: said(field, errors[0]) } : null);
  };
  const commit = (typed: string, unit: string) => {
    const next = parseValue(field, typed, unit);
    if (Number.isNaN(next)) setWrong({ typed, message: `“${typed}” is not ${wanted(field)}.` });
    else if (next !== value || wrong) apply(next, typed);
  };
  const step = (steps: number) => {
    const next = Number.isFinite(steps) ? valueAfter(field, value, steps) : valueAt(field, steps > 0 ? 1 : 0);
    if (next !== value) apply(next, '');
  };
  return (
    <Control field={field} says={field.says}>
      <div className={styles.row}>
        <Label field={field} htmlFor={id} />
        <Code>{field.code}</Code>
        <span className={styles.spring} />
        {(value !== standard || wrong) && (
          <Reset label={field.label} to={valueText(field, standard)} onReset={() => apply(standard, '')} />
        )}
        <ValueInput
          {...{ id, field, value }}
          wrong={wrong?.typed ?? null}
          onCommit={commit}
          onStep={step}
          describedBy={wrong ? `${id}-error` : undefined}
        />
      </div>
      {field.unit !== 'name' && (
        <Slider
          label={field.label}
          valueText={valueText(field, value)}
          place={placeOf(field, value)}
          defaultPlace={placeOf(field, standard)}
          onPlace={(place) => apply(valueDragged(field, place, standard), '')}
          onStep={step}
        />
      )}
      {wrong && <Wrong id={`${id}-error`} field={field} message={wrong.message} typed={wrong.typed !== ''} />}
    </Control>
  );
}

function wanted(field: NumberField): string {
  const examples = {
    usd: 'an amount, like $5.4m',
    share: 'a percentage, like 40 %',
    move: 'a percentage, like −7 %',
    time: 'a time, like 26 s',
    rate: 'a rate, like 2',
    count: 'a number',
    name: 'a whole number',
  };
  return field.none === undefined ? examples[field.unit] : `${examples[field.unit]}, or “${field.none}”`;
}

function ChoiceControl({ field, scenario, base }: ControlProps<ChoiceField>) {
  const studio = useStudio();
  const id = useId();
  const [message, setMessage] = useState<string | null>(null);
  const value = field.read(scenario, base);
  const standard = field.read(base, base);
  const apply = (next: string) =>
    setMessage(studio.change(field.write(scenario, next, base), field.label)[0]?.message ?? null);
  const label = (v: string | undefined) => field.options.find((o) => o.value === v)?.label ?? v ?? '';
  const short = field.options.length <= 4;
  return (
    <Control field={field} says={field.says}>
      <div className={styles.row}>
        <Label field={field} htmlFor={short ? undefined : id} />
        <Code>{field.code}</Code>
        <span className={styles.spring} />
        {value !== standard && standard !== undefined && (
          <Reset label={field.label} to={label(standard)} onReset={() => apply(standard)} />
        )}
      </div>
      {short ? (
        <Segmented full label={field.label} name={id} options={field.options} value={value ?? ''} onChange={apply} />
      ) : (
        <span className={styles.select}>
          <select id={id} value={value} onChange={(e) => apply(e.target.value)}>
            {!field.options.some((o) => o.value === value) && <option value={value}>{value}</option>}
            {field.options.map((o) => (
              <option key={o.value} value={o.value}>
                {o.label}
              </option>
            ))}
          </select>
          <Icon name="down" size={14} />
        </span>
      )}
      {message && <Wrong field={field} message={message} typed={false} />}
    </Control>
  );
}
