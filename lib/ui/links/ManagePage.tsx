'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { changeLink, deleteLink, fetchLink, type LinkChange, type LinkState, queryKeys } from '@/lib/studio';
import { cx, kit, Mark, Segmented, ThemeToggle, WordsPage } from '@/lib/ui/kit';
import { EXPIRIES, expiryAfter, expiryOf, expirySentence, formatDay, stateSentence } from './expiry';
import styles from './links.module.css';

const OPENING = <p className={styles.opening}>Opening your link.</p>;

/** `/s/[id]/manage#secret`: what the maker of a link may change. The secret never goes into an address sent to a server. */
export function ManagePage({ id }: { id: string }) {
  const secret = useSyncExternalStore(
    watchHash,
    () => window.location.hash.slice(1),
    () => null,
  );
  if (secret === null) return OPENING;
  if (secret === '')
    return (
      <WordsPage title="This address is not whole">
        A management link ends in # and a secret. Without it nobody can change the link.
      </WordsPage>
    );
  return <Managed key={secret} id={id} secret={secret} />;
}

function Managed({ id, secret }: { id: string; secret: string }) {
  const [deleted, setDeleted] = useState(false);
  const query = useQuery({
    queryKey: queryKeys.link(id),
    queryFn: ({ signal }) => fetchLink(id, secret, signal),
    retry: false,
    enabled: !deleted,
  });
  if (deleted)
    return (
      <WordsPage title="Deleted">
        The link and everything stored of it are gone. Who opens it is told that there is nothing.
      </WordsPage>
    );
  if (query.isError) return <WordsPage title="This link cannot be managed">{query.error.message}</WordsPage>;
  if (!query.data) return OPENING;
  return <Panel state={query.data} secret={secret} onDeleted={() => setDeleted(true)} />;
}

interface PanelProps {
  readonly state: LinkState;
  readonly secret: string;
  readonly onDeleted: () => void;
}

function Panel({ state, secret, onDeleted }: PanelProps) {
  const { id, title, createdAt, revokedAt } = state;
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (wanted: LinkChange) => changeLink(id, secret, wanted),
    onSuccess: (now) => client.setQueryData(queryKeys.link(id), now),
  });
  const removal = useMutation({ mutationFn: () => deleteLink(id, secret), onSuccess: onDeleted });
  const failure = change.error ?? removal.error;
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <a href="/" aria-label="Shockgraph, gallery">
          <Mark />
          Shockgraph
        </a>
        <ThemeToggle />
      </header>
      <main className={styles.main}>
        <p className={styles.kicker}>Your link, made {formatDay(createdAt)}</p>
        <h1>{title}</h1>
        <p className={styles.state} role="status">
          {stateSentence(state, new Date())}
        </p>
        <p className={styles.address}>
          <a href={`/s/${id}`}>{`/s/${id}`}</a>
        </p>
        <Label state={state} onSave={(label) => change.mutate({ label })} busy={change.isPending} />
        <Expiry state={state} onChange={(expiresAt) => change.mutate({ expiresAt })} />
        <section>
          <h2>Revoke</h2>
          <p>Who opens a revoked link is told that its maker closed it. You can take that back.</p>
          <button
            type="button"
            className={kit.lineButton}
            disabled={change.isPending}
            onClick={() => change.mutate({ revoked: revokedAt === null })}
          >
            {revokedAt === null ? 'Revoke the link' : 'Open the link again'}
          </button>
        </section>
        <Delete onDelete={() => removal.mutate()} busy={removal.isPending} />
        {failure && (
          <p className={styles.bad} role="alert">
            {failure.message}
          </p>
        )}
      </main>
    </div>
  );
}

function Label({ state, onSave, busy }: { state: LinkState; onSave: (label: string | null) => void; busy: boolean }) {
  const [text, setText] = useState(state.label ?? '');
  const wanted = text.trim() === '' ? null : text.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(wanted);
  };
  return (
    <section>
      <h2>Name</h2>
      <p>Readers see it beside the title. It is not part of the scenario, so the digits stay what they are.</p>
      <form className={styles.row} onSubmit={save}>
        <input
          aria-label="Name of the link"
          maxLength={120}
          value={text}
          placeholder="No name"
          onChange={(e) => setText(e.target.value)}
        />
        <button type="submit" className={kit.lineButton} disabled={busy || wanted === state.label}>
          Save the name
        </button>
      </form>
    </section>
  );
}

function Expiry({ state, onChange }: { state: LinkState; onChange: (expiresAt: string | null) => void }) {
  return (
    <section>
      <h2>Expiry</h2>
      <p>{expirySentence(state.expiresAt)}</p>
      <Segmented
        name="expiry"
        label="Expires"
        options={EXPIRIES}
        value={expiryOf(state, new Date())}
        onChange={(choice) => onChange(expiryAfter(choice, new Date()))}
      />
    </section>
  );
}

/** Asked twice: it cannot be had back. */
function Delete({ onDelete, busy }: { onDelete: () => void; busy: boolean }) {
  const [sure, setSure] = useState(false);
  return (
    <section>
      <h2>Delete</h2>
      <p>Deletes the link and everything stored of it. It cannot be had back.</p>
      {sure ? (
        <div className={styles.row}>
          <button type="button" className={cx(kit.inkButton, styles.danger)} onClick={onDelete} disabled={busy}>
            Delete for good
          </button>
          <button type="button" className={kit.lineButton} onClick={() => setSure(false)}>
            Keep it
          </button>
        </div>
      ) : (
        <button type="button" className={kit.lineButton} onClick={() => setSure(true)}>
          Delete the link
        </button>
      )}
    </section>
  );
}

function watchHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
