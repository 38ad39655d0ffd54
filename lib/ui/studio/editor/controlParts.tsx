'use client';
/** What every control of the editor is made of: its frame with the hint, its name, its error, the way back. */
import { type ReactNode, useId, useState } from 'react';
import { MINUS } from '@/lib/analysis';
import type { ScenarioError } from '@/lib/scenario';
import { type Field, valueText } from '@/lib/studio';
import { Icon, Tip } from '@/lib/ui/kit';
import styles from './editor.module.css';

/** A control, and what it does beside it while one points at its name or works its slider by keyboard. */
export function Control({ field, says, children }: { field: Pick<Field, 'id'>; says: string; children: ReactNode }) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const show = (host: HTMLElement, target: EventTarget) => {
    if (target instanceof Element && target.matches('label[data-name], [type=range]:focus-visible')) setAnchor(host);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only tells; every action is a control within.
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same.
    <div
      className={styles.control}
      data-field={field.id}
      onPointerOver={(e) => (e.pointerType === 'mouse' ? show(e.currentTarget, e.target) : undefined)}
      onPointerOut={() => setAnchor(null)}
      onFocus={(e) => show(e.currentTarget, e.target)}
      onBlur={() => setAnchor(null)}
      onKeyDown={(e) => e.key === 'Escape' && setAnchor(null)}
    >
      {children}
      {anchor && (
        <Tip id={id} anchor={anchor} beside>
          {says}
        </Tip>
      )}
    </div>
  );
}

export function Label({ field, htmlFor }: { field: Field; htmlFor: string | undefined }) {
  return (
    <label htmlFor={htmlFor} data-name>
      {field.label}
    </label>
  );
}

export function Wrong({ id, message, typed }: { id?: string; message: string; typed: boolean }) {
  return (
    <p className={styles.error} id={id} role="alert">
      <Icon name="close" size={14} />
      <span>
        {unbroken(message)} {typed && 'What you typed is kept; '}
        {typed ? 'the last valid run is shown.' : 'The last valid run is shown.'}
      </span>
    </p>
  );
}

/** A browser would break a line between the sign and the dollars. */
const unbroken = (text: string): string => text.replaceAll(`${MINUS}$`, `${MINUS}\u2060$`);

/**
 * The schema's finding in the words of the control: its name, its unit, the bound that was left; where that is one of
 * a figure nobody typed, the range of the slider.
 * @param written what the control made of what was typed.
 */
export function said(field: Field, { code, message, bound }: ScenarioError, written?: number): string {
  if (field.kind !== 'number' || code !== 'out-of-range' || field.unit === 'name') return sentence(field, message);
  const words = (value: number) => valueText(field, value);
  // A control that writes a multiple of what is typed: zero is zero in both, and no other bound is one of its own.
  const isTold = bound && written !== undefined && (bound.given === written || bound.at === 0);
  if (isTold) return `${field.label} has to be ${bound.word} ${words(bound.at)}, not ${words(written)}.`;
  const range = `Its slider goes from ${words(field.min)} to ${words(field.max)}.`;
  return written === undefined
    ? `${sentence(field, message)} ${range}`
    : `${field.label} can not be ${words(written)}. ${range}`;
}

/** The schema speaks of fields; here the field has a name of its own. */
function sentence(field: Field, message: string): string {
  const text = message.endsWith('.') ? message : `${message}.`;
  const [, said] = /^\w+(?:, entry \d+)? ((?:has to|is missing).*)$/.exec(text) ?? [];
  return said === undefined ? `${field.label}: ${text}` : `${field.label} ${said}`;
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
