'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { LESSONS } from '@/lib/learn';
import { Icon } from '@/lib/ui/kit';
import { LearnFrame } from './LearnFrame';
import styles from './learn.module.css';
import { deviceShelf, learned } from './progress';

/** `/learn`: the lessons in order, those done marked. */
export function LearnPage() {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setDone(learned(deviceShelf())), []);
  return (
    <LearnFrame>
      <main className={styles.list}>
        <h1>How a market falls on itself</h1>
        <p className={styles.lead}>
          Eight short lessons, each with a small market that runs while you read. Every one ends with a question, and
          the market itself checks your answer.
        </p>
        <ol>
          {LESSONS.map(({ id, title, teaches }, n) => (
            <li key={id}>
              <Link href={`/learn/${id}`}>
                <span className={styles.number}>{n + 1}</span>
                <span className={styles.what}>
                  <b>{title}</b>
                  <span>{teaches}</span>
                </span>
                {done.has(id) && (
                  <span className={styles.done}>
                    <Icon name="check" />
                    done
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ol>
      </main>
    </LearnFrame>
  );
}
