'use client';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { storySteps } from '@/lib/analysis';
import {
  type Base,
  deviceDrafts,
  type Finished,
  fetchReference,
  parseReference,
  placeOfReference,
  queryKeys,
  type Unmet,
  unmetPresent,
} from '@/lib/studio';
import { WordsPage } from '@/lib/ui/kit';
import { AddressNotice, DidNotOpen, StudioProvider, usePlayback, useStudio, useStudioState } from '@/lib/ui/studio';
import { DraftNotice } from './DraftNotice';
import { Handout } from './Handout';
import { Presenter } from './Presenter';
import styles from './present.module.css';
import { Slides } from './Slides';

/** `/present/[reference]`: a scenario told in steps; `view=presenter` for who speaks, `view=handout` for paper. */
export function PresentPage({ reference }: { reference: string }) {
  return (
    <StudioProvider readOnly fallback={<Waiting>Opening the presentation.</Waiting>}>
      <Opening reference={reference} />
    </StudioProvider>
  );
}

function Opening({ reference }: { reference: string }) {
  const query = useQuery({
    queryKey: queryKeys.reference(reference),
    queryFn: ({ signal }) => fetchReference(reference, signal),
    retry: false,
  });
  const [unmet] = useState(() => unmetPresent(window.location.search));
  if (query.isError)
    return (
      <DidNotOpen
        title="This presentation did not open"
        message={query.error.message}
        meant={{ text: reference, href: (meant) => `/present/${meant}` }}
        {...(parseReference(reference)?.kind === 'draft' && deviceDrafts().latest()
          ? { way: { href: placeOfReference(reference), name: 'Open the draft in the studio' } }
          : {})}
      />
    );
  if (!query.data) return <Waiting>Opening the presentation.</Waiting>;
  return <Running base={query.data} reference={reference} unmet={unmet} />;
}

interface RunningProps {
  readonly base: Base;
  readonly reference: string;
  readonly unmet: readonly Unmet[];
}

function Running({ base, reference, unmet }: RunningProps) {
  const studio = useStudio();
  const finished = useStudioState((s) => s.finished);
  const failure = useStudioState((s) => s.failure);
  const progress = useStudioState((s) => s.progress);
  usePlayback();
  // At the start: the first step plays up to its own moment.
  useEffect(() => studio.open(base, { tMs: 0 }), [studio, base]);
  if (failure) {
    return (
      <WordsPage title="The run did not finish" onRetry={studio.rerun}>
        {failure.message}
      </WordsPage>
    );
  }
  if (!finished) {
    const share = progress ? Math.round((100 * progress.tick) / Math.max(1, progress.ticks)) : 0;
    return <Waiting>Running the scenario{share > 0 ? `, ${share} %` : ''}.</Waiting>;
  }
  return <Told finished={finished} reference={reference} unmet={unmet} />;
}

function Told({ finished, reference, unmet }: Omit<RunningProps, 'base'> & { finished: Finished }) {
  const steps = useMemo(() => storySteps(finished.run, finished.scenario), [finished]);
  const view = useSearchParams().get('view');
  if (view === 'presenter') return <Presenter finished={finished} steps={steps} reference={reference} />;
  if (view === 'handout') return <Handout finished={finished} steps={steps} />;
  return (
    <Slides finished={finished} steps={steps} reference={reference} leaveTo={placeOfReference(reference)}>
      <AddressNotice unmet={unmet} />
      <DraftNotice reference={reference} />
    </Slides>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  return (
    <p className={styles.waiting} role="status">
      {children}
    </p>
  );
}
