'use client';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import Markdown from 'react-markdown';
import { findBucket } from '@/lib/analysis';
import { LESSONS, type Lesson, type Verdict } from '@/lib/learn';
import type { Finished } from '@/lib/studio';
import { cx, Hint, Icon, kit } from '@/lib/ui/kit';
import { useStudio } from '@/lib/ui/studio';
import { answerOf } from './answer';
import { ControlView } from './ControlView';
import styles from './learn.module.css';
import { deviceShelf, remember } from './progress';

/** The lesson's words: its screens one at a time, the question last. */
export function Text({ lesson, finished }: { lesson: Lesson; finished: Finished | null }) {
  const [screen, setScreen] = useState(0);
  /** Null: nothing has been tried yet. */
  const [tried, setTried] = useState<number | null>(null);
  const number = LESSONS.indexOf(lesson) + 1;
  const asks = screen === lesson.screens.length;
  const here = lesson.screens[screen];
  const value = asks ? (tried ?? lesson.control.start) : (here?.value ?? lesson.control.start);
  useMarket(lesson, value);
  const answer = asks && tried !== null ? answerOf(lesson, tried, finished) : null;
  useSelection(finished, here?.select);
  return (
    <article className={styles.text}>
      <p className={styles.place}>
        <Link href="/learn">Lessons</Link>, {number} of {LESSONS.length}
      </p>
      <h1>{lesson.title}</h1>
      <div className={styles.words} aria-live="polite">
        <Markdown>{asks ? lesson.question : (here?.text ?? '')}</Markdown>
      </div>
      {asks && <Question lesson={lesson} tried={tried !== null} answer={answer} value={value} onValue={setTried} />}
      {finished && <Readings lesson={lesson} finished={finished} />}
      <nav className={styles.turn} aria-label="Screens of the lesson">
        <button type="button" className={kit.lineButton} onClick={() => setScreen(screen - 1)} disabled={screen === 0}>
          <Icon name="left" />
          Back
        </button>
        <span>
          {screen + 1} of {lesson.screens.length + 1}
        </span>
        {!asks && (
          <button type="button" className={kit.inkButton} onClick={() => setScreen(screen + 1)}>
            {screen === lesson.screens.length - 1 ? 'To the question' : 'Go on'}
            <Icon name="right" />
          </button>
        )}
        {asks && <NextLesson lesson={lesson} />}
      </nav>
    </article>
  );
}

function NextLesson({ lesson }: { lesson: Lesson }) {
  const next = LESSONS[LESSONS.indexOf(lesson) + 1];
  return (
    <Link className={kit.lineButton} href={next ? `/learn/${next.id}` : '/studio'}>
      {next ? 'Next lesson' : 'To the studio'}
      <Icon name="right" />
    </Link>
  );
}

/** The account that a screen speaks of stands out while it is read. */
function useSelection(finished: Finished | null, name: string | undefined): void {
  const studio = useStudio();
  useEffect(() => {
    if (!finished) return;
    const bucket = name === undefined ? -1 : findBucket(finished.run, name);
    studio.select(bucket < 0 ? null : bucket);
  }, [studio, finished, name]);
}

/** Each screen has the market that it speaks of, whatever was tried at the question; LessonPage opens the first. */
function useMarket(lesson: Lesson, value: number): void {
  const studio = useStudio();
  const shown = useRef(lesson.control.start);
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    studio.change(lesson.scenario(value));
  }, [studio, lesson, value]);
}

interface QuestionProps {
  readonly lesson: Lesson;
  readonly tried: boolean;
  /** Null: nothing has been tried, or its run is still under way. */
  readonly answer: Verdict | null;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function Question({ lesson, tried, answer, value, onValue }: QuestionProps) {
  const right = answer?.right ?? false;
  useEffect(() => {
    if (right) remember(deviceShelf(), lesson.id);
  }, [right, lesson.id]);
  return (
    <>
      <ControlView control={lesson.control} value={value} onValue={onValue} />
      {!tried && <p className={styles.verdict}>Change it: the market runs again, and the run answers.</p>}
      {answer && (
        <p className={cx(styles.verdict, right && styles.right)} role="status">
          <b>{right ? 'That is it.' : 'Not yet.'}</b> {answer.because}
        </p>
      )}
      {right && <p className={styles.moral}>{lesson.moral}</p>}
    </>
  );
}

function Readings({ lesson, finished }: { lesson: Lesson; finished: Finished }) {
  return (
    <dl className={styles.readings}>
      {lesson.readings(finished.run, finished.scenario).map(({ label, value, says }) => (
        <div key={label}>
          <dt>
            <Hint says={says}>{label}</Hint>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
