'use client';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { formatTime } from '@/lib/analysis';
import { type StudioState, shareScenario, viewOf, writeView } from '@/lib/studio';
import { cx, Icon, kit } from '@/lib/ui/kit';
import { CopyButton, copyText } from './CopyButton';
import { useStudio, useStudioState } from './context';
import styles from './topbar.module.css';
import { useDismiss } from './useDismiss';

interface Shared {
  readonly url: string;
  readonly copied: boolean;
  readonly says: string;
}

/** Stores the scenario shown and copies a link to it and to this view of it; says what it shares. */
export function ShareButton() {
  const studio = useStudio();
  const ready = useStudioState((s) => s.finished !== null);
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(
    ref,
    open,
    useCallback(() => setOpen(false), []),
  );
  const mutation = useMutation({
    mutationFn: async (): Promise<Shared> => {
      const state = studio.store.getState();
      if (!state.finished) throw new Error('There is no run to share yet.');
      const { id } = await shareScenario(state.finished.scenario);
      const query = writeView(viewOf(state));
      const url = `${window.location.origin}/s/${id}${query ? `?${query}` : ''}`;
      return { url, copied: await copyText(url), says: sharesWhat(state) };
    },
  });
  const share = () => {
    studio.play(false);
    setOpen(true);
    mutation.mutate();
  };
  return (
    <div className={styles.share} ref={ref}>
      <button type="button" className={kit.inkButton} onClick={share} disabled={!ready} aria-expanded={open}>
        <Icon name="link" />
        Share
      </button>
      {open && (
        <div className={styles.popover} role="dialog" aria-label="Share">
          <button
            type="button"
            className={cx(kit.iconButton, styles.popClose)}
            aria-label="Close"
            onClick={() => setOpen(false)}
          >
            <Icon name="close" />
          </button>
          <div role="status">
            {mutation.isPending && <p>Storing the scenario.</p>}
            {mutation.isError && <p className={styles.bad}>{mutation.error.message}</p>}
            {mutation.data && <Done shared={mutation.data} />}
          </div>
          {mutation.isError && (
            <button type="button" className={kit.lineButton} onClick={share}>
              Try again
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Done({ shared }: { shared: Shared }) {
  return (
    <>
      <p>
        <b>{shared.copied ? 'Link copied.' : 'Your link:'}</b> {shared.says} It never changes.
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

function sharesWhat(state: StudioState): string {
  const view = viewOf(state);
  const parts = ['this scenario'];
  if (view.tMs !== undefined && state.finished)
    parts.push(`the moment ${formatTime(view.tMs, state.finished.run.tickMs)}`);
  if (view.selected !== undefined) parts.push(`the path to ${view.selected}`);
  return `It shares ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? '')}.`;
}
