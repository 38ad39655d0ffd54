'use client';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { storySteps } from '@/lib/analysis';
import {
  deviceDrafts,
  type Finished,
  fetchPresented,
  type Presented,
  parseReference,
  placeOfReference,
  queryKeys,
  readTold,
  type Unmet,
  unmetPresent,
  withoutSteps,
} from '@/lib/studio';
import { WordsPage } from '@/lib/ui/kit';
import {
  AddressNotice,
  DidNotOpen,
  StudioProvider,
  useHash,
  usePlayback,
  useStudio,
  useStudioState,
} from '@/lib/ui/studio';
import { CaptionsNotice } from './CaptionsNotice';
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
  const hash = useHash() ?? '';
  const query = useQuery({
    queryKey: queryKeys.presented(reference, hash),
    queryFn: ({ signal }) => fetchPresented(reference, hash, signal),
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
  return <Running presented={query.data} reference={reference} unmet={unmet} />;
}

interface RunningProps {
  readonly presented: Presented;
  readonly reference: string;
  readonly unmet: readonly Unmet[];
}

function Running({ presented, reference, unmet }: RunningProps) {
  const studio = useStudio();
  const { base, writtenFor } = presented;
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
  return <ToldIn {...{ finished, reference, unmet, writtenFor }} />;
}

interface ToldProps extends Omit<RunningProps, 'presented'> {
  readonly finished: Finished;
  readonly writtenFor: Presented['writtenFor'];
}

function ToldIn({ finished, reference, unmet, writtenFor }: ToldProps) {
  const params = useSearchParams();
  const view = params.get('view');
  // Captions of another run are shown to whoever asks for them.
  const told = readTold(params.toString()) ?? (writtenFor === null ? 'written' : 'run');
  const steps = useMemo(
    () => storySteps(finished.run, told === 'run' ? withoutSteps(finished.scenario) : finished.scenario),
    [finished, told],
  );
  const notice = writtenFor && <CaptionsNotice {...{ writtenFor, told }} />;
  const shared = { finished, steps, reference };
  if (view === 'presenter')
    return (
      <Presenter key={told} {...shared}>
        {notice}
      </Presenter>
    );
  if (view === 'handout') return <Handout {...{ finished, steps, notice }} />;
  return (
    <Slides key={told} {...shared} leaveTo={placeOfReference(reference)}>
      <AddressNotice unmet={unmet} />
      <DraftNotice reference={reference} />
      {notice}
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
