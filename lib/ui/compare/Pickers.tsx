'use client';
/** Which two: a preset, a link or the draft, each under its own rules or those of a venue. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { venuePresets } from '@/lib/scenario';
import {
  deviceDrafts,
  fetchPresetList,
  formatReference,
  type ListedPreset,
  LOCAL_ID,
  pastedReference,
  queryKeys,
  type Reference,
} from '@/lib/studio';
import { cx, Icon, kit, Select } from '@/lib/ui/kit';
import styles from './pickers.module.css';
import { SideMark } from './SideMark';

export interface PickersProps {
  readonly a: Reference | null;
  readonly b: Reference | null;
  readonly onPick: (a: Reference | null, b: Reference | null) => void;
  readonly onSwap: () => void;
  readonly problems: { readonly a: string | undefined; readonly b: string | undefined };
}

export function Pickers({ a, b, onPick, onSwap, problems }: PickersProps) {
  return (
    <section className={styles.pickers} aria-label="Which two">
      <ReferencePicker side="A" value={a} onPick={(next) => onPick(next, b)} problem={problems.a} />
      <button
        type="button"
        className={cx(kit.iconButton, styles.swap)}
        onClick={onSwap}
        disabled={!a || !b}
        aria-label="Swap A and B"
        title="Swap A and B"
      >
        <Icon name="swap" />
      </button>
      <ReferencePicker side="B" value={b} onPick={(next) => onPick(a, next)} problem={problems.b} />
    </section>
  );
}

const PASTE = 'paste';

interface ReferencePickerProps {
  /** `A`, `B`; left out where there is one scenario only. */
  readonly side?: 'A' | 'B';
  readonly value: Reference | null;
  readonly onPick: (reference: Reference) => void;
  readonly problem: string | undefined;
}

export function ReferencePicker({ side, value, onPick, problem }: ReferencePickerProps) {
  const id = useId();
  const [pasting, setPasting] = useState(false);
  const presets = useQuery({ queryKey: queryKeys.presetList(), queryFn: ({ signal }) => fetchPresetList(signal) });
  const choose = (text: string) => {
    setPasting(text === PASTE);
    if (text === PASTE) return;
    const [kind = '', ...rest] = text.split(':');
    const venue = value?.venue === undefined ? {} : { venue: value.venue };
    if (kind === 'draft') onPick({ kind: 'draft', ...venue });
    else if (kind === 'preset' || kind === 'link') onPick({ kind, id: rest.join(':'), ...venue });
  };
  return (
    <div className={styles.picker} data-side={side}>
      {side && <SideMark side={side} />}
      <Select
        className={styles.select}
        id={id}
        aria-label={side ? `Scenario ${side}` : 'Scenario'}
        value={pasting ? PASTE : value ? plainOf(value) : ''}
        onChange={(event) => choose(event.target.value)}
      >
        {!value && !pasting && <option value="">Choose a scenario</option>}
        <Options value={value} presets={presets.data ?? []} />
      </Select>
      {value && !pasting && <VenuePicker side={side} value={value} onPick={onPick} />}
      {pasting && (
        <PasteForm
          side={side}
          onDone={(reference) => {
            setPasting(false);
            if (reference) onPick(reference);
          }}
        />
      )}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

const plainOf = ({ kind, id }: Reference): string => formatReference(id === undefined ? { kind } : { kind, id });

/** As the gallery has them. */
const KINDS = [
  { kind: 'real-event', name: 'Real events' },
  { kind: 'venue-rule', name: 'Venue rules' },
  { kind: 'teaching', name: 'Teaching' },
] as const;

function Options({ value, presets }: { value: Reference | null; presets: readonly ListedPreset[] }) {
  const hasDraft = value?.kind === 'draft' || deviceDrafts().latest() !== null;
  const isListed = presets.some(({ id }) => value?.kind === 'preset' && value.id === id);
  return (
    <>
      {value?.kind === 'preset' && !isListed && <option value={plainOf(value)}>{value.id}</option>}
      {KINDS.map(({ kind, name }) => (
        <optgroup key={kind} label={name}>
          {presets
            .filter((preset) => preset.kind === kind)
            .map(({ id, title }) => (
              <option key={id} value={`preset:${id}`}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
      <optgroup label="Yours">
        {hasDraft && <option value="draft">Your draft on this device</option>}
        {value?.kind === 'link' && <option value={plainOf(value)}>{linkWords(value)}</option>}
        <option value={PASTE}>Paste a link</option>
      </optgroup>
    </>
  );
}

/** One that rides in the address has no name of its own. */
const linkWords = ({ id = '' }: Reference): string => {
  if (id.startsWith(`${LOCAL_ID}-`)) return 'The scenario in this link';
  return id.startsWith('own-') ? 'What your draft began as' : `Link ${id}`;
};

function VenuePicker({
  side,
  value,
  onPick,
}: {
  side?: 'A' | 'B' | undefined;
  value: Reference;
  onPick: ReferencePickerProps['onPick'];
}) {
  const { venue, ...plain } = value;
  return (
    <>
      <span className={styles.rules} aria-hidden="true">
        Rules
      </span>
      <Select
        className={styles.select}
        aria-label={side ? `Venue rules of ${side}` : 'Venue rules'}
        value={venue ?? ''}
        onChange={({ target }) => onPick(target.value === '' ? plain : { ...plain, venue: target.value })}
      >
        <option value="">Its own rules</option>
        <optgroup label="Under the rules of">
          {venuePresets().map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      </Select>
    </>
  );
}

function PasteForm({ side, onDone }: { side?: 'A' | 'B' | undefined; onDone: (reference: Reference | null) => void }) {
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reference = pastedReference(String(new FormData(event.currentTarget).get('link') ?? ''));
    setWrong(reference === null);
    if (reference) onDone(reference);
  };
  return (
    <form className={styles.paste} onSubmit={submit}>
      <input
        name="link"
        aria-label={side ? `Link of ${side}` : 'Link'}
        placeholder="Link, or preset:ID@venue"
        aria-invalid={wrong}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
      />
      <button type="submit" className={kit.lineButton}>
        Use
      </button>
      {wrong && (
        <p className={styles.problem} role="alert">
          This is no link of a scenario.
        </p>
      )}
    </form>
  );
}
