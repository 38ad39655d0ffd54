'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import {
  type Base,
  baseOfShared,
  deviceDrafts,
  fetchPreset,
  fetchShared,
  keepBase,
  LOCAL_ID,
  type Origin,
  originParams,
  ownId,
  ownScenario,
  queryKeys,
  readHashLink,
  readOrigin,
  readView,
} from '@/lib/studio';
import { WordsPage } from '@/lib/ui/kit';
import { CompareLink, PresentLink } from './CompareLink';
import { StudioProvider, useStudio } from './context';
import { DeskProvider } from './desk';
import { ShareButton } from './ShareButton';
import { SkipLinks } from './SkipLinks';
import { TopBar } from './TopBar';
import { useAddress } from './useAddress';
import { Workbench } from './Workbench';
import styles from './workbench.module.css';

/** `/studio`: a preset, or a copy of a shared scenario, to change and run. */
export function StudioPage() {
  return (
    <StudioProvider readOnly={false} fallback={<p className={styles.opening}>Opening the studio.</p>}>
      <FromAddress />
    </StudioProvider>
  );
}

/** Inside the provider one is in the browser: the address can be read. */
function FromAddress() {
  const origin = useMemo(() => named(readOrigin(window.location.search)), []);
  const query = useQuery({ queryKey: queryKeyOf(origin), queryFn: ({ signal }) => fetchBase(origin, signal) });
  if (query.isError) return <WordsPage title="This scenario did not open">{query.error.message}</WordsPage>;
  if (!query.data) return <p className={styles.opening}>Opening the scenario.</p>;
  return <Opened base={query.data} />;
}

function Opened({ base }: { base: Base }) {
  const studio = useStudio();
  const keep = useMemo(() => originParams(addressOf(base.origin)), [base]);
  useAddress(keep);
  useEffect(() => studio.open(base, readView(window.location.search)), [studio, base]);
  return (
    <DeskProvider editable>
      <div className={styles.page}>
        <SkipLinks />
        <TopBar sharedDigest={null}>
          <CompareLink />
          <PresentLink />
          <ShareButton />
        </TopBar>
        <Workbench editable />
      </div>
    </DeskProvider>
  );
}

function queryKeyOf(origin: Origin) {
  if (origin.kind === 'own') return ['own', origin.id];
  return origin.kind === 'preset' ? queryKeys.preset(origin.id) : [...queryKeys.shared(origin.id), 'base'];
}

async function fetchBase(origin: Origin, signal: AbortSignal): Promise<Base> {
  if (origin.kind === 'preset') return fetchPreset(origin.id, signal);
  if (origin.kind === 'copy' && origin.id !== LOCAL_ID) return baseOfShared(await fetchShared(origin.id, signal));
  const base = origin.kind === 'own' ? ownBase(origin) : baseOfShared(readHashLink(window.location.hash));
  keepBase(deviceDrafts(), base);
  return base;
}

/** A copy of what stands behind the `#` has a name of its own on this device; the address keeps where it came from. */
function addressOf(origin: Origin): Origin {
  return origin.id.startsWith(`${LOCAL_ID}-`) ? { kind: 'copy', id: LOCAL_ID } : origin;
}

/** A new scenario of one's own gets its name on this device: each is a draft by itself. */
function named(origin: Origin): Origin {
  if (origin.kind !== 'own' || origin.id !== 'new') return origin;
  return { kind: 'own', id: ownId(crypto.getRandomValues(new Uint8Array(8))) };
}

/** What was imported under this name, or the start of a new one. */
function ownBase(origin: Origin): Base {
  const scenario = ownScenario(deviceDrafts(), origin.id);
  return { origin, title: scenario.title, scenario, notes: null, teaches: null, lookFor: [] };
}
