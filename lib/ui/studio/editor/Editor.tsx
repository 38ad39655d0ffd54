'use client';
import { useMemo } from 'react';
import { formatCount, formatWords, leverageBands } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import { CHANGED_VENUE, FIELDS, type Field, SECTIONS, type Section as SectionId, venueChoice } from '@/lib/studio';
import { LeverageHistogram, ShockPath } from '@/lib/ui/charts';
import { Icon, kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../context';
import { ErrorList } from './ErrorList';
import styles from './editor.module.css';
import { FieldControl } from './FieldControl';
import { Lesson } from './Lesson';
import { PresetNotes } from './PresetNotes';
import { VenueControl } from './VenueControl';

export const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  shock: 'Shock',
  book: 'Book',
  venue: 'Venue rules',
  accounts: 'Accounts',
  market: 'Market',
};

/** The form of a scenario, made from the field declarations. `only` shows one section, for the rail. */
export function Editor({ only }: { only?: SectionId }) {
  const scenario = useStudioState((s) => s.scenario);
  const base = useStudioState((s) => s.base?.scenario);
  if (!scenario || !base) return null;
  return (
    <div className={styles.editor}>
      <Head scenario={scenario} base={base} alone={only !== undefined} />
      <ErrorList />
      {only !== undefined && <SectionBody section={only} scenario={scenario} base={base} />}
      {only === undefined &&
        SECTIONS.map((section) => <Section key={section} section={section} scenario={scenario} base={base} />)}
      {only === undefined && <PresetNotes />}
    </div>
  );
}

interface Pair {
  readonly scenario: Scenario;
  readonly base: Scenario;
}

export function isChanged(field: Field, { scenario, base }: Pair): boolean {
  return field.applies(scenario, base) && field.read(scenario, base) !== field.read(base, base);
}

function Head({ alone, ...pair }: Pair & { alone: boolean }) {
  const studio = useStudio();
  const changed = FIELDS.filter((field) => isChanged(field, pair)).length;
  const any = useStudioState((s) => s.changed);
  return (
    <>
      {!alone && <Lesson />}
      {any && (
        <div className={styles.head}>
          <span>{changed > 0 ? formatWords(changed, 'control changed', 'controls changed') : 'A draft'}</span>
          <button type="button" className={kit.button} onClick={studio.revert}>
            <span className={styles.resetIcon}>
              <Icon name="reset" size={13} />
            </span>
            Reset all
          </button>
        </div>
      )}
    </>
  );
}

function fieldsOf(section: SectionId, { scenario, base }: Pair): Field[] {
  return FIELDS.filter((field) => field.section === section && field.applies(scenario, base));
}

function Section({ section, ...pair }: Pair & { section: SectionId }) {
  if (fieldsOf(section, pair).length === 0 && section !== 'accounts') return null;
  return (
    <details className={styles.section} open={section !== 'market'} id={`section-${section}`}>
      <summary>
        <Icon name="right" size={14} />
        <b>{SECTION_NAMES[section]}</b>
        <span>{sectionNote(section, pair)}</span>
      </summary>
      <SectionBody section={section} {...pair} />
    </details>
  );
}

function SectionBody({ section, ...pair }: Pair & { section: SectionId }) {
  return (
    <div className={styles.body}>
      {section === 'shock' && <ShockPicture scenario={pair.scenario} />}
      {section === 'venue' && <VenueControl {...pair} />}
      {section === 'accounts' && <Leverage />}
      {fieldsOf(section, pair).map((field) => (
        <FieldControl key={field.id} field={field} {...pair} />
      ))}
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
  }
}

function venueNote(scenario: Scenario, base: Scenario): string {
  const { value, preset } = venueChoice(scenario, base);
  return preset?.title ?? (value === CHANGED_VENUE ? 'changed' : 'own rules');
}

const BOOK_WORDS = { power: 'power law', saturating: 'saturating', ladder: 'real ladder' } as const;

function ShockPicture({ scenario }: { scenario: Scenario }) {
  const first = scenario.shock.moves[0];
  if (!first) return null;
  const moves = scenario.shock.moves
    .filter((move) => move.instrument === first.instrument)
    .map((move) => ({
      ...move,
      durationMs: move.durationMs ?? (move.kind === 'path' ? (move.path.at(-1)?.[0] ?? 0) : 0),
    }));
  return <ShockPath moves={moves} horizonMs={scenario.clock.horizonMs} />;
}

/** From the last finished run: the accounts as they were drawn. */
function Leverage() {
  const finished = useStudioState((s) => s.finished);
  const bands = useMemo(() => (finished ? leverageBands(finished.run, finished.scenario) : null), [finished]);
  return bands && <LeverageHistogram bands={bands} />;
}
