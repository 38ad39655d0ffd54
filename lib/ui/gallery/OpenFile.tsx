'use client';
/** Opens a scenario file by choosing or dropping it. Nothing of the schema loads before a file is there. */
import { useEffect, useRef, useState } from 'react';
import type { ScenarioError } from '@/lib/scenario';
import styles from './gallery.module.css';
import { openScenarioText } from './openScenario';

interface Problems {
  readonly file: string;
  readonly list: readonly ScenarioError[];
}

export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<Problems | null>(null);
  const open = async (file: File) => {
    const list = await openScenarioText(await file.text());
    if (list.length > 0) setProblems({ file: file.name, list });
    else window.location.assign('/studio');
  };
  const dropping = useFileDrop(open);
  const choose = () => {
    const file = input.current?.files?.[0];
    if (file) void open(file);
    if (input.current) input.current.value = '';
  };
  return (
    <div className={styles.tools}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        tabIndex={-1}
        aria-label="Scenario file"
        onChange={choose}
      />
      <button type="button" className={styles.open} onClick={() => input.current?.click()}>
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M8 2.5v7M5 7l3 3 3-3M3 13h10" />
        </svg>
        Open a file
      </button>
      {dropping && <div className={styles.drop}>Drop the scenario here</div>}
      {problems && <ProblemList problems={problems} onClose={() => setProblems(null)} />}
    </div>
  );
}

/** Follows files dragged over the window; true while one is over it. */
function useFileDrop(open: (file: File) => Promise<void>): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void latest.current(file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

const MOST_SHOWN = 50;

function ProblemList({ problems, onClose }: { problems: Problems; onClose: () => void }) {
  const { file, list } = problems;
  const errors = list.length === 1 ? '1 error' : `${list.length} errors`;
  return (
    <div
      className={styles.problems}
      role="alertdialog"
      aria-labelledby="file-problems"
      aria-describedby="file-problems-why"
    >
      <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      <h2 id="file-problems">{`${file}: ${errors}`}</h2>
      <p id="file-problems-why">Nothing was opened. Mend the file and choose it again.</p>
      <ul>
        {list.slice(0, MOST_SHOWN).map((problem) => (
          <li key={`${problem.path} ${problem.message}`}>
            <code>{problem.path || 'the whole file'}</code>
            {problem.message}
          </li>
        ))}
      </ul>
      {list.length > MOST_SHOWN && <p>{`and ${list.length - MOST_SHOWN} more.`}</p>}
    </div>
  );
}
