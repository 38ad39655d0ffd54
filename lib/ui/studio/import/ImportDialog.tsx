'use client';
import { useCallback, useEffect, useId, useState } from 'react';
import { fileText, looksLikeTable } from '@/lib/ingest';
import { LIMITS, numberWords } from '@/lib/scenario';
import { Dialog, Icon, kit } from '@/lib/ui/kit';
import { useDesk } from '../desk';
import { AccountsImport } from './AccountsImport';
import styles from './import.module.css';
import { ScenarioImport } from './ScenarioImport';

interface Read {
  readonly name: string;
  readonly text: string;
}

const PASTED = 'what was pasted';

/** A file in: a scenario as JSON, or accounts as CSV. Nothing changes before one says so. */
export function ImportDialog() {
  const desk = useDesk();
  const [file, setFile] = useState<Read | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const take = useCallback(async (given: File) => {
    setFile(null);
    const name = given.name || PASTED;
    if (given.size > 4 * LIMITS.documentCharacters) {
      const most = numberWords((4 * LIMITS.documentCharacters) / 1e6);
      setMessage(`${name} has ${numberWords(Math.round(given.size / 1e6))} MB; up to ${most} MB can be read.`);
      return;
    }
    const read = fileText(new Uint8Array(await given.arrayBuffer()));
    setMessage(read.ok ? null : `${name} cannot be read. ${read.says}`);
    if (read.ok) setFile({ name, text: read.text });
  }, []);
  useEffect(() => {
    if (desk.dropped) void take(desk.dropped);
  }, [desk.dropped, take]);
  usePasted(file === null, take, (text) => {
    setMessage(null);
    setFile({ name: PASTED, text });
  });
  const again = () => setFile(null);
  return (
    <Dialog title={file ? `Import ${file.name}` : 'Import a file'} width="wide" onClose={desk.close}>
      <div className={styles.body}>
        {file === null && <Choose onFile={take} onRead={setFile} message={message} />}
        {file && isScenario(file) && <ScenarioImport key={file.text} {...file} onAgain={again} />}
        {file && !isScenario(file) && <AccountsImport key={file.text} text={file.text} onAgain={again} />}
      </div>
    </Dialog>
  );
}

/** What a text is shows in itself: a table may be called .json, and a scenario may begin with a comment. */
function isScenario({ name, text }: Read): boolean {
  if (/^\s*([{[<]|\/[/*])/.test(text.slice(0, 1000))) return true;
  // A scenario without a single bracket is none.
  if (!/[{[<]/.test(text)) return false;
  return !looksLikeTable(text) && !/\.(csv|tsv)$/i.test(name);
}

/** A file or a text that is pasted while one is asked for. */
function usePasted(isAsked: boolean, onFile: (file: File) => void, onText: (text: string) => void): void {
  useEffect(() => {
    if (!isAsked) return;
    const pasted = ({ clipboardData }: ClipboardEvent) => {
      const given = clipboardData?.files[0];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (given) onFile(given);
      else if (text.trim() !== '') onText(text.replace(/\r\n?/g, '\n'));
    };
    window.addEventListener('paste', pasted);
    return () => window.removeEventListener('paste', pasted);
  }, [isAsked, onFile, onText]);
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
      {message && (
        <p className={styles.wrong} role="alert">
          {message}
        </p>
      )}
      <div className={styles.drop}>
        <Icon name="upload" size={22} />
        <p>
          Drop a file here, or paste one: a scenario as JSON, a report that carries one, or accounts as CSV with one row
          for each position.
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
