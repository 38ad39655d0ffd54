'use client';
import { useEffect, useMemo, useState } from 'react';
import { formatCount, printed } from '@/lib/analysis';
import { type CheckedText, carriedScenario, LIMITS, mendedText, type Scenario, type TextFix } from '@/lib/scenario';
import { deviceDrafts, newScenario, ownId, prettyJson, valueAtPath } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { useStudio } from '../context';
import { useDesk } from '../desk';
import { fixesOf, ProblemText, REST, thingsToMend } from '../editor/Problems';
import { Again } from './ImportDialog';
import styles from './import.module.css';

/** Errors that are shown before one goes to mend them. */
const SHOWN = 8;

export interface ScenarioImportProps {
  /** Of the file. */
  readonly name: string;
  readonly text: string;
  readonly onAgain: () => void;
}

/** A scenario out of a file: opened beside one's work, or put in its place; a wrong one goes to the JSON view to be mended. */
export function ScenarioImport({ name, text: given, onAgain }: ScenarioImportProps) {
  const studio = useStudio();
  const inner = useMemo(() => scenarioIn(given), [given]);
  /** With what was mended here, and how many that were. */
  const [mended, setMended] = useState<{ text: string; count: number } | null>(null);
  const text = mended?.text ?? inner.text;
  const [checked, setChecked] = useState<{ text: string; result: CheckedText } | null>(null);
  useEffect(() => {
    let isHere = true;
    void studio.check(text).then((result) => isHere && result && setChecked({ text, result }));
    return () => {
      isHere = false;
    };
  }, [studio, text]);
  if (checked?.text !== text) return <p role="status">Reading {formatCount(text.length)} characters.</p>;
  const { result } = checked;
  return (
    <>
      {mended && (
        <p ref={focusOnce} className={styles.mended} role="status" tabIndex={-1}>
          {mended.count === 1 ? 'One thing is' : `${formatCount(mended.count)} things are`} mended. The file itself
          stays as it is.
          <button type="button" className={kit.button} onClick={() => setMended(null)}>
            Take that back
          </button>
        </p>
      )}
      {result.ok ? (
        <Good scenario={result.scenario} onAgain={onAgain} />
      ) : (
        <Wrong
          {...{ name, text, onAgain }}
          checked={result}
          note={inner.note}
          onMend={(fixes) => setMended({ text: mendedText(text, fixes), count: (mended?.count ?? 0) + fixes.length })}
        />
      )}
    </>
  );
}

function Good({ scenario, onAgain }: { scenario: Scenario; onAgain: () => void }) {
  const studio = useStudio();
  const desk = useDesk();
  const [full, setFull] = useState(false);
  const accounts = scenario.accounts.length + (scenario.population?.count ?? 0);
  const beside = () => {
    const id = ownId(crypto.getRandomValues(new Uint8Array(8)));
    if (deviceDrafts().saveOwn(id, scenario)) desk.go(`/studio?own=${id}`);
    else setFull(true);
  };
  const inPlace = () => {
    studio.edit(scenario);
    desk.close();
  };
  return (
    <>
      <h3 className={styles.title}>{scenario.title}</h3>
      <p className={styles.says}>
        A whole scenario: {scenario.instruments.map(({ id }) => id).join(', ')}, {formatCount(accounts)} accounts.{' '}
        {printed(scenario.summary ?? '')}
      </p>
      {full && (
        <p className={styles.wrong} role="alert">
          This device has no room to keep it beside. It can be put in place of what is open.
        </p>
      )}
      <div className={styles.actions}>
        <button type="button" className={kit.inkButton} onClick={beside}>
          Open it beside
        </button>
        <button type="button" className={kit.lineButton} onClick={inPlace}>
          Put it in place of this one
        </button>
        <Again onAgain={onAgain} />
      </div>
      <p className={styles.small}>Beside: your work here stays as it is. In place: undo takes it back.</p>
    </>
  );
}

