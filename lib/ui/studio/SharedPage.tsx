'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useEffect, useMemo } from 'react';
import { canonicalJson } from '@/lib/scenario';
import {
  baseOfShared,
  controlChanges,
  fetchPresetOf,
  fetchShared,
  queryKeys,
  readView,
  type SharedScenario,
} from '@/lib/studio';
import { cx, Icon, kit, WordsPage } from '@/lib/ui/kit';
import { CopyButton } from './CopyButton';
import { StudioProvider, useStudio, useStudioState } from './context';
import { shortDigest } from './DigestChip';
import { DeskProvider } from './desk';
import { SkipLinks } from './SkipLinks';
import { TopBar } from './TopBar';
import { useAddress } from './useAddress';
import { Workbench } from './Workbench';
import styles from './workbench.module.css';

const NOTHING_KEPT = {};

/** `/s/[id]`: a stored scenario as its author left it, read-only, run again on this machine. */
export function SharedPage({ id }: { id: string }) {
  return (
    <StudioProvider readOnly fallback={<p className={styles.opening}>Opening the shared scenario.</p>}>
      <FromServer id={id} />
    </StudioProvider>
  );
}

function FromServer({ id }: { id: string }) {
  const query = useQuery({
    queryKey: queryKeys.shared(id),
    queryFn: ({ signal }) => fetchShared(id, signal),
    retry: false,
  });
  if (query.isError) return <WordsPage title="This link did not open">{query.error.message}</WordsPage>;
  if (!query.data) return <p className={styles.opening}>Opening the shared scenario.</p>;
  return <Opened shared={query.data} />;
}

function Opened({ shared }: { shared: SharedScenario }) {
  const studio = useStudio();
  const base = useMemo(() => baseOfShared(shared), [shared]);
  useAddress(NOTHING_KEPT);
  useEffect(() => studio.open(base, readView(window.location.search)), [studio, base]);
  return (
    <DeskProvider editable={false}>
      <div className={styles.page}>
        <SkipLinks />
        <TopBar sharedDigest={shared.digest}>
          <CopyButton className={cx(kit.lineButton)} icon="link" text={() => window.location.href} done="Link copied">
            Copy link
          </CopyButton>
          <Link className={kit.inkButton} href={`/studio?copy=${encodeURIComponent(shared.id)}`}>
            <Icon name="edit" />
            Edit a copy
          </Link>
        </TopBar>
        <Disagreement shared={shared} />
        <ChangedFrom shared={shared} />
        <Workbench editable={false} sharedDigest={shared.digest} />
      </div>
    </DeskProvider>
  );
}

/** In what it is not the preset it was made from. Nothing stands here until that is known. */
function ChangedFrom({ shared: { scenario } }: { shared: SharedScenario }) {
  const query = useQuery({
    queryKey: queryKeys.presetOf(scenario.title),
    queryFn: ({ signal }) => fetchPresetOf(scenario, signal),
    retry: false,
  });
  const preset = query.data?.scenario;
  if (!preset) return null;
  const changes = controlChanges(preset, scenario, preset);
  const same = canonicalJson(preset) === canonicalJson(scenario);
  return (
    <p className={styles.changedFrom}>
      {same && 'The preset, unchanged.'}
      {!same && changes.length === 0 && 'Changed from the preset where no control shows it.'}
      {changes.length > 0 && (
        <>
          Changed from the preset:{' '}
          {changes.map(({ id, label, from, to }, n) => (
            <span key={id}>
              {n > 0 && ', '}
              {label} <b>{to}</b> instead of {from}
            </span>
          ))}
        </>
      )}
    </p>
  );
}

/** Both digests, when this machine came to another one. */
function Disagreement({ shared }: { shared: SharedScenario }) {
  const run = useStudioState((s) => (s.knockOut?.whole ?? s.finished)?.run);
  if (!run || run.digest === shared.digest) return null;
  const versions =
    run.engine === shared.engine
      ? 'The engine says it is the same version, so one of the two is wrong.'
      : `It was made with engine ${shared.engine}; this page runs ${run.engine}.`;
  return (
    <section className={styles.disagree} aria-label="Digests">
      <p>
        <b>Not the same digits.</b> {versions}
      </p>
      <dl>
        <div>
          <dt>When shared</dt>
          <dd title={shared.digest}>
            {shortDigest(shared.digest)}
            <span>engine {shared.engine}</span>
          </dd>
        </div>
        <div>
          <dt>On this machine</dt>
          <dd title={run.digest}>
            {shortDigest(run.digest)}
            <span>engine {run.engine}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
