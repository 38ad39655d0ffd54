'use client';
/** What the address and this device's draft have to do with each other, wherever one could take the one for the other. */
import { type ReactNode, useEffect, useState } from 'react';
import { draftHref, hasMovedOn, hasUntaken, markOf } from '@/lib/studio';
import { dayText, kit, Notice } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import styles from './draftBar.module.css';
import { isReload } from './draftHere';

export interface DraftBarProps {
  /** The mark that the page was opened with; null: the address is that of what ships or was shared. */
  readonly opened: string | null;
  /** Whether the address is of an own scenario that this device does not have. */
  readonly elsewhere: boolean;
}

export function DraftBar({ opened, elsewhere }: DraftBarProps) {
  const [closed, setClosed] = useState('');
  const origin = useStudioState((s) => s.base?.origin);
  const kind = origin?.kind;
  const overtaken = useOvertaken();
  const aside = useStudioState((s) => s.aside);
  const isDraft = useStudioState((s) => markOf(s) !== null);
  const untaken = useStudioState((s) => !s.changed && hasUntaken(s));
  const movedOn = useStudioState((s) => hasMovedOn(opened, s)) && !isReload();
  // A draft that was open once was found, also when all of it is reset.
  const [found, setFound] = useState(false);
  if (isDraft && !found) setFound(true);
  const as = kind === 'copy' ? 'This is the scenario as it was shared.' : 'This is the preset as it ships.';
  let notice: ReactNode = null;
  let name = '';
  if (overtaken && origin) {
    name = 'overtaken';
    notice = (
      <>
        Another page changed this draft meanwhile. What you change here becomes a draft of its own.
        <a className={kit.lineButton} href={draftHref(origin)}>
          Open it as it is now
        </a>
      </>
    );
  } else if (aside?.elsewhere) {
    name = 'apart';
    notice = (
      <>
        Another page changed the draft that this was, so this is a draft of its own now: nothing of either is lost.{' '}
        <a className={kit.lineButton} href={draftHref(aside.origin)}>
          Open the other
        </a>
      </>
    );
  } else if (aside) {
    name = `aside ${aside.origin.kind}`;
    notice = (
      <>
        {isDraft ? 'Your earlier draft ' : `${as} Your changed draft `}
        {aside.savedMs !== null && <>of {dayText(aside.savedMs)} </>}
        {isDraft ? 'is kept beside this one.' : 'is kept on this device.'}{' '}
        <a className={kit.lineButton} href={draftHref(aside.origin)}>
          Open your {isDraft ? 'earlier ' : ''}draft
        </a>
      </>
    );
  } else if (elsewhere && !isDraft) {
    name = 'elsewhere';
    notice =
      'This address names a scenario that is kept on another device. This is a new one; a shared link opens anywhere.';
  } else if (opened !== null && !found && (kind === 'preset' || kind === 'copy')) {
    name = 'nowhere';
    notice = `This address names a draft that this device does not have. ${as} A shared link opens anywhere.`;
  } else if (movedOn) {
    name = 'moved';
    notice =
      'Your draft has changed since this address was written: it shows another run than then. A shared link never changes.';
  }
  const shown = notice !== null && closed !== name;
  if (!shown && !isDraft) return null;
  return (
    <Notice
      label="Draft"
      testId="draft-bar"
      className={shown ? undefined : styles.narrow}
      onClose={shown ? () => setClosed(name) : undefined}
    >
      <p>{shown ? notice : untaken ? UNTAKEN : DRAFT}</p>
    </Notice>
  );
}

const DRAFT = 'Your changed draft, kept on this device only. Share makes a link to it.';
const UNTAKEN = 'Something typed is not taken yet. It is kept on this device only; the run is the unchanged one.';

/** Whether another page changed this draft since; a browser tells of it as it happens. */
function useOvertaken(): boolean {
  const studio = useStudio();
  useEffect(() => {
    window.addEventListener('storage', studio.lookAround);
    window.addEventListener('pageshow', studio.lookAround);
    return () => {
      window.removeEventListener('storage', studio.lookAround);
      window.removeEventListener('pageshow', studio.lookAround);
    };
  }, [studio]);
  return useStudioState((s) => s.overtaken);
}
