'use client';
import { useState } from 'react';
import { type Frozen, isLoose, type Reference, type Referred, RequestError, shareScenario } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import { copyText } from '@/lib/ui/studio';

/** How long the outcome stands. */
const SAID_MS = 2400;

/** Copies a link that may have to be made first; null while there is nothing to link to. */
export function CopyLink({ link }: { link: (() => Promise<string>) | null }) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (make: () => Promise<string>) => {
    setSaid('Making the link');
    try {
      setSaid((await copyText(await make())) ? 'Link copied' : 'The browser would not copy');
    } catch (cause) {
      setSaid(cause instanceof RequestError ? cause.message : 'The link was not made');
    }
    setTimeout(() => setSaid(null), SAID_MS);
  };
  return (
    <>
      <button type="button" className={kit.inkButton} onClick={() => link && void copy(link)} disabled={!link}>
        <Icon name={said === 'Link copied' ? 'check' : 'link'} />
        {said ?? 'Copy link'}
      </button>
      <span className={kit.hidden} role="status">
        {said}
      </span>
    </>
  );
}

/** The reference that everybody can open; stores the scenario where there is none. Rejects with RequestError. */
export async function shareable({ reference, scenario }: Referred, frozen: Frozen): Promise<Reference> {
  if (!isLoose(reference, frozen)) return reference;
  return { kind: 'link', id: (await shareScenario(scenario)).id };
}
