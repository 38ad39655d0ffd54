'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CheckedText, checkScenarioText } from '@/lib/scenario';
import { prettyJson } from '@/lib/studio';
import { useStudio, useStudioState } from '../context';

/** Rest after a key before the text is read. */
const REST_MS = 300;
/** Characters that are read at once. */
const SHORT = 150_000;

export interface JsonText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Puts a whole text in its place: at once, and one step back. */
  readonly put: (text: string) => void;
  readonly checked: CheckedText | null;
  readonly reading: boolean;
}

/** The text beside the document: it follows what is changed elsewhere, and what is typed becomes the document. */
export function useJsonText(): JsonText {
  const studio = useStudio();
  const document = useStudioState((s) => s.document);
  const kept = useStudioState((s) => s.text ?? s.written);
  const [text, setText] = useState(() => kept ?? prettyJson(document));
  const [checked, setChecked] = useState<CheckedText | null>(null);
  const [reading, setReading] = useState(false);
  /** What the text on the screen is of: the document and the text kept of it, and whether it was read. */
  const stands = useRef({ document, kept, text, isRead: false });
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const read = useMemo(
    () => (given: string, result: CheckedText) => {
      waiting.current = null;
      studio.read(given, result);
      const { document: now, text: left, written } = studio.store.getState();
      stands.current = { document: now, kept: left ?? written, text: given, isRead: true };
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
  /** Reads what still waits. */
  const flush = useCallback(() => {
    const left = waiting.current;
    if (!left) return;
    clearTimeout(left.timer);
    read(left.text, checkScenarioText(left.text));
  }, [read]);
  useEffect(() => {
    // Leaving the view or the page reads it too.
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
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
  const put = useCallback(
    (next: string) => {
      flush();
      studio.rest();
      type(next);
      // A long one is read beside the page, like one that was pasted.
      if (next.length > SHORT) return;
      flush();
      studio.rest();
    },
    [studio, flush, type],
  );
  return { text, type, put, checked, reading };
}
