'use client';
import { useState } from 'react';
import { deviceDrafts, draftHref, draftWords, latestDraft, parseReference } from '@/lib/studio';
import { dayText, kit, Notice } from '@/lib/ui/kit';

/** `/present/draft` means another draft tomorrow: which one it is today, and the way to it. */
export function DraftNotice({ reference }: { reference: string }) {
  const [closed, setClosed] = useState(false);
  // What is shown was read once; what is said of it is too.
  const [draft] = useState(() => {
    if (parseReference(reference)?.kind !== 'draft') return null;
    const drafts = deviceDrafts();
    const entry = latestDraft(drafts);
    return entry && { ...entry, words: draftWords(drafts, entry) };
  });
  if (!draft || closed) return null;
  const { title, words, savedMs, origin } = draft;
  return (
    <Notice label="Draft" testId="draft-shown" onClose={() => setClosed(true)}>
      <p>
        <span>
          The draft worked on last on this device: <b>{title}</b>
          {words && `, ${words}`}
          {savedMs !== null && `, changed ${dayText(savedMs)}`}.
        </span>
        <a className={kit.lineButton} href={draftHref(origin)}>
          Open it in the studio
        </a>
      </p>
    </Notice>
  );
}
