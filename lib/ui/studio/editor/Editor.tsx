'use client';
import { useMemo } from 'react';
import { formatCount, leverageBands } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import {
  CHANGED_VENUE,
  FIELDS,
  type Field,
  isSameValue,
  SECTIONS,
  type Section as SectionId,
  venueChoice,
} from '@/lib/studio';
import { LeverageHistogram } from '@/lib/ui/charts';
import { cx, Icon, kit, useWidth } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../context';
import { AllFields } from './AllFields';
import { Books } from './Books';
import { EditorHead } from './EditorHead';
import { ErrorList } from './ErrorList';
import styles from './editor.module.css';
import { FieldControl } from './FieldControl';
import { RevealProvider } from './form/reveal';
import head from './head.module.css';
import { JsonView } from './JsonView';
import { Lesson } from './Lesson';
import { Population } from './Population';
import { PresetNotes } from './PresetNotes';
import { ShockDrawing } from './shock/ShockDrawing';
import { useKeepOnLeave } from './useKeepOnLeave';
import { sectionOf, useOpenFor } from './useOpenFor';
import { VenueControl } from './VenueControl';
import { Welcome } from './Welcome';
import { WrittenOut } from './WrittenOut';

export const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  shock: 'Shock',
  book: 'Book',
  venue: 'Venue rules',
  accounts: 'Accounts',
  market: 'Market',
  scenario: 'Title and clock',
  presentation: 'Presentation',
};

export interface EditorProps {
  /** Shows one section, for the rail. */
  readonly only?: SectionId;
  /** Shows another one instead, where an error leads to it. */
  readonly onOnly?: (section: SectionId) => void;
}

/** The scenario as a form, made from the field declarations and the schema, or as JSON. */
export function Editor({ only, onOnly }: EditorProps) {
  const scenario = useStudioState((s) => s.scenario);
  const base = useStudioState((s) => s.base?.scenario);
  const mode = useStudioState((s) => s.mode);
  const isBroken = useStudioState((s) => s.text !== null);
  const onReveal = useMemo(() => onOnly && ((pointer: string) => onOnly(sectionOf(pointer))), [onOnly]);
  useKeepOnLeave();
  if (!scenario || !base) return null;
  return (
    <RevealProvider onReveal={onReveal}>
      <div className={cx(styles.editor, mode === 'json' && styles.asText)}>
        <EditorHead scenario={scenario} base={base} />
        {mode === 'json' ? (
          <JsonView />
        ) : (
          <>
            {isBroken ? <Broken /> : <ErrorList />}
            <div className={head.form} inert={isBroken}>
              {only !== undefined && <SectionBody key={only} section={only} scenario={scenario} base={base} />}
              {only === undefined && <Sections scenario={scenario} base={base} />}
            </div>
            {only === undefined && <PresetNotes />}
          </>
        )}
      </div>
    </RevealProvider>
  );
}

interface Pair {
  readonly scenario: Scenario;
  readonly base: Scenario;
}

/** The text cannot be read: nothing else is changed until it is mended, so that neither view loses anything. */
function Broken() {
  const studio = useStudio();
  const message = useStudioState((s) => s.errors[0]?.message ?? 'it is not JSON');
  const canUndo = useStudioState((s) => s.canUndo);
  return (
    <section className={head.broken} aria-label="The JSON cannot be read">
      <b>The JSON cannot be read</b>: {message}. It is kept as it was written.
      <div>
        <button type="button" className={kit.lineButton} onClick={() => studio.turn('json')}>
          Mend it
        </button>
        {canUndo && (
          <button type="button" className={kit.lineButton} onClick={studio.undo}>
            Undo the typing
          </button>
        )}
      </div>
    </section>
  );
}

function Sections(pair: Pair) {
  return (
    <>
      <Welcome />
      <Lesson />
      {SECTIONS.map((section) => (
        <Section key={section} section={section} {...pair} />
      ))}
    </>
  );
}

export function isChanged(field: Field, { scenario, base }: Pair): boolean {
  if (!field.applies(scenario, base)) return false;
  if (field.kind === 'number') return !isSameValue(field.read(scenario, base), field.read(base, base));
  return field.read(scenario, base) !== field.read(base, base);
}

function fieldsOf(section: SectionId, { scenario, base }: Pair): Field[] {
  return FIELDS.filter((field) => field.section === section && field.applies(scenario, base));
}

const CLOSED: ReadonlySet<SectionId> = new Set(['market', 'scenario', 'presentation']);

function Section({ section, ...pair }: Pair & { section: SectionId }) {
  const [open, setOpen] = useOpenFor(section, !CLOSED.has(section));
  return (
    <details
      className={styles.section}
      open={open}
      onToggle={(e) => setOpen(e.currentTarget.open)}
      id={`section-${section}`}
    >
      <summary>
        <Icon name="right" size={14} />
        <b>{SECTION_NAMES[section]}</b>
        <span>{sectionNote(section, pair)}</span>
      </summary>
      {open && <SectionBody section={section} {...pair} />}
    </details>
  );
}

function SectionBody({ section, ...pair }: Pair & { section: SectionId }) {
  return (
    <div className={styles.body}>
      {section === 'shock' && <ShockDrawing scenario={pair.scenario} />}
      {section === 'book' && <Books scenario={pair.scenario} />}
      {section === 'venue' && <VenueControl {...pair} />}
      {section === 'accounts' && <Leverage />}
      {section === 'accounts' && <Population scenario={pair.scenario} />}
      {section === 'accounts' && <WrittenOut />}
      {fieldsOf(section, pair).map((field) => (
        <FieldControl key={field.id} field={field} {...pair} />
      ))}
      <AllFields section={section} />
    </div>
  );
}

function sectionNote(section: SectionId, { scenario, base }: Pair): string {
  switch (section) {
    case 'shock':
      return scenario.shock.moves[0]?.instrument ?? 'none';
    case 'book':
      return [...new Set(scenario.instruments.map((one) => BOOK_WORDS[one.book.kind]))].join(', ');
    case 'venue':
      return venueNote(scenario, base);
    case 'accounts':
      return formatCount(scenario.accounts.length + (scenario.population?.count ?? 0));
    case 'market':
      return scenario.instruments.map((one) => one.id).join(', ');
    case 'scenario':
      return scenario.title;
    case 'presentation':
      return scenario.presentation.steps.length === 0 ? 'no steps' : `${scenario.presentation.steps.length} steps`;
  }
}

function venueNote(scenario: Scenario, base: Scenario): string {
  const { value, preset } = venueChoice(scenario, base);
  return preset?.title ?? (value === CHANGED_VENUE ? 'changed' : 'own rules');
}

const BOOK_WORDS = { power: 'power law', saturating: 'saturating', ladder: 'real ladder' } as const;

/** From the last finished run: the accounts as they were drawn. */
function Leverage() {
  const finished = useStudioState((s) => s.finished);
  const bands = useMemo(() => (finished ? leverageBands(finished.run, finished.scenario) : null), [finished]);
  const { ref, width } = useWidth<HTMLDivElement>(264, 200);
  return <div ref={ref}>{bands && <LeverageHistogram bands={bands} width={width} />}</div>;
}
