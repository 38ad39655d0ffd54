'use client';
import { useEffect, useState } from 'react';
import { kit } from '@/lib/ui/kit';
import { useDesk } from '../desk';
import head from './head.module.css';

const SEEN = 'shockgraph.tour.1';

/** Offered once, never in the way: the tour, or not now. */
export function Welcome() {
  const desk = useDesk();
  const [isNew, setNew] = useState(false);
  useEffect(() => setNew(read() === null), []);
  if (!isNew) return null;
  const done = () => {
    write();
    setNew(false);
  };
  return (
    <section className={head.welcome} aria-label="Tour">
      <p>New here? Five stops show the studio.</p>
      <button
        type="button"
        className={kit.lineButton}
        onClick={() => {
          done();
          desk.open('tour');
        }}
      >
        Show me
      </button>
      <button type="button" className={kit.button} onClick={done}>
        Not now
      </button>
    </section>
  );
}

/** A device that keeps nothing is not asked again and again. */
function read(): string | null {
  try {
    return window.localStorage.getItem(SEEN);
  } catch {
    return 'no';
  }
}

function write(): void {
  try {
    window.localStorage.setItem(SEEN, 'seen');
  } catch {
    // It is offered again next time.
  }
}
