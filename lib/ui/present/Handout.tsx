'use client';
import Link from 'next/link';
import { type ReactNode, useEffect, useState } from 'react';
import { formatTime, type StoryStep } from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { withFonts } from '@/lib/ui/export';
import { Icon, kit } from '@/lib/ui/kit';
import { Caption } from './Caption';
import styles from './present.module.css';
import { stepOf } from './steps';
import { useViewHref } from './useViewHref';

/** Pixels of a picture on paper, above its legend; it is a drawing, so that it prints at any size. */
const PICTURE = { width: 960, height: 560 };

export interface HandoutProps {
  readonly finished: Finished;
  readonly steps: readonly StoryStep[];
  /** What is to be said above the first step. */
  readonly notice?: ReactNode;
}

/** A step a page: picture and caption, with what makes the run checkable. */
export function Handout({ finished, steps, notice }: HandoutProps) {
  const pictures = usePictures(finished, steps);
  const to = useViewHref(stepOf(window.location.search, steps.length));
  const { run, scenario } = finished;
  return (
    <div className={styles.handout}>
      <header className={styles.head}>
        <h1>{scenario.title}</h1>
        <button type="button" className={kit.inkButton} onClick={() => window.print()} disabled={pictures.length === 0}>
          Print
        </button>
        <Link className={kit.iconButton} href={to(null)} aria-label="Back to the steps" title="Back">
          <Icon name="close" />
        </Link>
      </header>
      {notice}
      <main>
        {steps.map(({ atMs, caption }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
          <article key={n} className={styles.sheet}>
            <p className={styles.moment}>
              {n + 1} of {steps.length}, {formatTime(atMs, run.tickMs)}
            </p>
            {/* biome-ignore lint/performance/noImgElement: made on this page, nothing to optimise */}
            <img src={pictures[n] ?? EMPTY} alt={`The graph at step ${n + 1}`} {...PICTURE} />
            <div className={styles.words}>
              <Caption text={caption} />
            </div>
            <footer>
              {scenario.title}, seed {scenario.seed}, engine {run.engine}, digest {run.digest.slice(0, 16)}
            </footer>
          </article>
        ))}
      </main>
    </div>
  );
}

const EMPTY = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/** The picture of each step as an address; empty until they are drawn. */
function usePictures(finished: Finished, steps: readonly StoryStep[]): readonly string[] {
  const [pictures, setPictures] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    let made: string[] = [];
    const draw = async (): Promise<void> => {
      // Sigma's module asks for a window as soon as it is read.
      const { stillOf } = await import('@/lib/ui/graph');
      if (gone) return;
      const stills = stillOf(finished.run, finished.scenario, steps, PICTURE);
      // A picture in an `img` has the page's typefaces only where it carries them.
      const drawn = await Promise.all(stills.map((svg) => withFonts({ svg })));
      if (gone) return;
      made = drawn.map(({ svg }) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
      setPictures(made);
    };
    void draw();
    return () => {
      gone = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [finished, steps]);
  return pictures;
}
