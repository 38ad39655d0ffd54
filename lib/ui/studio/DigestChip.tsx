'use client';
import { cx } from '@/lib/ui/kit';
import { CopyButton } from './CopyButton';
import { useStudioState } from './context';
import styles from './topbar.module.css';

/** `7f3a c91e` of a digest. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
}

/** The digest of the scenario's run, which a run without an account (CAUSE-07) is not; hover for all of it, press to copy. On a shared scenario: whether it is the maker's. */
export function DigestChip({ sharedDigest }: { sharedDigest: string | null }) {
  const digest = useStudioState((s) => (s.knockOut?.whole ?? s.finished)?.run.digest);
  const engine = useStudioState((s) => s.finished?.run.engine);
  if (digest === undefined) return null;
  const same = sharedDigest === null || sharedDigest === digest;
  const title = `SHA-256 over the event log (DET-01), engine ${engine}: every fall, forced trade, payment and closure, in order, with its tick, sizes, prices and dollars. The price curves between events, the title and the pictures are not in it. The same scenario and engine give the same digest anywhere.\n${digest}`;
  return (
    <CopyButton
      className={cx(styles.chip, !same && styles.differs)}
      icon={same ? (sharedDigest === null ? 'copy' : 'check') : 'close'}
      text={() => digest}
      done="digest copied"
      title={title}
    >
      <span data-testid="digest" data-digest={digest}>
        {shortDigest(digest)}
      </span>
      {sharedDigest !== null && (
        <span className={styles.effort}>{same ? 'reproduced here' : 'not the same digits'}</span>
      )}
    </CopyButton>
  );
}
