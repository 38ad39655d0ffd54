'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import {
  type Base,
  baseOfShared,
  fetchPreset,
  fetchShared,
  type Origin,
  originParams,
  queryKeys,
  readOrigin,
  readView,
} from '@/lib/studio';
import { WordsPage } from '@/lib/ui/kit';
import { CompareLink } from './CompareLink';
import { StudioProvider, useStudio } from './context';
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
  const origin = useMemo(() => readOrigin(window.location.search), []);
  const query = useQuery({ queryKey: queryKeyOf(origin), queryFn: ({ signal }) => fetchBase(origin, signal) });
  if (query.isError) return <WordsPage title="This scenario did not open">{query.error.message}</WordsPage>;
  if (!query.data) return <p className={styles.opening}>Opening the scenario.</p>;
  return <Opened base={query.data} />;
}

function Opened({ base }: { base: Base }) {
  const studio = useStudio();
  const keep = useMemo(() => originParams(base.origin), [base]);
  useAddress(keep);
  useEffect(() => studio.open(base, readView(window.location.search)), [studio, base]);
  return (
    <div className={styles.page}>
      <SkipLinks />
      <TopBar sharedDigest={null}>
        <CompareLink />
        <ShareButton />
      </TopBar>
      <Workbench editable />
    </div>
  );
}

function queryKeyOf(origin: Origin) {
  return origin.kind === 'preset' ? queryKeys.preset(origin.id) : [...queryKeys.shared(origin.id), 'base'];
}

async function fetchBase(origin: Origin, signal: AbortSignal): Promise<Base> {
  return origin.kind === 'preset' ? fetchPreset(origin.id, signal) : baseOfShared(await fetchShared(origin.id, signal));
}
