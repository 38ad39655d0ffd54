'use client';
import Link from 'next/link';
import { formatReference, pairHref, type Reference, referenceOf } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { useStudioState } from './context';
import styles from './topbar.module.css';

/** What stands in the studio now, and what it was opened from; null where both are the same. */
function useReferences(): { readonly base: Reference; readonly now: Reference | null } | null {
  const origin = useStudioState((s) => s.base?.origin);
  const changed = useStudioState((s) => s.changed);
  return origin ? { base: referenceOf(origin), now: changed ? { kind: 'draft' } : null } : null;
}

/** The draft beside what it was opened from; unchanged, the other is picked there. */
export function CompareLink() {
  const both = useReferences();
  if (!both) return null;
  return (
    <Link className={`${kit.button} ${styles.desk}`} href={pairHref(both.base, both.now)} prefetch={false}>
      Compare
    </Link>
  );
}

/** What stands in the studio, told in steps. */
export function PresentLink() {
  const both = useReferences();
  if (!both) return null;
  const reference = formatReference(both.now ?? both.base);
  return (
    <Link className={`${kit.button} ${styles.desk}`} href={`/present/${reference}`} prefetch={false}>
      Present
    </Link>
  );
}

/** The same from the note of what a change did. */
export function SideBySideLink() {
  const both = useReferences();
  if (!both?.now) return null;
  return (
    <Link href={pairHref(both.base, both.now)} prefetch={false}>
      Put both runs side by side
    </Link>
  );
}

/** Under every venue and every ADL ranking. */
export function PoliciesLink() {
  const both = useReferences();
  if (!both) return null;
  return (
    <Link href={`/policies?of=${formatReference(both.now ?? both.base)}`} prefetch={false}>
      Who pays under every venue and ADL ranking
    </Link>
  );
}
