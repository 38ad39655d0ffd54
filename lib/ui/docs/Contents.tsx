'use client';
import { useEffect, useState } from 'react';
import { cx } from '@/lib/ui/kit';
import styles from './docs.module.css';
import type { Heading } from './headings';

export interface ContentsProps {
  readonly headings: readonly Heading[];
  /** Shows the parts of every section; else only of the one being read. */
  readonly whole?: boolean;
}

interface Section {
  readonly head: Heading;
  readonly parts: readonly Heading[];
}

/** Table of contents; the section being read is open and its place marked. */
export function Contents({ headings, whole = false }: ContentsProps) {
  const here = useReading(headings);
  const sections = sectionsOf(headings);
  const open = sections.findLast(({ head, parts }) => head.id === here || parts.some((part) => part.id === here));
  return (
    <ol className={styles.contents}>
      {sections.map(({ head, parts }) => (
        <li key={head.id} className={cx(head.id === open?.head.id && styles.open)}>
          <a href={`#${head.id}`} aria-current={head.id === here ? 'true' : undefined}>
            {head.text}
          </a>
          {parts.length > 0 && (whole || head.id === open?.head.id) && (
            <ol>
              {parts.map((part) => (
                <li key={part.id}>
                  <a href={`#${part.id}`} aria-current={part.id === here ? 'true' : undefined}>
                    {part.code && <code>{part.code}</code>} {part.text}
                  </a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function sectionsOf(headings: readonly Heading[]): Section[] {
  const sections: { head: Heading; parts: Heading[] }[] = [];
  for (const heading of headings) {
    if (heading.level === 2) sections.push({ head: heading, parts: [] });
    else if (heading.level === 3) sections.at(-1)?.parts.push(heading);
  }
  return sections;
}

/** Id of the last heading above the upper third of the window; null at the top. */
function useReading(headings: readonly Heading[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    let waiting = 0;
    const look = (): void => {
      waiting = 0;
      const line = window.innerHeight / 3;
      const passed = headings.findLast((heading) => {
        const top = document.getElementById(heading.id)?.getBoundingClientRect().top;
        return heading.level > 1 && top !== undefined && top < line;
      });
      setHere(passed?.id ?? null);
    };
    const later = (): void => {
      waiting ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, [headings]);
  return here;
}
