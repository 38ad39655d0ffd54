'use client';
import Link from 'next/link';
import { type ReactNode, useEffect, useState } from 'react';
import { formatTime, type StoryStep } from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { withFonts } from '@/lib/ui/export';
import type { Stills } from '@/lib/ui/graph';
import { Icon, kit } from '@/lib/ui/kit';
import { Caption } from './Caption';
import styles from './present.module.css';
import { stepOf } from './steps';
import { useViewHref } from './useViewHref';

/** Pixels of a picture on paper: two of them, with their words, on a page. It is a drawing, so that it prints at any size. */
const PICTURE = { width: 860, height: 440 };

export interface HandoutProps {
  readonly finished: Finished;
  readonly steps: readonly StoryStep[];
  /** What is to be said above the first step. */
  readonly notice?: ReactNode;
}

/** Two steps a page: picture and caption; above the first, once, what makes the run checkable and what the signs mean. */
export function Handout({ finished, steps, notice }: HandoutProps) {
  useLight();
  const drawn = usePictures(finished, steps);
  const to = useViewHref(stepOf(window.location.search, steps.length));
  const { run, scenario } = finished;
  return (
    <div className={styles.handout}>
      <header className={styles.head}>
        <span className={styles.spring} />
        <button type="button" className={kit.inkButton} onClick={() => window.print()} disabled={!drawn}>
          Print
        </button>
        <Link className={kit.iconButton} href={to(null)} aria-label="Back to the steps" title="Back">
          <Icon name="close" />
        </Link>
      </header>
      {notice}
      <main>
        <header className={styles.sheetHead}>
          <h1>{scenario.title}</h1>
          <p>
            Seed {scenario.seed}, engine {run.engine}, digest {run.digest.slice(0, 16)}
          </p>
          {/* biome-ignore lint/performance/noImgElement: made on this page, nothing to optimise */}
          <img src={drawn?.legend ?? EMPTY} alt="What the signs of the graphs mean" />
        </header>
        {steps.map(({ atMs, caption }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
          <article key={n} className={styles.sheet}>
            <p className={styles.moment}>
              {n + 1} of {steps.length}, {formatTime(atMs, run.tickMs)}
            </p>
            {/* biome-ignore lint/performance/noImgElement: made on this page, nothing to optimise */}
            <img src={drawn?.pictures[n] ?? EMPTY} alt={`The graph at step ${n + 1}`} {...PICTURE} />
            <div className={styles.words}>
              <Caption text={caption} />
            </div>
          </article>
        ))}
      </main>
    </div>
  );
}

/** Paper is light, whatever the screen is. */
function useLight(): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    const wasDark = classList.contains('dark');
    classList.remove('dark');
    return () => void classList.toggle('dark', wasDark);
  }, []);
}

const EMPTY = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/** The pictures as addresses; null until they are drawn. */
function usePictures(finished: Finished, steps: readonly StoryStep[]): Stills | null {
  const [drawn, setDrawn] = useState<Stills | null>(null);
  useEffect(() => {
    let gone = false;
    let made: string[] = [];
    const draw = async (): Promise<void> => {
      // Sigma's module asks for a window as soon as it is read.
      const { stillsOf } = await import('@/lib/ui/graph');
      if (gone) return;
      const stills = stillsOf(finished.run, finished.scenario, steps, PICTURE);
      // A picture in an `img` has the page's typefaces only where it carries them.
      const whole = await Promise.all([stills.legend, ...stills.pictures].map((svg) => withFonts({ svg })));
      if (gone) return;
      made = whole.map(({ svg }) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
      const [legend = EMPTY, ...pictures] = made;
      setDrawn({ legend, pictures });
    };
    void draw();
    return () => {
      gone = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [finished, steps]);
  return drawn;
}
