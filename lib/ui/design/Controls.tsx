'use client';
/** What is pressed, chosen, dragged and typed into: the kit's pieces, then a section of the editor made of them. */
import { useState } from 'react';
import { Code, Dialog, Hint, Icon, kit, Segmented, Slider } from '@/lib/ui/kit';
import { Editor } from '@/lib/ui/studio';
import styles from './design.module.css';
import { WithStudio } from './WithStudio';

const VIEWS = [
  { value: 'graph', label: 'Graph' },
  { value: 'flow', label: 'Flow' },
  { value: 'table', label: 'Table' },
] as const;

/** Share of a track that a key moves. */
const STEP = 0.05;
const STANDARD = 0.4;

export function Controls() {
  return (
    <div className={styles.controls}>
      <Pieces />
      <section className={styles.panel} aria-label="A section of the editor">
        <WithStudio>{() => <Editor only="venue" />}</WithStudio>
      </section>
    </div>
  );
}

function Pieces() {
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('graph');
  const [place, setPlace] = useState(0.62);
  const [open, setOpen] = useState(false);
  const text = `${Math.round(place * 100)}\u00a0%`;
  return (
    <section className={styles.pieces} aria-label="Controls">
      <div className={styles.row}>
        <button type="button" className={kit.inkButton} onClick={() => setOpen(true)}>
          Share
        </button>
        <button type="button" className={kit.lineButton} onClick={() => setPlace(STANDARD)}>
          Reset
        </button>
        <button type="button" className={kit.button} onClick={() => setView('graph')}>
          Not now
        </button>
        <button type="button" className={kit.lineButton} disabled>
          Undo
        </button>
        <button
          type="button"
          className={kit.iconButton}
          aria-label="Close"
          title="Close"
          onClick={() => setOpen(false)}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className={styles.note}>
        Ink does the one thing the page is for. A line is the usual one. Bare is the way out.
      </p>
      <Segmented label="How it is shown" name="design-view" options={VIEWS} value={view} onChange={setView} />
      <p className={styles.note}>One of a few, all of them in view. Arrows move.</p>
      <div className={styles.slider}>
        <span>
          Depth <b>{text}</b>
        </span>
        <Slider
          label="Depth"
          valueText={text}
          place={place}
          defaultPlace={STANDARD}
          onPlace={setPlace}
          onStep={(steps) => setPlace((now) => Math.min(1, Math.max(0, now + steps * STEP)))}
        />
      </div>
      <p className={styles.note}>The tick on the track is the default.</p>
      <p className={styles.row}>
        <Hint says="A word that explains itself says so by its dots. By mouse, by key, by touch.">Maintenance</Hint>
        <Code>MARGIN-02</Code>
      </p>
      {open && (
        <Dialog title="What floats" width="narrow" onClose={() => setOpen(false)}>
          <p className={styles.inDialog}>
            Focus stays inside; Escape and the ground beside it close it, and the focus is back where it was.
          </p>
        </Dialog>
      )}
    </section>
  );
}
