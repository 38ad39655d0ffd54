'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import {
  type Base,
  baseOfShared,
  deviceDrafts,
  draftHref,
  fetchPreset,
  fetchShared,
  keepBase,
  keptCopy,
  LOCAL_ID,
  type Origin,
  originParams,
  ownId,
  ownScenario,
  queryKeys,
  readHashLink,
  readMark,
  readOrigin,
  readView,
  unmetStudio,
} from '@/lib/studio';
import { DidNotOpen, StudioAddressNotice } from './AddressNotice';
import { CompareLink, PresentLink } from './CompareLink';
import { StudioProvider, useStudio, useStudioState } from './context';
import { DraftBar } from './DraftBar';
import { DeskProvider } from './desk';
import { noteDraftHere, wasDraftHere } from './draftHere';
import { ShareButton } from './ShareButton';
import { SkipLinks } from './SkipLinks';
import { TopBar } from './TopBar';
import { useAddress } from './useAddress';
import { useAutoplay } from './useAutoplay';
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
  if (query.isError)
    return (
      <DidNotOpen
        title="This scenario did not open"
        message={query.error.message}
        meant={{ text: origin.id, href: (reference) => `/studio?preset=${reference.replace('preset:', '')}` }}
      />
    );
  if (!query.data) return <p className={styles.opening}>Opening the scenario.</p>;
  return <Opened {...query.data} />;
}

interface Fetched {
  readonly base: Base;
  /** An own scenario that this device does not have: a new one stands in its place. */
  readonly elsewhere: boolean;
}

function Opened({ base, elsewhere }: Fetched) {
  const studio = useStudio();
  const [opened] = useState(() => readMark(window.location.search));
  // Before the address is written anew, without what could not be read.
  const [unmet] = useState(() => unmetStudio(window.location.search, window.location.hash));
  const origin = useStudioState((s) => s.base?.origin) ?? base.origin;
  const keep = useMemo(() => originParams(addressOf(origin)), [origin]);
  useAddress(keep);
  // A draft that moved out of another's way has a name of its own from then on.
  useEffect(() => {
    if (origin === base.origin) return;
    noteDraftHere(origin, true);
    window.history.replaceState(window.history.state, '', draftHref(origin));
  }, [origin, base]);
  // An own scenario is nothing but its draft; of all else the plain address means what it names.
  const [plain] = useState(() => opened === null && base.origin.kind !== 'own' && !wasDraftHere(base.origin));
  useEffect(() => {
    noteDraftHere(base.origin, !plain);
    studio.open(base, readView(window.location.search), { plain });
  }, [studio, base, plain]);
  const [plays] = useState(() => new URLSearchParams(window.location.search).get('autoplay') === '1');
  useAutoplay(plays);
  // Once: who comes back finds what stood, and is not played to again.
  useEffect(() => {
    const url = new URL(window.location.href);
    if (!url.searchParams.has('autoplay')) return;
    url.searchParams.delete('autoplay');
    window.history.replaceState(window.history.state, '', url);
  }, []);
  return (
    <DeskProvider editable>
      <div className={styles.page}>
        <SkipLinks />
        <TopBar sharedDigest={null}>
          <CompareLink />
          <PresentLink />
          <ShareButton />
        </TopBar>
        <StudioAddressNotice unmet={unmet} />
        <DraftBar opened={opened} elsewhere={elsewhere} />
        <Workbench editable />
      </div>
    </DeskProvider>
  );
}

function queryKeyOf(origin: Origin) {
  if (origin.kind === 'own') return ['own', origin.id];
  return origin.kind === 'preset' ? [...queryKeys.preset(origin.id), 'base'] : [...queryKeys.shared(origin.id), 'base'];
}

async function fetchBase(origin: Origin, signal: AbortSignal): Promise<Fetched> {
  const drafts = deviceDrafts();
  if (origin.kind === 'preset') return { base: await fetchPreset(origin.id, signal), elsewhere: false };
  if (origin.kind === 'own') {
    const base = ownBase(origin);
    const elsewhere = !isMadeHere(origin) && drafts.loadOwn(origin.id) === null && drafts.load(origin) === null;
    if (!elsewhere) keepBase(drafts, base);
    return { base, elsewhere };
  }
  // One that rode in an address and was changed here is found again without that address.
  const kept = keptCopy(drafts, origin);
  if (kept) return { base: kept, elsewhere: false };
  if (origin.id !== LOCAL_ID) return { base: baseOfShared(await fetchShared(origin.id, signal)), elsewhere: false };
  const base = baseOfShared(readHashLink(window.location.hash));
  keepBase(drafts, base);
  return { base, elsewhere: false };
}

/** Whether this page has just given the name. */
const isMadeHere = ({ kind, id }: Origin): boolean =>
  kind === 'own' && new URLSearchParams(window.location.search).get('own') !== id;

/** A copy of what stands behind the `#` has a name of its own on this device; the address keeps where it came from. */
function addressOf(origin: Origin): Origin {
  return origin.id.startsWith(`${LOCAL_ID}-`) && window.location.hash !== '' ? { kind: 'copy', id: LOCAL_ID } : origin;
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
