'use client';
import { capital, formatCount } from '@/lib/analysis';
import type { CheckedText, PlacedError, TextFix } from '@/lib/scenario';
import { cx, kit } from '@/lib/ui/kit';
import styles from './problems.module.css';

type WrongText = Extract<CheckedText, { ok: false }>;

/** Errors shown in the list; of many most are the same one. */
const LISTED = 50;

export interface ProblemsProps {
  readonly checked: WrongText;
  readonly onGo: (error: PlacedError) => void;
  readonly onMend: (fixes: readonly TextFix[]) => void;
}

/** What is wrong with a text, each with its line, and a press that mends it where it is plain what was meant. */
export function Problems({ checked, onGo, onMend }: ProblemsProps) {
  const { errors, isWhole } = checked;
  const fixes = fixesOf(checked);
  return (
    <div className={styles.problems}>
      {fixes.length > 1 && (
        <p className={styles.all}>
          <button type="button" className={kit.lineButton} onClick={() => onMend(fixes)}>
            Fix {formatCount(fixes.length)} automatically
          </button>
          <span>Undo takes it back.</span>
        </p>
      )}
      <ul aria-label="Errors in the text">
        {errors.slice(0, LISTED).map((error) => (
          <li key={`${error.path} ${error.code} ${error.from}`}>
            <button type="button" className={styles.place} onClick={() => onGo(error)}>
              <ProblemText error={error} />
            </button>
            {error.fix && <Fix fix={error.fix} onMend={onMend} />}
          </li>
        ))}
        {errors.length > LISTED && <li className={styles.more}>And {formatCount(errors.length - LISTED)} more.</li>}
      </ul>
      {!isWhole && <p className={styles.more}>{REST}</p>}
    </div>
  );
}

/** Where reading stopped. */
export const REST = 'What comes after that is read once it is mended; there may be more.';

/** One of them: line, sentence, place, and for a field that is none the fields there are. */
export function ProblemText({ error }: { error: PlacedError }) {
  const { line, message, path, allowed } = error;
  return (
    <>
      <b>Line {formatCount(line)}</b> {message}
      {path && <code>{path}</code>}
      {allowed.length > 0 && !message.includes('the fields are') && (
        <span className={styles.allowed}>Fields here: {allowed.join(', ')}</span>
      )}
    </>
  );
}

function Fix({ fix, onMend }: { fix: TextFix; onMend: ProblemsProps['onMend'] }) {
  return (
    <button type="button" className={cx(kit.lineButton, styles.fix)} onClick={() => onMend([fix])}>
      {fix.label}
    </button>
  );
}

export function fixesOf({ errors }: WrongText): TextFix[] {
  return errors.flatMap(({ fix }) => (fix === null ? [] : [fix]));
}

/** `One thing to mend`, `At least 3 things to mend` where reading stopped. */
export function thingsToMend({ errors, isWhole }: WrongText): string {
  const { length } = errors;
  const things = length === 1 ? 'one thing' : `${formatCount(length)} things`;
  const words = `${isWhole ? '' : 'at least '}${things} to mend`;
  return capital(words);
}
