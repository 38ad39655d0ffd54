'use client';
import { useId, useState } from 'react';
import { MINUS } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import {
  type ChoiceField,
  type Field,
  type NumberField,
  parseValue,
  placeOf,
  showValue,
  valueAt,
  valueText,
} from '@/lib/studio';
import { Code, Icon, Segmented, Slider } from '@/lib/ui/kit';
import { useStudio } from '../context';
import styles from './editor.module.css';

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
    const errors = studio.change(field.write(scenario, next, base));
    setWrong(errors[0] ? { typed, message: errors[0].message } : null);
  };
  const commit = (typed: string, unit: string) => {
    const next = parseValue(field, typed, unit);
    if (Number.isNaN(next)) setWrong({ typed, message: `“${typed}” is not ${wanted(field)}.` });
    else if (next !== value || wrong) apply(next, typed);
  };
  return (
    <div className={styles.control} data-field={field.id}>
      <div className={styles.row}>
        <label htmlFor={id} title={field.says}>
          {field.label}
        </label>
        <Code>{field.code}</Code>
        <span className={styles.spring} />
        {(value !== standard || wrong) && (
          <Reset label={field.label} to={valueText(field, standard)} onReset={() => apply(standard, '')} />
        )}
        <ValueInput
          key={`${String(value)} ${wrong?.typed ?? ''}`}
          id={id}
          field={field}
          value={value}
          wrong={wrong?.typed ?? null}
          onCommit={commit}
          describedBy={wrong ? `${id}-error` : undefined}
        />
      </div>
      <Slider
        label={field.label}
        valueText={valueText(field, value)}
        place={placeOf(field, value)}
        defaultPlace={placeOf(field, standard)}
        onPlace={(place) => apply(valueAt(field, place), '')}
      />
      {wrong && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <Icon name="close" size={14} />
          <span>{sentence(field, wrong.message)} What you typed is kept; the last valid run is shown.</span>
        </p>
      )}
    </div>
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
  };
  return field.none === undefined ? examples[field.unit] : `${examples[field.unit]}, or “${field.none}”`;
}

/** The schema speaks of fields; here the field has a name. */
function sentence(field: Field, message: string): string {
  const said = message.replace(/(^|\s)-(?=\d)/g, `$1${MINUS}`);
  const text = said.endsWith('.') ? said : `${said}.`;
  return text.startsWith('“') ? text : `${field.label}: ${text}`;
}

interface ValueInputProps {
  readonly id: string;
  readonly field: NumberField;
  readonly value: number | undefined;
  readonly wrong: string | null;
  readonly onCommit: (typed: string, unit: string) => void;
  readonly describedBy: string | undefined;
}

function ValueInput({ id, field, value, wrong, onCommit, describedBy }: ValueInputProps) {
  const shown = value === undefined ? { figure: field.none ?? '', unit: '' } : showValue(field.unit, value);
  const [typed, setTyped] = useState(wrong ?? shown.figure);
  const finish = () => typed !== (wrong ?? shown.figure) && onCommit(typed, shown.unit || defaultUnit(field));
  return (
    <span className={wrong === null ? styles.value : styles.valueWrong}>
      <input
        id={id}
        type="text"
        inputMode={field.min < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        size={Math.max(2, Math.min(10, typed.length))}
        value={typed}
        aria-invalid={wrong !== null}
        aria-describedby={describedBy}
        onChange={(e) => setTyped(e.target.value)}
        onFocus={(e) => e.currentTarget.select()}
        onBlur={finish}
        onKeyDown={(e) => {
          if (e.key === 'Enter') finish();
          if (e.key === 'Escape') setTyped(wrong ?? shown.figure);
        }}
      />
      {shown.unit && <i>{shown.unit}</i>}
    </span>
  );
}

/** A field that says "none" shows no unit; a bare number typed there means this one. */
function defaultUnit(field: NumberField): string {
  return field.unit === 'time' ? 's' : field.unit === 'share' || field.unit === 'move' ? '%' : '';
}

function ChoiceControl({ field, scenario, base }: ControlProps<ChoiceField>) {
  const studio = useStudio();
  const id = useId();
  const [message, setMessage] = useState<string | null>(null);
  const value = field.read(scenario, base);
  const standard = field.read(base, base);
  const apply = (next: string) => setMessage(studio.change(field.write(scenario, next, base))[0]?.message ?? null);
  const label = (v: string | undefined) => field.options.find((o) => o.value === v)?.label ?? v ?? '';
  const short = field.options.length <= 4;
  return (
    <div className={styles.control} data-field={field.id}>
      <div className={styles.row}>
        <label htmlFor={short ? undefined : id} title={field.says}>
          {field.label}
        </label>
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
      {message && (
        <p className={styles.error} role="alert">
          <Icon name="close" size={14} />
          <span>{sentence(field, message)} The last valid run is shown.</span>
        </p>
      )}
    </div>
  );
}

/** The way back to the default, beside a control that left it. */
export function Reset({ label, to, onReset }: { label: string; to: string; onReset: () => void }) {
  const says = `Reset ${label} to ${to}`;
  return (
    <button type="button" className={styles.reset} aria-label={says} title={says} onClick={onReset}>
      <Icon name="reset" size={13} />
    </button>
  );
}
