'use client';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import type { PlacedError } from '@/lib/scenario';
import { cx } from '@/lib/ui/kit';
import styles from './json.module.css';

const LINE_PX = 18;
/** Longer lines are cut in the view: nobody reads them, and drawing them stops the page. */
const WIDEST = 2_000;

export interface LargeTextProps {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly errors: readonly PlacedError[];
  readonly onText: (text: string) => void;
}

/**
 * A text too long for a text box, which would stand still for seconds to lay it out: only the lines in view are drawn. A
 * press on one opens it to be mended; what is pasted takes the place of all.
 */
export function LargeText({ area, text, errors, onText }: LargeTextProps) {
  const lines = useMemo(() => text.split('\n'), [text]);
  const wrong = useMemo(() => new Set(errors.map(({ line }) => line)), [errors]);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [open, setOpen] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const measure = () => setView({ top: box.scrollTop, height: box.clientHeight });
    box.addEventListener('scroll', measure, { passive: true });
    measure();
    const pasted = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      onText((event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n'));
    };
    box.addEventListener('paste', pasted);
    return () => {
      box.removeEventListener('scroll', measure);
      box.removeEventListener('paste', pasted);
    };
  }, [area, onText]);
  const first = Math.max(0, Math.floor(view.top / LINE_PX) - 2);
  const shown = lines.slice(first, first + Math.ceil(view.height / LINE_PX) + 4);
  const mend = (line: number, to: string) => {
    setOpen(null);
    if (to !== lines[line]) onText(lines.with(line, to).join('\n'));
  };
  return (
    <section ref={area} className={styles.large} aria-label="Scenario as JSON, long" tabIndex={-1}>
      <div style={{ height: lines.length * LINE_PX }}>
        {shown.map((content, n) => {
          const line = first + n;
          return (
            <div
              key={line}
              className={cx(styles.largeLine, wrong.has(line + 1) && styles.wrongLine)}
              style={{ top: line * LINE_PX }}
            >
              <span aria-hidden="true">{line + 1}</span>
              {open === line ? (
                <LineBox line={line} content={content} onMend={mend} />
              ) : (
                <button type="button" aria-label={`Line ${formatCount(line + 1)}`} onClick={() => setOpen(line)}>
                  {content.slice(0, WIDEST)}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface LineBoxProps {
  readonly line: number;
  readonly content: string;
  readonly onMend: (line: number, to: string) => void;
}

function LineBox({ line, content, onMend }: LineBoxProps) {
  const [typed, setTyped] = useState(content);
  return (
    <input
      ref={(input) => {
        if (document.activeElement !== input) input?.focus();
      }}
      aria-label={`Text of line ${formatCount(line + 1)}`}
      spellCheck={false}
      autoComplete="off"
      value={typed}
      onChange={(e) => setTyped(e.target.value)}
      onBlur={() => onMend(line, typed)}
      onKeyDown={(e) => {
        if (e.key === 'Enter') onMend(line, typed);
        if (e.key === 'Escape') onMend(line, content);
      }}
    />
  );
}
