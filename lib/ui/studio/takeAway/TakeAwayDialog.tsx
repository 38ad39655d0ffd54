'use client';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { TakeAway } from '@/lib/studio';
import { saveBlob } from '@/lib/ui/export';
import { Dialog, Icon } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../context';
import { useDesk } from '../desk';
import { type Made, make, OFFERS } from './make';
import styles from './takeAway.module.css';

/** What of the run can leave the browser, each with what is in it; a press makes and saves it. */
export function TakeAwayDialog() {
  const studio = useStudio();
  const desk = useDesk();
  const held = useStudioState((s) => s.knockOut?.account ?? null);
  const making = useMutation({
    mutationFn: async (what: TakeAway): Promise<Made> => {
      const made = await make(what, studio);
      if (!made) throw new Error('nothing has run yet');
      saveBlob(made.blob, made.name);
      return made;
    },
  });
  const { mutate } = making;
  const asked = useRef<TakeAway | null>(null);
  useEffect(() => {
    if (desk.taken === null || asked.current === desk.taken) return;
    asked.current = desk.taken;
    mutate(desk.taken);
  }, [desk.taken, mutate]);
  return (
    <Dialog title="Take the run away" width="narrow" onClose={desk.close}>
      <div className={styles.body}>
        {held !== null && <p className={styles.held}>The run shown is the one in which {held} was never liquidated.</p>}
        <ul className={styles.list}>
          {OFFERS.map(({ what, label, says }) => (
            <li key={what}>
              <button type="button" disabled={making.isPending} onClick={() => making.mutate(what)}>
                <Icon name="download" />
                <span>
                  <b>{label}</b>
                  {says}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p className={styles.state} role="status">
          {making.isPending && 'Making the file.'}
          {making.data && !making.isPending && `Saved ${making.data.name}, ${sizeOf(making.data.blob.size)}.`}
          {making.isError && 'The file was not made: the browser has no room for it. CSV takes less.'}
        </p>
      </div>
    </Dialog>
  );
}

function sizeOf(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} kB`;
}
