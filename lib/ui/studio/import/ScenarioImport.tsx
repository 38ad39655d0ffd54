'use client';
import { useEffect, useMemo, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { type CheckedText, carriedScenario, type Scenario } from '@/lib/scenario';
import { deviceDrafts, newScenario, ownId, prettyJson } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { useStudio } from '../context';
import { useDesk } from '../desk';
import { Again } from './ImportDialog';
import styles from './import.module.css';

/** Errors that are shown before one goes to mend them. */
const SHOWN = 8;

/** A scenario out of a file: opened beside one's work, or put in its place; a wrong one goes to the JSON view to be mended. */
export function ScenarioImport({ text: given, onAgain }: { text: string; onAgain: () => void }) {
  const studio = useStudio();
  const text = useMemo(() => unwrapped(given), [given]);
  const [checked, setChecked] = useState<CheckedText | null>(null);
  useEffect(() => {
    let isHere = true;
    void studio.check(text).then((result) => isHere && result && setChecked(result));
    return () => {
      isHere = false;
    };
  }, [studio, text]);
  if (!checked) return <p role="status">Reading {formatCount(text.length)} characters.</p>;
  return checked.ok ? (
    <Good scenario={checked.scenario} onAgain={onAgain} />
  ) : (
    <Wrong text={text} checked={checked} onAgain={onAgain} />
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
        {scenario.summary}
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
  readonly text: string;
  readonly checked: Extract<CheckedText, { ok: false }>;
  readonly onAgain: () => void;
}

function Wrong({ text, checked, onAgain }: WrongProps) {
  const studio = useStudio();
  const desk = useDesk();
  const mend = () => {
    studio.read(text, checked);
    studio.turn('json');
    desk.close();
  };
  /** As a draft of one's own, so that what is open stays what it is; in its place where the device keeps nothing. */
  const beside = () => {
    const origin = { kind: 'own', id: ownId(crypto.getRandomValues(new Uint8Array(8))) } as const;
    const kept = deviceDrafts().save(origin, { document: newScenario(), text, typed: {} });
    if (kept) desk.go(`/studio?own=${origin.id}`);
    else mend();
  };
  const { errors } = checked;
  return (
    <>
      <p className={styles.wrong}>
        {errors.length === 1 ? 'One thing is wrong' : `${errors.length} things are wrong`} with this file.
      </p>
      <ul className={styles.errors}>
        {errors.slice(0, SHOWN).map((error) => (
          <li key={`${error.path} ${error.code} ${error.line}`}>
            Line {formatCount(error.line)}: {error.message} <code>{error.path}</code>
          </li>
        ))}
      </ul>
      {errors.length > SHOWN && <p className={styles.small}>And {errors.length - SHOWN} more.</p>}
      <div className={styles.actions}>
        <button type="button" className={kit.inkButton} onClick={beside}>
          Mend it beside
        </button>
        <button type="button" className={kit.lineButton} onClick={mend}>
          Mend it in the JSON view
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

/** A report, a run as JSON and a preset's file hold a scenario among other things. */
function unwrapped(text: string): string {
  const carried = carriedScenario(text);
  return carried === null ? text : prettyJson(JSON.parse(carried.text));
}
