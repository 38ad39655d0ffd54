'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type Told, toldQuery, type WrittenFor } from '@/lib/studio';
import { kit, Notice } from '@/lib/ui/kit';
import styles from './present.module.css';

const OF: Readonly<Record<WrittenFor, string>> = {
  preset: 'for the preset as it ships',
  base: 'before this scenario was changed',
};

/** Captions are true of the run they were written for: of another one it is said, and the run's own steps are there. */
export function CaptionsNotice({ writtenFor, told }: { writtenFor: WrittenFor; told: Told }) {
  const path = usePathname();
  const to = (other: Told) => `${path}?${toldQuery(window.location.search, other)}${window.location.hash}`;
  const isWritten = told === 'written';
  return (
    <Notice label="Captions" testId="captions-notice" className={isWritten ? undefined : styles.screenOnly}>
      <p>
        <span>
          {isWritten
            ? `These captions were written ${OF[writtenFor]}; this run differs.`
            : `The captions of this scenario were written ${OF[writtenFor]}; this run differs, so its own steps are shown.`}
        </span>
        <Link className={kit.lineButton} href={to(isWritten ? 'run' : 'written')} prefetch={false}>
          {isWritten ? 'Show the run’s own steps' : 'Show the captions as written'}
        </Link>
      </p>
    </Notice>
  );
}
