'use client';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { type CheckedText, checkScenarioText, type PlacedError } from '@/lib/scenario';
import { prettyJson } from '@/lib/studio';
import { cx, Icon, kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../context';
import styles from './json.module.css';
import { LargeText } from './LargeText';

/** Rest after a key before the text is read. */
const REST_MS = 300;
const LINE_PX = 18;
const PAD_PX = 8;
/** Longer texts are read beside the page, and one is told so. */
const LONG = 150_000;
/** Characters that a text box lays out at once without standing still. */
const LARGE = 400_000;
/** Errors shown in the list; of many most are the same one. */
const LISTED = 50;

/** The document as text. What is typed is read as one types, shown where it is wrong, and never lost. */
export function JsonView() {
  const { text, type, checked, reading } = useJsonText();
  const area = useRef<HTMLTextAreaElement>(null);
  const large = useRef<HTMLDivElement>(null);
  const errors = checked && !checked.ok ? checked.errors : [];
  const go = (error: PlacedError) => {
    large.current?.scrollTo(0, Math.max(0, (error.line - 4) * LINE_PX));
    large.current?.focus({ preventScroll: true });
    const box = area.current;
    if (!box) return;
    const [from, to] = lineSpan(text, error.line);
    box.focus({ preventScroll: true });
    box.setSelectionRange(from, to);
    box.scrollTop = Math.max(0, (error.line - 4) * LINE_PX);
  };
  return (
    <div className={styles.json}>
      <Says text={text} checked={checked} reading={reading} />
      {errors.length > 0 && (
        <ul className={styles.errors} aria-label="Errors in the text">
          {errors.slice(0, LISTED).map((error) => (
            <li key={`${error.path} ${error.code} ${error.line}`}>
              <button type="button" onClick={() => go(error)}>
                <span>Line {formatCount(error.line)}</span> {error.message}
                {error.path && <code>{error.path}</code>}
              </button>
            </li>
          ))}
          {errors.length > LISTED && <li className={styles.more}>And {errors.length - LISTED} more.</li>}
        </ul>
      )}
      {text.length > LARGE ? (
        <LargeText area={large} text={text} errors={errors} onText={type} />
      ) : (
        <Text area={area} text={text} errors={errors} onText={type} />
      )}
    </div>
  );
}

function Says({ text, checked, reading }: { text: string; checked: CheckedText | null; reading: boolean }) {
  let says = 'A scenario. It runs as you type.';
  if (reading && text.length > LONG) says = `Reading ${formatCount(text.length)} characters.`;
  else if (checked && !checked.ok) {
    const { length } = checked.errors;
    says = `${length === 1 ? 'One thing' : `${length} things`} to mend. The text is kept as it is; the last valid run is shown.`;
  }
  const wrong = checked !== null && !checked.ok;
  return (
    <div className={styles.says}>
      <p role="status" className={cx(wrong && styles.wrong)}>
        {says}
      </p>
      <a className={kit.button} href="/scenario.schema.json" target="_blank" rel="noopener">
        Schema
      </a>
      <button
        type="button"
        className={kit.iconButton}
        aria-label="Save as a file"
        title="Save as a file"
        onClick={() => saveText(text)}
      >
        <Icon name="download" />
      </button>
    </div>
  );
}

interface JsonText {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly checked: CheckedText | null;
  readonly reading: boolean;
}

/** The text beside the document: it follows what is changed elsewhere, and what is typed becomes the document. */
function useJsonText(): JsonText {
  const studio = useStudio();
  const document = useStudioState((s) => s.document);
  const kept = useStudioState((s) => s.text);
  const [text, setText] = useState(() => kept ?? prettyJson(document));
  const [checked, setChecked] = useState<CheckedText | null>(null);
  const [reading, setReading] = useState(false);
  /** What the text on the screen is of: the document and the unreadable text that it stands for, and whether it was read. */
  const stands = useRef({ document, kept, text, isRead: false });
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const read = useMemo(
    () => (given: string, result: CheckedText) => {
      waiting.current = null;
      studio.read(given, result);
      const { document: now, text: left } = studio.store.getState();
      stands.current = { document: now, kept: left, text: given, isRead: true };
      setChecked(result);
      setReading(false);
    },
    [studio],
  );
  useEffect(() => {
    const at = stands.current;
    const isSame = at.document === document && at.kept === kept;
    if (waiting.current !== null || (isSame && at.isRead)) return;
    const next = isSame ? at.text : (kept ?? prettyJson(document));
    stands.current = { document, kept, text: next, isRead: true };
    setText(next);
    void studio.check(next).then((result) => result && stands.current.text === next && setChecked(result));
  }, [studio, document, kept]);
  useEffect(() => {
    // Leaving the view or the page reads what still waits.
    const flush = () => {
      const left = waiting.current;
      if (!left) return;
      clearTimeout(left.timer);
      read(left.text, checkScenarioText(left.text));
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [read]);
  const type = useCallback(
    (next: string) => {
      setText(next);
      setReading(true);
      if (waiting.current) clearTimeout(waiting.current.timer);
      const timer = setTimeout(async () => {
        const result = await studio.check(next);
        if (result && waiting.current?.text === next) read(next, result);
      }, REST_MS);
      waiting.current = { text: next, timer };
    },
    [studio, read],
  );
  return { text, type, checked, reading };
}

interface TextProps {
  readonly area: React.RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly errors: readonly PlacedError[];
  readonly onText: (text: string) => void;
}

/** A plain box with the numbers of the lines that are in view: five megabytes of text are no more to draw than one page. */
function Text({ area, text, errors, onText }: TextProps) {
  const [view, setView] = useState({ top: 0, height: 600 });
  const lines = useMemo(() => lineCount(text), [text]);
  const wrong = useMemo(() => new Set(errors.map(({ line }) => line)), [errors]);
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const measure = () => setView({ top: box.scrollTop, height: box.clientHeight });
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    // A long paste never reaches the box: it is shown line by line instead.
    const pasted = (event: ClipboardEvent) => {
      const given = event.clipboardData?.getData('text/plain') ?? '';
      if (given.length + box.value.length <= LARGE) return;
      event.preventDefault();
      onText(box.value.slice(0, box.selectionStart) + given + box.value.slice(box.selectionEnd));
    };
    box.addEventListener('paste', pasted);
    return () => {
      resized.disconnect();
      box.removeEventListener('paste', pasted);
      box.removeEventListener('scroll', measure);
    };
  }, [area, onText]);
  const first = Math.max(1, Math.floor((view.top - PAD_PX) / LINE_PX));
  const last = Math.min(lines, Math.ceil((view.top + view.height) / LINE_PX) + 1);
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  const digits = String(lines).length;
  return (
    <div className={styles.page} style={{ '--digits': `${digits}ch` } as React.CSSProperties}>
      <div className={styles.gutter} aria-hidden="true">
        {shown.map((line) => (
          <span
            key={line}
            className={cx(wrong.has(line) && styles.wrongLine)}
            style={{ top: PAD_PX + (line - 1) * LINE_PX - view.top }}
          >
            {line}
          </span>
        ))}
      </div>
      <textarea
        ref={area}
        aria-label="Scenario as JSON"
        aria-invalid={errors.length > 0}
        value={text}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(e) => onText(e.target.value)}
      />
    </div>
  );
}

function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** From where to where a line goes. */
function lineSpan(text: string, line: number): [number, number] {
  let from = 0;
  for (let n = 1; n < line; n += 1) {
    const next = text.indexOf('\n', from);
    if (next < 0) break;
    from = next + 1;
  }
  const end = text.indexOf('\n', from);
  return [from, end < 0 ? text.length : end];
}

function saveText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'scenario.json';
  link.click();
  URL.revokeObjectURL(url);
}
