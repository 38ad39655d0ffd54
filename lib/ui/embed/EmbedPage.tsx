'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { accountCaption, plainText, summaryCaption } from '@/lib/analysis';
import {
  type Base,
  type Finished,
  fetchReference,
  placeOfReference,
  queryKeys,
  readView,
  type Unmet,
  unmetEmbed,
} from '@/lib/studio';
import { kit, Mark } from '@/lib/ui/kit';
import {
  DidNotOpen,
  GraphView,
  PlainTimeline,
  StudioAddressNotice,
  StudioProvider,
  useAutoplay,
  useHash,
  usePlayback,
  useStudio,
  useStudioState,
} from '@/lib/ui/studio';
import styles from './embed.module.css';
import { type EmbedOptions, readOptions } from './protocol';
import { useHost } from './useHost';

/** `/embed/[reference]`: the picture of a run without anything round it, told what to show by the page it stands in. */
export function EmbedPage({ reference }: { reference: string }) {
  return (
    <StudioProvider readOnly fallback={<p className={styles.waiting}>Opening.</p>}>
      <Opening reference={reference} />
    </StudioProvider>
  );
}

function Opening({ reference }: { reference: string }) {
  const [options] = useState(() => readOptions(window.location.search));
  const [unmet] = useState(() => unmetEmbed(window.location.search));
  useEffect(() => {
    if (options.theme) document.documentElement.classList.toggle('dark', options.theme === 'dark');
  }, [options]);
  const hash = useHash() ?? '';
  const query = useQuery({
    queryKey: queryKeys.reference(reference, hash),
    queryFn: ({ signal }) => fetchReference(reference, hash, signal),
    retry: false,
  });
  useHost(query.error?.message ?? null);
  if (query.isError)
    return (
      <DidNotOpen
        title="This run did not open"
        message={query.error.message}
        meant={{ text: reference, href: (meant) => `/embed/${meant}` }}
        way={{ href: '/docs/embed', name: 'How to embed a run' }}
        framed
      />
    );
  if (!query.data) return <p className={styles.waiting}>Opening.</p>;
  return <Running base={query.data} {...{ reference, options, unmet }} />;
}

interface RunningProps {
  readonly base: Base;
  readonly reference: string;
  readonly options: EmbedOptions;
  readonly unmet: readonly Unmet[];
}

function Running({ base, reference, options, unmet }: RunningProps) {
  const studio = useStudio();
  const finished = useStudioState((s) => s.finished);
  const failure = useStudioState((s) => s.failure);
  usePlayback();
  useEffect(() => studio.open(base, readView(window.location.search)), [studio, base]);
  useAutoplay(options.autoplay);
  if (failure) return <p className={styles.waiting}>{failure.message}</p>;
  if (!finished) return <p className={styles.waiting}>Running the scenario.</p>;
  return <Embedded {...{ finished, reference, options, unmet }} />;
}

function Embedded({ finished, reference, options, unmet }: Omit<RunningProps, 'base'> & { finished: Finished }) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const tick = useStudioState((s) => s.tick);
  const which = useStudioState((s) => s.which);
  const selected = useStudioState((s) => s.selected);
  const words = useMemo(
    () => plainText(selected === null ? summaryCaption(run, scenario) : accountCaption(run, scenario, selected)),
    [run, scenario, selected],
  );
  return (
    <div className={styles.embed}>
      <StudioAddressNotice unmet={unmet} framed />
      {options.caption && (
        <header className={styles.caption}>
          <p aria-live="polite">
            <b>{which === 'market' ? 'What came of it: ' : 'The whole run: '}</b>
            {words}
          </p>
        </header>
      )}
      <main className={styles.stage}>
        <h1 className={kit.hidden}>{scenario.title}</h1>
        <GraphView
          run={run}
          scenario={scenario}
          which={which}
          tick={tick}
          selected={selected}
          onSelect={studio.select}
          anchor={null}
          onAnchor={() => undefined}
        />
      </main>
      {options.controls && (
        <div className={styles.controls}>
          <PlainTimeline finished={finished} tellsTime />
        </div>
      )}
      <footer>
        <a className={styles.source} href={placeOfReference(reference)} target="_blank" rel="noopener">
          <Mark size={14} />
          Open in Shockgraph
          <span title={run.digest}>{`${run.digest.slice(0, 4)} ${run.digest.slice(4, 8)}`}</span>
        </a>
      </footer>
    </div>
  );
}
