'use client';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { HASH_LINK_CHARACTERS } from '@/lib/scenario';
import { newRequestKey } from '@/lib/studio';
import { cx, Icon, kit, Segmented } from '@/lib/ui/kit';
import { CopyButton, copyText } from './CopyButton';
import { useStudio, useStudioState } from './context';
import { choose, chosenKind, createKeeper, type LinkKind, localLink, type Shared, storedLink } from './share';
import shareStyles from './share.module.css';
import styles from './topbar.module.css';
import { useDismiss } from './useDismiss';

const KINDS = [
  { value: 'stored', label: 'Stored here', says: 'A short link; this server keeps the scenario and its digest' },
  {
    value: 'local',
    label: 'In the link itself',
    says: 'A long link that holds the scenario; nothing is sent to a server',
  },
] as const;

interface Made {
  readonly shared: Shared;
  readonly copied: boolean;
  /** Said where the link is not of the kind that was chosen. */
  readonly instead: string | null;
}

/** Makes a link to the scenario shown and to this view of it, copies it, and says what it shares. */
export function ShareButton() {
  const ready = useStudioState((s) => s.finished !== null);
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(ref, open, close);
  const { kind, mutation, share } = useShare();
  return (
    <div className={styles.share} ref={ref} data-tour="share">
      <button
        type="button"
        className={kit.inkButton}
        onClick={() => {
          setOpen(true);
          share(kind);
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
          <div role="status">
            {mutation.isPending && <p>Storing the scenario.</p>}
            {mutation.isError && <p className={styles.bad}>{mutation.error.message}</p>}
            {mutation.data && <Done made={mutation.data} />}
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
              onChange={share}
            />
          </div>
          {mutation.data?.shared.manage && <Manage url={mutation.data.shared.manage} />}
        </div>
      )}
    </div>
  );
}

/** The link under way, and how to ask for one; asking again after a failure is the same request. */
function useShare() {
  const studio = useStudio();
  const [kind, setKind] = useState<LinkKind>(chosenKind);
  const [keep] = useState(createKeeper);
  const requestKey = useRef(newRequestKey());
  const mutation = useMutation({
    mutationFn: async (wanted: LinkKind): Promise<Made> => {
      const state = studio.store.getState();
      const local = wanted === 'local' ? localLink(state) : null;
      const shared = local?.shared ?? (await storedLink(state, () => keep(state, requestKey.current)));
      requestKey.current = newRequestKey();
      return {
        shared,
        copied: await copyText(shared.url),
        instead: local && !local.shared ? tooLong(local.characters) : null,
      };
    },
  });
  const share = (wanted: LinkKind) => {
    studio.play(false);
    setKind(wanted);
    choose(wanted);
    mutation.mutate(wanted);
  };
  return { kind, mutation, share };
}

function tooLong(characters: number): string {
  return `In a link this scenario would take ${formatCount(characters)} characters, and chats cut them from ${formatCount(HASH_LINK_CHARACTERS)} on. So it is stored.`;
}

function Done({ made: { shared, copied, instead } }: { made: Made }) {
  return (
    <>
      <p>
        <b>{copied ? 'Link copied.' : 'Your link:'}</b> {instead} {shared.says}
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
    </>
  );
}

/** The second link, which is the maker's alone. */
function Manage({ url }: { url: string }) {
  return (
    <section className={shareStyles.manage} aria-label="Your own link">
      <p>
        Only for you: name, end or delete that link. <b>Shown once</b>, so keep it.
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
