'use client';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { HASH_LINK_CHARACTERS, type Scenario } from '@/lib/scenario';
import { newRequestKey } from '@/lib/studio';
import { cx, Icon, kit, Segmented } from '@/lib/ui/kit';
import { CopyButton, copyText } from './CopyButton';
import { useStudio, useStudioState } from './context';
import { choose, chosenKind, createKeeper, type LinkKind, localLink, type Shared, storedLink } from './share';
import shareStyles from './share.module.css';
import styles from './topbar.module.css';
import { useDismiss } from './useDismiss';

const KINDS = [
  {
    value: 'local',
    label: 'In the link itself',
    says: 'A long link that holds the scenario; it is sent to no server',
  },
  {
    value: 'stored',
    label: 'Stored on the server',
    says: 'A short link; the scenario is sent to the server of this site, which keeps it and its digest',
  },
] as const;

interface Made {
  readonly shared: Shared;
  readonly copied: boolean;
}

/** Makes a link to the scenario shown and to this view of it, copies it, and says what it shares. */
export function ShareButton() {
  const ready = useStudioState((s) => s.finished !== null);
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(ref, open, close);
  const { kind, tooLong, asks, mutation, press, share, choosing } = useShare();
  return (
    <div className={styles.share} ref={ref} data-tour="share">
      <button
        type="button"
        className={kit.inkButton}
        onClick={() => {
          setOpen(true);
          press();
        }}
        disabled={!ready}
        aria-expanded={open}
      >
        <Icon name="link" />
        Share
      </button>
      {open && (
        <div className={styles.popover} role="dialog" aria-label="Share">
          <button type="button" className={cx(kit.iconButton, styles.popClose)} aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
          {tooLong !== null && <TooLong characters={tooLong} onStore={() => share('stored')} />}
          {asks && <AskToStore onStore={() => share('stored')} />}
          <div role="status">
            {mutation.isPending && kind === 'stored' && <p>Storing the scenario on {window.location.host}.</p>}
            {mutation.isError && <p className={styles.bad}>{mutation.error.message}</p>}
            {tooLong === null && !asks && mutation.data && <Done made={mutation.data} />}
          </div>
          {mutation.isError && (
            <button type="button" className={kit.lineButton} onClick={() => share(kind)}>
              Try again
            </button>
          )}
          <div className={shareStyles.kind}>
            <Segmented
              full
              name="link-kind"
              label="Where the scenario is kept"
              options={KINDS}
              value={kind}
              onChange={choosing}
            />
          </div>
          {tooLong === null && !asks && mutation.data?.shared.manage && <Manage url={mutation.data.shared.manage} />}
        </div>
      )}
    </div>
  );
}

/** The link under way, and how to ask for one; asking again after a failure is the same request. */
function useShare() {
  const studio = useStudio();
  const [kind, setKind] = useState<LinkKind>('local');
  /** Characters that a link would take which cannot hold the scenario; null: it can, or it is stored. */
  const [tooLong, setTooLong] = useState<number | null>(null);
  /** Stored was chosen another time: before anything is sent, it is asked. */
  const [asks, setAsks] = useState(false);
  const [keep] = useState(createKeeper);
  const requestKey = useRef(newRequestKey());
  const stored = useRef<Scenario | null>(null);
  const mutation = useMutation({
    mutationFn: async (make: () => Shared | Promise<Shared>): Promise<Made> => {
      const shared = await make();
      return { shared, copied: await copyText(shared.url) };
    },
  });
  const store = async (): Promise<Shared> => {
    const state = studio.store.getState();
    stored.current = state.finished?.scenario ?? null;
    const shared = await storedLink(state, () => keep(state, requestKey.current));
    requestKey.current = newRequestKey();
    return shared;
  };
  /** A scenario is sent to a server when that was chosen, and not before. */
  const share = (wanted: LinkKind) => {
    studio.play(false);
    setKind(wanted);
    setAsks(false);
    const local = wanted === 'local' ? localLink(studio.store.getState()) : null;
    const shared = local?.shared;
    setTooLong(local && !shared ? local.characters : null);
    if (shared) mutation.mutate(() => shared);
    else if (wanted === 'stored') mutation.mutate(store);
  };
  const choosing = (wanted: LinkKind) => {
    choose(wanted);
    share(wanted);
  };
  const press = () => {
    const wanted = chosenKind() ?? 'local';
    if (wanted === 'local' || stored.current === studio.store.getState().finished?.scenario) return share(wanted);
    studio.play(false);
    setKind('stored');
    setTooLong(null);
    setAsks(true);
  };
  return { kind, tooLong, asks, mutation, share, choosing, press };
}

/** Before anything is sent: why it would have to be, and where to. */
function TooLong({ characters, onStore }: { characters: number; onStore: () => void }) {
  return (
    <>
      <p>
        In a link this scenario would take {formatCount(characters)} characters, and chats cut them from{' '}
        {formatCount(HASH_LINK_CHARACTERS)} on. So it has to be stored on the server, {window.location.host}; nothing
        was sent yet.
      </p>
      <button type="button" className={kit.inkButton} onClick={onStore}>
        Store it and copy the link
      </button>
    </>
  );
}

/** Where links were stored before: nothing goes out by opening this. */
function AskToStore({ onStore }: { onStore: () => void }) {
  return (
    <>
      <p>Nothing was sent yet. A short link stores the scenario on {window.location.host}, as the last one did.</p>
      <button type="button" className={kit.inkButton} onClick={onStore}>
        Store it and copy the link
      </button>
    </>
  );
}

function Done({ made: { shared, copied } }: { made: Made }) {
  return (
    <>
      <p>
        <b>{copied ? 'Link copied.' : 'Your link:'}</b> {shared.says}
      </p>
      <div className={styles.link}>
        <input
          readOnly
          aria-label="Link"
          value={shared.url}
          onFocus={(e) => e.currentTarget.select()}
          data-testid="share-url"
        />
        <CopyButton className={cx(kit.lineButton)} text={() => shared.url} done="Copied">
          Copy
        </CopyButton>
        <a href={shared.url} target="_blank" rel="noreferrer">
          Open
        </a>
      </div>
      <div className={shareStyles.embed}>
        <p>To show it inside a page of your own:</p>
        <CopyButton className={cx(kit.lineButton)} text={() => shared.embed} done="Embed code copied">
          Copy embed code
        </CopyButton>
        <a href="/docs/embed" target="_blank" rel="noreferrer">
          What it can do
        </a>
      </div>
    </>
  );
}

/** The second link, which is the maker's alone. */
function Manage({ url }: { url: string }) {
  return (
    <section className={shareStyles.manage} aria-label="Your own link">
      <p>
        Only for you: give that link a name, end it or delete it; what it shows stays as it is. <b>Shown once</b>, so
        keep it.
      </p>
      <div>
        <CopyButton className={cx(kit.lineButton)} text={() => url} done="Copied">
          Copy management link
        </CopyButton>
        <a href={url} target="_blank" rel="noreferrer" data-testid="manage-url">
          Open
        </a>
      </div>
    </section>
  );
}
