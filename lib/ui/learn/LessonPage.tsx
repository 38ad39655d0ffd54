'use client';
import { useEffect, useMemo } from 'react';
import { LESSONS, type Lesson } from '@/lib/learn';
import { parseScenario } from '@/lib/scenario';
import type { Base } from '@/lib/studio';
import { PlainTimeline, StudioProvider, usePlayback, useStudio, useStudioState } from '@/lib/ui/studio';
import { LearnFrame } from './LearnFrame';
import styles from './learn.module.css';
import { Model } from './Model';
import { Text } from './Text';

/** `/learn/[id]`: one lesson with its market. `number`: its place in the list, from 0. */
export function LessonPage({ number }: { number: number }) {
  const lesson = LESSONS[number];
  if (!lesson) throw new RangeError(`no lesson ${number}`);
  return (
    <LearnFrame>
      <StudioProvider readOnly fallback={<p className={styles.waiting}>Opening the lesson.</p>}>
        <Opened key={lesson.id} lesson={lesson} />
      </StudioProvider>
    </LearnFrame>
  );
}

function Opened({ lesson }: { lesson: Lesson }) {
  const studio = useStudio();
  const base = useMemo(() => baseOf(lesson), [lesson]);
  usePlayback();
  useEffect(() => studio.open(base), [studio, base]);
  const finished = useStudioState((s) => s.finished);
  return (
    <main className={styles.lesson}>
      <Text lesson={lesson} finished={finished} />
      <section className={styles.model} aria-label="The market">
        {finished && <Model finished={finished} />}
        {finished && <PlainTimeline finished={finished} />}
      </section>
    </main>
  );
}

/** Lessons are ours and tested: one that does not parse is a programmer's error. */
function baseOf({ id, title, teaches, control, scenario }: Lesson): Base {
  const parsed = parseScenario(scenario(control.start));
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors)}`);
  return {
    origin: { kind: 'preset', id: `lesson-${id}` },
    title,
    scenario: parsed.scenario,
    notes: null,
    lookFor: [],
    teaches,
  };
}
