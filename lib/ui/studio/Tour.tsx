'use client';
import {
  type CSSProperties,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { cx, Icon, kit } from '@/lib/ui/kit';
import { useDesk } from './desk';
import styles from './tour.module.css';

interface Stop {
  /** The first of these that is on the page. */
  readonly at: string;
  readonly title: string;
  readonly says: string;
  /** What a keyboard does there: not told where there is none. */
  readonly keys?: string;
}

const STOPS: readonly Stop[] = [
  {
    at: '#section-shock, nav[aria-label="Scenario"], [data-tour="change"]',
    title: 'Change it here',
    says: 'The scenario is a form. Drag the shock, move a slider, pick another venue: it runs again at once.',
    keys: 'Ctrl Z takes it back.',
  },
  {
    at: '#stage',
    title: 'Who pulled down whom',
    says: 'A circle is an account that fell, and its ring says how far it was from the shock; a triangle still stands. Press a circle, and its path back to the shock lights up.',
  },
  {
    at: '#inspector, [data-tour="read"]',
    title: 'What it came to',
    says: 'The run in words and sums, the account you pressed, and what your last change did to the figures.',
  },
  {
    at: '#timeline',
    title: 'One clock for everything',
    says: 'Play it, or step from event to event. Graph and charts show the moment; the story is of the whole run.',
    keys: 'Space plays, the arrows step.',
  },
  {
    at: '[data-tour="share"]',
    title: 'Keep it, share it',
    says: 'Your draft stays on this device. A link shows somebody else exactly this run, to the digit.',
    keys: 'All commands: Ctrl K.',
  },
];

const EDGE = 12;
const WIDTH = 320;
const PHONE_PX = 600;
/** Height of the bar that plays, with its air. */
const CONTROLS = 48;

/** Five stops round the bench. Escape or Skip ends it; the list of commands calls it back. */
export function Tour() {
  const desk = useDesk();
  const title = useId();
  const stops = useMemo(() => STOPS.filter(({ at }) => targetOf(at) !== null), []);
  const [n, setN] = useState(0);
  const [box, setBox] = useState<DOMRect | null>(null);
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const stop = stops[n];
  useLayoutEffect(() => {
    if (!stop) return;
    const measure = () => setBox(targetOf(stop.at)?.getBoundingClientRect() ?? null);
    targetOf(stop.at)?.scrollIntoView({ block: 'nearest' });
    measure();
    // A sheet that makes way for the tour is gone a frame later.
    const frame = requestAnimationFrame(measure);
    window.addEventListener('resize', measure);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', measure);
    };
  }, [stop]);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    // The card itself has the focus: there Enter goes on, as its last button does.
    const enters = event.key === 'Enter' && document.activeElement === panel.current;
    const to = enters ? n + 1 : { ArrowRight: n + 1, ArrowLeft: n - 1 }[event.key];
    if (event.key !== 'Escape' && (to === undefined || !panel.current?.contains(document.activeElement))) return;
    // The keys are the tour's while it stands there: the clock does not move under it.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' || (enters && !stops[n + 1])) desk.close();
    else if (to !== undefined && stops[to]) setN(to);
  });
  useEffect(() => {
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, []);
  // The card is there once its place is known; each stop is read out and has the next Tab.
  const placed = box !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every stop anew
  useEffect(() => {
    if (placed) panel.current?.focus();
  }, [placed, stop]);
  if (!stop || !box) return null;
  const last = n === stops.length - 1;
  return createPortal(
    <>
      <div className={styles.ring} style={ringOf(box)} aria-hidden="true" />
      <section
        ref={panel}
        className={styles.stop}
        style={placeOf(box)}
        role="dialog"
        aria-modal="false"
        aria-labelledby={title}
        tabIndex={-1}
      >
        <h2 id={title}>{stop.title}</h2>
        <p>
          {stop.says}
          {stop.keys && <span className={kit.byKey}> {stop.keys}</span>}
        </p>
        <footer>
          <span>
            {n + 1} of {stops.length}
          </span>
          {!last && (
            <button type="button" className={kit.button} onClick={desk.close}>
              Skip
            </button>
          )}
          {n > 0 && (
            <button type="button" className={cx(kit.lineButton)} onClick={() => setN(n - 1)}>
              <Icon name="left" size={14} />
              Back
            </button>
          )}
          <button type="button" className={kit.inkButton} onClick={() => (last ? desk.close() : setN(n + 1))}>
            {last ? 'Done' : 'Next'}
          </button>
        </footer>
      </section>
    </>,
    document.body,
  );
}

function targetOf(selector: string): Element | null {
  return (
    selector
      .split(', ')
      .map((one) => document.querySelector(one))
      .find((element) => element !== null && element.getClientRects().length > 0) ?? null
  );
}

/** Inside the window, whatever it marks. */
function ringOf(box: DOMRect): CSSProperties {
  const left = Math.max(2, box.left);
  const top = Math.max(2, box.top);
  return {
    left,
    top,
    width: Math.min(window.innerWidth - 2, box.right) - left,
    height: Math.min(window.innerHeight - 2, box.bottom) - top,
  };
}

/** Beside what it speaks of where there is room, else inside it at its lower end. */
function placeOf(box: DOMRect): CSSProperties {
  const width = Math.min(WIDTH, window.innerWidth - 2 * EDGE);
  const room = { right: window.innerWidth - box.right, left: box.left, below: window.innerHeight - box.bottom };
  const top = Math.max(EDGE, Math.min(box.top + EDGE, window.innerHeight - 220));
  // On a phone it stands at the lower end, clear of the headline and of the buttons that it speaks of.
  if (window.innerWidth < PHONE_PX && box.bottom < window.innerHeight / 2)
    return { width: window.innerWidth - 2 * EDGE, left: EDGE, bottom: EDGE };
  if (room.right > width + 2 * EDGE) return { width, left: box.right + EDGE, top };
  if (room.left > width + 2 * EDGE) return { width, left: box.left - width - EDGE, top };
  const left = Math.max(EDGE, Math.min(box.left + EDGE, window.innerWidth - width - EDGE));
  // Below the picture the controls of the clock stay free where there is room for both.
  if (room.below > 220) return { width, left, top: box.bottom + (room.below > 264 ? CONTROLS : EDGE) };
  return {
    width,
    left,
    bottom: Math.max(
      EDGE,
      window.innerHeight - box.top + EDGE > window.innerHeight - 220 ? EDGE : window.innerHeight - box.top + EDGE,
    ),
  };
}
