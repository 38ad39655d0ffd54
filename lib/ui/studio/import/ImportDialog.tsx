'use client';
import { useCallback, useEffect, useId, useState } from 'react';
import { LIMITS } from '@/lib/scenario';
import { Dialog, Icon, kit } from '@/lib/ui/kit';
import { useDesk } from '../desk';
import { AccountsImport } from './AccountsImport';
import styles from './import.module.css';
import { ScenarioImport } from './ScenarioImport';

interface Read {
  readonly name: string;
  readonly text: string;
}

/** A file in: a scenario as JSON, or accounts as CSV. Nothing changes before one says so. */
export function ImportDialog() {
  const desk = useDesk();
  const [file, setFile] = useState<Read | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const take = useCallback(async (given: File) => {
    if (given.size > 4 * LIMITS.documentCharacters) {
      setMessage(
        `${given.name} has ${Math.round(given.size / 1e6)} MB; up to ${(4 * LIMITS.documentCharacters) / 1e6} MB can be read.`,
      );
      return;
    }
    setFile({ name: given.name, text: await given.text() });
    setMessage(null);
  }, []);
  useEffect(() => {
    if (desk.dropped) void take(desk.dropped);
  }, [desk.dropped, take]);
  const again = () => setFile(null);
  return (
    <Dialog title={file ? `Import ${file.name}` : 'Import a file'} width="wide" onClose={desk.close}>
      <div className={styles.body}>
        {file === null && <Choose onFile={take} onRead={setFile} message={message} />}
        {file && isScenario(file) && <ScenarioImport key={file.text} text={file.text} onAgain={again} />}
        {file && !isScenario(file) && <AccountsImport key={file.text} text={file.text} onAgain={again} />}
      </div>
    </Dialog>
  );
}

function isScenario({ name, text }: Read): boolean {
  return /\.(json|html?)$/i.test(name) || /^\s*[{[<]/.test(text.slice(0, 1000));
}

interface ChooseProps {
  readonly onFile: (file: File) => void;
  readonly onRead: (read: Read) => void;
  readonly message: string | null;
}

function Choose({ onFile, onRead, message }: ChooseProps) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const sample = async () => {
    try {
      const response = await fetch('/samples/accounts.csv');
      if (!response.ok) throw new Error(String(response.status));
      onRead({ name: 'accounts.csv', text: await response.text() });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className={styles.drop}>
        <Icon name="upload" size={22} />
        <p>
          Drop a file here: a scenario as JSON, a report that carries one, or accounts as CSV with one row for each
          position.
        </p>
        <label className={styles.choose} htmlFor={id}>
          <input
            id={id}
            type="file"
            accept=".json,.html,.csv,.tsv,.txt"
            onChange={(e) => e.target.files?.[0] && onFile(e.target.files[0])}
          />
          <span>Choose a file</span>
        </label>
      </div>
      {message && (
        <p className={styles.wrong} role="alert">
          {message}
        </p>
      )}
      <p className={styles.sample}>
        No file at hand? Look at{' '}
        <button type="button" onClick={sample}>
          twenty sample accounts
        </button>{' '}
        or{' '}
        <a href="/samples/accounts.csv" download>
          save them
        </a>{' '}
        as a pattern. They hold COIN, as the preset Twelve accounts does.
      </p>
      {failed && (
        <p className={styles.wrong} role="alert">
          The sample cannot be reached. Try again.
        </p>
      )}
    </>
  );
}

/** The row of buttons under a step. */
export function Again({ onAgain }: { onAgain: () => void }) {
  return (
    <button type="button" className={kit.button} onClick={onAgain}>
      Another file
    </button>
  );
}
