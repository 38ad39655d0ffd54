'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useEffect, useMemo, useState } from 'react';
import { ENGINE_VERSION } from '@/lib/engine';
import {
  baseOfShared,
  fetchKeptEngines,
  fetchShared,
  formatReference,
  frozenHash,
  LOCAL_ID,
  madeParams,
  queryKeys,
  RequestError,
  readHashLink,
  readView,
  type SharedScenario,
  unmetShared,
} from '@/lib/studio';
import { cx, Icon, kit } from '@/lib/ui/kit';
import { DidNotOpen, StudioAddressNotice } from './AddressNotice';
import { CopyButton } from './CopyButton';
import { StudioProvider, useStudio } from './context';
import { DeskProvider } from './desk';
import { frozenOf, Lineage } from './Lineage';
import { SharedDigests } from './SharedDigests';
import { SkipLinks } from './SkipLinks';
import { TopBar } from './TopBar';
import topbar from './topbar.module.css';
import { useAddress } from './useAddress';
import { useHash } from './useHash';
import { Workbench } from './Workbench';
import styles from './workbench.module.css';

const OPENING = <p className={styles.opening}>Opening the shared scenario.</p>;

/** `/s/[id]`: a shared scenario as its author left it, read-only, run again on this machine. */
export function SharedPage({ id }: { id: string }) {
  return id === LOCAL_ID ? <FromHash /> : <FromServer id={id} />;
}

function FromServer({ id }: { id: string }) {
  const query = useQuery({
    queryKey: queryKeys.shared(id),
    queryFn: ({ signal }) => fetchShared(id, signal),
    retry: false,
  });
  if (query.isError) return <Closed id={id} error={query.error} />;
  return query.data ? <OnItsEngine shared={query.data} /> : OPENING;
}

/** The scenario stands behind the `#`; another one there is another page. */
function FromHash() {
  const hash = useHash();
  const opened = useMemo(() => (hash === null ? null : read(hash)), [hash]);
  if (opened === null) return OPENING;
  if (opened instanceof RequestError) return <Closed id={LOCAL_ID} error={opened} />;
  return <OnItsEngine key={hash} shared={opened} />;
}

function Closed({ id, error }: { id: string; error: Error }) {
  const gone = error instanceof RequestError && error.gone;
  const title = gone ? 'This link is closed' : 'This link did not open';
  const meant = { text: id, href: (reference: string) => `/studio?preset=${reference.replace('preset:', '')}` };
  return <DidNotOpen title={title} message={error.message} {...(gone ? {} : { meant })} />;
}

/** A link runs on the engine it was made with, as long as that one is kept; the page's own is offered beside it. */
function OnItsEngine({ shared }: { shared: SharedScenario }) {
  const isOlder = shared.engine !== null && shared.engine !== ENGINE_VERSION;
  const [own, setOwn] = useState(false);
  const kept = useQuery({
    queryKey: queryKeys.keptEngines,
    queryFn: ({ signal }) => fetchKeptEngines(signal),
    enabled: isOlder,
    retry: false,
  });
  if (isOlder && kept.isPending) return OPENING;
  const isKept = shared.engine !== null && (kept.data?.includes(shared.engine) ?? false);
  const engine = isOlder && isKept && !own ? shared.engine : null;
  return (
    <StudioProvider key={engine ?? ''} readOnly engine={engine} fallback={OPENING}>
      <Opened shared={shared} onSwitch={isOlder && isKept ? () => setOwn(!own) : null} />
    </StudioProvider>
  );
}

interface OpenedProps {
  readonly shared: SharedScenario;
  /** Goes to the other engine; null where there is only one. */
  readonly onSwitch: (() => void) | null;
}

function Opened({ shared, onSwitch }: OpenedProps) {
  const studio = useStudio();
  const base = useMemo(() => baseOfShared(shared), [shared]);
  const [unmet] = useState(() => unmetShared(window.location.search));
  const isLocal = shared.id === LOCAL_ID;
  const { engine, digest } = shared;
  const kept = useMemo(
    () => (isLocal && engine !== null && digest !== null ? madeParams({ engine, digest }) : {}),
    [isLocal, engine, digest],
  );
  useAddress(kept);
  useEffect(() => studio.open(base, { ...shared.view, ...readView(window.location.search) }), [studio, base, shared]);
  const copy = `/studio?copy=${encodeURIComponent(shared.id)}${isLocal ? window.location.hash : ''}`;
  const reference = { kind: 'link', id: isLocal ? base.origin.id : shared.id } as const;
  // A link that holds its scenario gives it on to the presentation, in the same way.
  const present = `/present/${formatReference(reference)}${frozenHash(frozenOf(shared), [reference])}`;
  return (
    <DeskProvider editable={false}>
      <div className={styles.page}>
        <SkipLinks />
        <TopBar sharedDigest={shared.digest} note={noteOf(shared)}>
          <CopyButton
            className={cx(kit.lineButton, topbar.toMark)}
            icon="link"
            text={() => window.location.href}
            done="Link copied"
          >
            Copy link
          </CopyButton>
          <Link className={cx(kit.button, styles.wide)} href={present} prefetch={false}>
            Present
          </Link>
          <Link className={cx(kit.inkButton, topbar.aside)} href={copy}>
            <Icon name="edit" />
            Edit a copy
          </Link>
        </TopBar>
        <StudioAddressNotice unmet={unmet} />
        <SharedDigests shared={shared} onSwitch={onSwitch} />
        <Lineage shared={shared} />
        <Workbench editable={false} sharedDigest={shared.digest} copyHref={copy} />
      </div>
    </DeskProvider>
  );
}

/** What kind of link it is, in a few words. */
function noteOf({ id, label }: SharedScenario): string {
  if (id === LOCAL_ID) return 'Shared in the link itself, read-only';
  return label === null ? 'Shared, read-only' : `Shared as \u201c${label}\u201d, read-only`;
}

function read(hash: string): SharedScenario | RequestError {
  try {
    return readHashLink(hash, window.location.search);
  } catch (error) {
    return error instanceof RequestError ? error : new RequestError('This link cannot be read.', false);
  }
}
