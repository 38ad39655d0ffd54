'use client';
import { useId, useRef, useState } from 'react';
import { parseScenario, type Scenario } from '@/lib/scenario';
import {
  type ChoiceField,
  type Field,
  isSameValue,
  type NumberField,
  parseValue,
  placeOf,
  valueAfter,
  valueAt,
  valueDragged,
  valueText,
} from '@/lib/studio';
import { Code, Segmented, Select, Slider } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../context';
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
  // What the scenario began without has no value to go back to.
  const hasStandard = field.applies(base, base);
  const standard = hasStandard ? field.read(base, base) : undefined;
  // What was typed stays while it is wrong, also over a reload; the error stands with it.
  const typed = useStudioState((s) => s.typed[field.id]);
  const [wrong, setWrong] = useState<{ typed: string; message: string } | null>(() =>
    typed === undefined ? null : { typed, message: triedMessage(field, typed, { scenario, base }) },
  );
  const say = (next: { typed: string; message: string } | null) => {
    setWrong(next);
    studio.type(field.id, next === null || next.typed === '' ? null : next.typed);
  };
  const apply = (next: number | undefined, text: string, action?: string, from = scenario) => {
    const errors = studio.change(field.write(from, next, base), field.label, action ? { action } : {});
    say(errors[0] ? { typed: text, message: said(field, errors[0], next) } : null);
  };
  const commit = (text: string) => {
    const next = parseValue(field, text);
    // An emptied box is no value and no mistake: what counts stands there again.
    if (text.trim() === '' && field.none === undefined) say(null);
    else if (Number.isNaN(next)) say({ typed: text, message: `“${text}” is not ${wanted(field)}.` });
    else if (next !== value || wrong) apply(next, text);
  };
  // A drag starts from what it found: what it passes through on its way leaves no trace.
  const found = useRef<Scenario | null>(null);
  const drag = (place: number) => {
    found.current ??= scenario;
    const next = hasStandard ? valueDragged(field, place, standard) : valueAt(field, place);
    apply(next, '', `drag ${field.id}`, found.current);
  };
  const rest = () => {
    found.current = null;
    studio.rest();
  };
  const step = (steps: number) => {
    const next = Number.isFinite(steps) ? valueAfter(field, value, steps) : valueAt(field, steps > 0 ? 1 : 0);
    if (next !== value) apply(next, '', `step ${field.id}`);
  };
  // Undo, a reset of all or another document takes the wrong text with it.
  const stands = wrong !== null && (wrong.typed === '' || typed !== undefined) ? wrong : null;
  return (
    <Control field={field} says={field.says}>
      <div className={styles.row}>
        <Label field={field} htmlFor={id} />
        <Code>{field.code}</Code>
        <span className={styles.spring} />
        {hasStandard && (!isSameValue(value, standard) || stands) && (
          <Reset label={field.label} to={valueText(field, standard)} onReset={() => apply(standard, '')} />
        )}
        <ValueInput
          {...{ id, field, value }}
          wrong={stands?.typed ?? null}
          onCommit={commit}
          onStep={step}
          onRest={studio.rest}
          describedBy={stands ? `${id}-error` : undefined}
        />
      </div>
      {field.unit !== 'name' && (
        <Slider
          label={field.label}
          valueText={valueText(field, value)}
          place={placeOf(field, value)}
          defaultPlace={hasStandard ? placeOf(field, standard) : null}
          onPlace={drag}
          onStep={step}
          onRest={rest}
        />
      )}
      {stands && <Wrong id={`${id}-error`} message={stands.message} typed={stands.typed !== ''} />}
    </Control>
  );
}

/** Why a text that was left in the box is no value: for a page that was opened again. */
function triedMessage(field: NumberField, typed: string, { scenario, base }: { scenario: Scenario; base: Scenario }) {
  const value = parseValue(field, typed);
  if (Number.isNaN(value)) return `“${typed}” is not ${wanted(field)}.`;
  const parsed = parseScenario(field.write(scenario, value, base));
  const error = parsed.ok ? undefined : parsed.errors[0];
  return error ? said(field, error, value) : `“${typed}” was not taken.`;
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
  const apply = (next: string) => {
    const [error] = studio.change(field.write(scenario, next, base), field.label);
    setMessage(error ? said(field, error) : null);
  };
  const label = (v: string | undefined) => field.options.find((o) => o.value === v)?.label ?? v ?? '';
  const short = field.options.length <= 4;
  // The word alone is a term of the trade: what the chosen one means stands below it, of the others on hover.
  const meaning = field.options.find((one) => one.value === value)?.says;
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
        <Select className={styles.select} id={id} value={value} onChange={(e) => apply(e.target.value)}>
          {!field.options.some((o) => o.value === value) && <option value={value}>{value}</option>}
          {field.options.map((o) => (
            <option key={o.value} value={o.value} title={o.says}>
              {o.label}
            </option>
          ))}
        </Select>
      )}
      {meaning && <p className={styles.meaning}>{meaning}</p>}
      {message && <Wrong message={message} typed={false} />}
    </Control>
  );
}
