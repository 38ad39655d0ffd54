'use client';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { type CheckedText, mendedText, type PlacedError, type TextFix } from '@/lib/scenario';
import { prettyJson } from '@/lib/studio';
import { cx, Icon, kit } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import { useWidthClass } from '../useWidthClass';
import styles from './json.module.css';
import { LargeText } from './LargeText';
import { Problems, thingsToMend } from './Problems';
import { useJsonText } from './useJsonText';
import { useShowFault } from './useShowFault';

/** Height of a line: as the letters, larger on a phone (json.module.css). */
const LINE = { desk: 18, tablet: 18, phone: 25 } as const;
const PAD_PX = 8;
/** Of a letter of the box, near enough to bring one into view. */
const COLUMN_PX = 7.2;
/** Longer texts are read beside the page, and one is told so. */
const LONG = 150_000;
/** Characters that a text box lays out at once without standing still. */
const LARGE = 400_000;

/** The document as text. What is typed is read as one types, shown where it is wrong, and never lost. */
export function JsonView() {
  const { text, type, put, checked, reading } = useJsonText();
  const linePx = LINE[useWidthClass()];
  const area = useRef<HTMLTextAreaElement>(null);
  const large = useRef<HTMLDivElement>(null);
  const says = useRef<HTMLParagraphElement>(null);
  const errors = checked && !checked.ok ? checked.errors : [];
  const show = (error: PlacedError) => {
    large.current?.scrollTo(0, Math.max(0, (error.line - 4) * LINE.desk));
    const box = area.current;
    if (!box) return;
    box.scrollTop = Math.max(0, (error.line - 4) * linePx);
    box.scrollLeft = Math.max(0, (error.from - text.lastIndexOf('\n', error.from - 1) - 24) * COLUMN_PX);
  };
  const go = (error: PlacedError) => {
    large.current?.focus({ preventScroll: true });
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(error.from, error.to);
    show(error);
  };
  const { typed, onPaste } = useShowFault(text, checked, show);
  const change = (next: string) => {
    typed(next);
    type(next);
  };
  const mend = (fixes: readonly TextFix[]) => {
    put(mendedText(text, fixes));
    // The button is gone with what it mended: what is left to do is told there.
    says.current?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.json} onPasteCapture={onPaste}>
      <Says at={says} text={text} checked={checked} reading={reading} onPut={put} />
      {text.length > LARGE ? (
        <LargeText area={large} text={text} errors={errors} onText={change} />
      ) : (
        <Text linePx={linePx} area={area} text={text} errors={errors} onText={change} />
      )}
      {/* Beneath, so that the text stays under the caret. */}
      {checked && !checked.ok && !reading && <Problems checked={checked} onGo={go} onMend={mend} />}
    </div>
  );
}

interface SaysProps {
  readonly at: React.RefObject<HTMLParagraphElement | null>;
  readonly text: string;
  readonly checked: CheckedText | null;
  readonly reading: boolean;
  readonly onPut: (text: string) => void;
}

function Says({ at, text, checked, reading, onPut }: SaysProps) {
  const wrong = checked !== null && !checked.ok;
  // What was imported to be mended has no run yet: the one that is shown is none of its.
  const isNew = useStudioState((s) => s.base?.origin.kind === 'own' && s.scenario === s.base.scenario);
  const laidOut = useMemo(() => (checked && !reading ? laidOutText(text, checked) : null), [text, checked, reading]);
  let says = 'A scenario. It runs as you type.';
  if (reading && text.length > LONG) says = `Reading ${formatCount(text.length)} characters.`;
  else if (wrong)
    says = `${thingsToMend(checked)}. The text is kept as it is; ${isNew ? 'until then a new scenario is shown' : 'the last valid run is shown'}.`;
  return (
    <div className={styles.says}>
      <p ref={at} role="status" tabIndex={-1} className={cx(wrong && styles.wrong)}>
        {says}
      </p>
      {laidOut !== null && laidOut !== text && (
        <button
          type="button"
          className={kit.button}
          title="Every field in a line of its own, as this page writes it"
          onClick={() => onPut(laidOut)}
        >
          Lay it out
        </button>
      )}
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

/** The text field by field; null where it cannot be read or laying it out would lose something of it. */
function laidOutText(text: string, checked: CheckedText): string | null {
  if (text.length > LARGE || (!checked.ok && checked.document === undefined)) return null;
  if (!checked.ok && checked.errors.some(({ code }) => code === 'duplicate-field')) return null;
  // A number that is too large for any is none any more once it was read.
  if (/\de[+]?\d{3}/i.test(text)) return null;
  return prettyJson(JSON.parse(text.replace(/^\ufeff/, '')));
}

interface TextProps {
  readonly area: React.RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly errors: readonly PlacedError[];
  readonly onText: (text: string) => void;
}

/** A plain box with the numbers of the lines that are in view: five megabytes of text are no more to draw than one page. */
function Text({ area, text, errors, onText, linePx }: TextProps & { readonly linePx: number }) {
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
      onText(
        box.value.slice(0, box.selectionStart) + given.replace(/\r\n?/g, '\n') + box.value.slice(box.selectionEnd),
      );
    };
    box.addEventListener('paste', pasted);
    return () => {
      resized.disconnect();
      box.removeEventListener('paste', pasted);
      box.removeEventListener('scroll', measure);
    };
  }, [area, onText]);
  const first = Math.max(1, Math.floor((view.top - PAD_PX) / linePx));
  const last = Math.min(lines, Math.ceil((view.top + view.height) / linePx) + 1);
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  const digits = String(lines).length;
  return (
    <div className={styles.page} style={{ '--digits': `${digits}ch` } as React.CSSProperties}>
      <div className={styles.gutter} aria-hidden="true">
        {shown.map((line) => (
          <span
            key={line}
            className={cx(wrong.has(line) && styles.wrongLine)}
            style={{ top: PAD_PX + (line - 1) * linePx - view.top }}
          >
            {line}
          </span>
        ))}
      </div>
      <div className={styles.bands} aria-hidden="true">
        {shown
          .filter((line) => wrong.has(line))
          .map((line) => (
            <i key={line} style={{ top: PAD_PX + (line - 1) * linePx - view.top, height: linePx }} />
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

function saveText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'scenario.json';
  link.click();
  URL.revokeObjectURL(url);
}
