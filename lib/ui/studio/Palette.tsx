'use client';
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useState } from 'react';
import { matchingBuckets, nodeOf } from '@/lib/analysis';
import { plateKey } from '@/lib/graph';
import { COMMANDS, FIELDS, type Field, phoneCommands } from '@/lib/studio';
import { cx, Dialog, Icon } from '@/lib/ui/kit';
import { backstopsOf, useAnchor } from './anchor';
import { useStudio, useStudioState } from './context';
import { useDesk } from './desk';
import styles from './palette.module.css';
import { keysOf } from './Shortcuts';
import { goTo, PLACES } from './SkipLinks';
import { useWidthClass } from './useWidthClass';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** Other words that find it. */
  readonly also?: string;
  readonly may: boolean;
  readonly run: () => void;
}

/** Everything that can be done here, by its name; and every control of the form. */
export function Palette() {
  const desk = useDesk();
  const list = useId();
  const [words, setWords] = useState('');
  const { typedAhead } = desk;
  useLayoutEffect(() => setWords((typed) => `${typedAhead()}${typed}`), [typedAhead]);
  const [at, setAt] = useState(0);
  const entries = useEntries();
  const accounts = useAccounts(words.trim());
  const markets = useMarkets();
  const found = [
    ...[...entries, ...(words.trim() === '' ? [] : markets)].filter(({ label, note, also = '' }) =>
      fits(`${label} ${note} ${also}`, words),
    ),
    ...accounts,
  ];
  const chosen = found[Math.min(at, found.length - 1)];
  const choose = (entry: Entry | undefined) => {
    if (!entry?.may) return;
    desk.close();
    // What it opens or focuses comes when this is gone.
    setTimeout(entry.run);
  };
  const pressed = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way === undefined && event.key !== 'Enter') return;
    // Enter too: closing gives the focus back, and the same key would press what has it then.
    event.preventDefault();
    if (way === undefined) return choose(chosen);
    setAt((now) => (Math.min(now, found.length - 1) + way + found.length) % Math.max(1, found.length));
  };
  return (
    <Dialog title="All commands" width="narrow" bare onClose={desk.close}>
      <div className={styles.search}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label="Command or control"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
          placeholder="Command, control or account"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(e) => {
            setWords(e.target.value);
            setAt(0);
          }}
          onKeyDown={pressed}
        />
      </div>
      <div className={styles.list} id={list} role="listbox" aria-label="Commands">
        {found.map((entry) => (
          <Option
            key={entry.id}
            id={`${list}-${entry.id}`}
            entry={entry}
            active={entry === chosen}
            onChoose={() => choose(entry)}
          />
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>Nothing is called that.</p>}
    </Dialog>
  );
}

/** To the panels from anywhere, by key. */
const GOING: readonly Entry[] = PLACES.map(({ name, targets }) => ({
  ...{ id: `go-${targets[0]}`, label: `Go to ${name}`, note: '', may: true },
  run: () => goTo(targets),
}));

/** Accounts offered of those whose name begins as typed. */
const MOST_ACCOUNTS = 5;

interface OptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function Option({ id, entry, active, onChoose }: OptionProps) {
  return (
    <button
      type="button"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={!entry.may}
      className={cx(styles.option, active && styles.active)}
      onClick={onChoose}
    >
      <span>{entry.label}</span>
      <kbd>{entry.note}</kbd>
    </button>
  );
}

function useEntries(): readonly Entry[] {
  const studio = useStudio();
  const desk = useDesk();
  const state = useStudioState((s) => s);
  const controls = useControls();
  const listed = useWidthClass() === 'phone' ? phoneCommands(COMMANDS) : COMMANDS;
  const commands = listed
    .filter(({ id, edits }) => id !== 'palette' && (desk.editable || !edits))
    .map(
      (command): Entry => ({
        id: command.id,
        label: command.label,
        note: command.shortcut ? keysOf(command.shortcut) : '',
        may: command.may?.(state) ?? true,
        run: () => command.run(studio, desk),
      }),
    );
  const { choose } = useAnchor();
  const { finished } = state;
  const questions = useMemo(() => (finished === null ? [] : backstopsOf(finished.run)), [finished]).map(
    ({ key, label }): Entry => ({ id: `ask-${key}`, label, note: '', may: true, run: () => choose(key) }),
  );
  // What can be done now stands first.
  return [
    ...commands.filter(({ may }) => may),
    ...questions,
    // A phone has no panel for the story: it is a sheet there.
    ...GOING.filter(({ id }) => id !== 'go-inspector' || document.getElementById('inspector') !== null),
    ...controls,
    ...commands.filter(({ may }) => !may),
  ];
}

/** The instruments: choosing one selects it, as in the graph. */
function useMarkets(): readonly Entry[] {
  const { choose } = useAnchor();
  const ids = useStudioState((s) => s.finished?.run.instrumentIds);
  return useMemo(
    () =>
      (ids ?? []).map((id, i) => ({
        id: `market-${id}`,
        label: `Market ${id}`,
        note: '',
        also: 'instrument',
        may: true,
        run: () => choose(plateKey(i)),
      })),
    [ids, choose],
  );
}

/** Accounts whose name begins so: choosing one selects it. */
function useAccounts(words: string): readonly Entry[] {
  const studio = useStudio();
  const finished = useStudioState((s) => s.finished);
  return useMemo(() => {
    if (!finished || words === '') return [];
    const { run } = finished;
    return matchingBuckets(run, words, MOST_ACCOUNTS).map(({ bucket, name }) => ({
      id: `account-${bucket}`,
      label: `Account ${name}`,
      note: nodeOf(run, bucket) < 0 ? 'stood' : 'fell',
      may: true,
      run: () => studio.select(bucket),
    }));
  }, [finished, words, studio]);
}

/** The controls of the form: choosing one opens the editor at it, wherever that is. */
function useControls(): readonly Entry[] {
  const studio = useStudio();
  const { editable, ask } = useDesk();
  const scenario = useStudioState((s) => s.scenario);
  const base = useStudioState((s) => s.base?.scenario);
  // A text that cannot be read is mended before anything else is changed.
  const isBroken = useStudioState((s) => s.text !== null);
  return useMemo(() => {
    if (!editable || !scenario || !base) return [];
    return FIELDS.filter((field) => field.applies(scenario, base)).map((field) => ({
      ...{ id: `field-${field.id}`, label: `Set ${field.label}`, note: field.code, may: !isBroken },
      also: [...(field.also ?? []), ...choicesOf(field)].join(' '),
      run: () => {
        studio.turn('form');
        ask(field.id);
      },
    }));
  }, [studio, editable, ask, scenario, base, isBroken]);
}

const choicesOf = (field: Field): string[] => (field.kind === 'choice' ? field.options.map(({ label }) => label) : []);

/** Every word somewhere, at the beginning of a word. */
function fits(text: string, words: string): boolean {
  const parts = wordsOf(text);
  return wordsOf(words).every((word) => parts.some((part) => part.startsWith(word)));
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,:-]+/)
    .filter(Boolean);