interface WrongProps {
  readonly name: string;
  readonly text: string;
  readonly checked: Extract<CheckedText, { ok: false }>;
  /** How the lines are those of the file; null where they are the same. */
  readonly note: string | null;
  readonly onMend: (fixes: readonly TextFix[]) => void;
  readonly onAgain: () => void;
}

function Wrong({ name, text, checked, note, onMend, onAgain }: WrongProps) {
  const studio = useStudio();
  const desk = useDesk();
  const [all, setAll] = useState(false);
  const mend = () => {
    studio.read(text, checked);
    studio.turn('json');
    desk.close();
  };
  /** As a draft of one's own, so that what is open stays what it is; in its place where the device keeps nothing. */
  const beside = () => {
    const origin = { kind: 'own', id: ownId(crypto.getRandomValues(new Uint8Array(8))) } as const;
    const start = { ...newScenario(), title: titleOf(checked.document, name) };
    const draft =
      checked.document === undefined
        ? { document: start, text, typed: {} }
        : { document: checked.document, text: null, written: text, typed: {} };
    deviceDrafts().saveOwn(origin.id, start);
    if (deviceDrafts().save(origin, draft)) desk.go(`/studio?own=${origin.id}`);
    else mend();
  };
  const { errors } = checked;
  const shown = all ? errors : errors.slice(0, SHOWN);
  const fixes = fixesOf(checked);
  return (
    <>
      <p className={styles.wrong}>{thingsToMend(checked)} in this file.</p>
      <ul className={styles.errors}>
        {shown.map((error) => (
          <li key={`${error.path} ${error.code} ${error.from}`}>
            <ProblemText error={error} />
          </li>
        ))}
      </ul>
      {errors.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {formatCount(errors.length - shown.length)} more
        </button>
      )}
      {!checked.isWhole && <p className={styles.small}>{REST}</p>}
      {note && <p className={styles.small}>{note}</p>}
      <div className={styles.actions}>
        {fixes.length > 0 && (
          <button type="button" className={kit.inkButton} onClick={() => onMend(fixes)}>
            {fixes.length === 1 ? fixes[0]?.label : `Fix ${formatCount(fixes.length)} automatically`}
          </button>
        )}
        <button type="button" className={fixes.length > 0 ? kit.lineButton : kit.inkButton} onClick={mend}>
          Mend it in the JSON view
        </button>
        <button type="button" className={kit.lineButton} onClick={beside}>
          Open as a new scenario
        </button>
        <Again onAgain={onAgain} />
      </div>
      <p className={styles.small}>
        Beside: it is mended as a scenario of your own. In the JSON view here: it takes the place of what is open, where
        undo takes it back. Nothing runs until it is mended.
      </p>
    </>
  );
}

/** The button that mended is gone: what it did is told, and taken back, where the focus now is. */
function focusOnce(element: HTMLElement | null): void {
  if (element && !element.contains(document.activeElement)) element.focus();
}

/** Of the document where it has one, else the name of the file. */
function titleOf(document: unknown, name: string): string {
  const title = valueAtPath(document, ['title']);
  const words = typeof title === 'string' && title.trim() !== '' ? title : name.replace(/\.\w+$/, '');
  return words.slice(0, LIMITS.titleLength);
}

/** A report, a run as JSON and a preset's file hold a scenario among other things. */
function scenarioIn(given: string): { text: string; note: string | null } {
  const carried = carriedScenario(given);
  if (carried === null) return { text: given, note: null };
  const note =
    'The file holds a scenario among other things. Lines are those of the scenario, as it opens to be mended.';
  return { text: given.trimStart().startsWith('<') ? laidOut(carried.text) : carried.text, note };
}

/** A report has its scenario in one line. */
function laidOut(text: string): string {
  try {
    return prettyJson(JSON.parse(text));
  } catch {
    return text;
  }
}
