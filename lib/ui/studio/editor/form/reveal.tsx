'use client';
/** Going to a place of the form: what it stands in opens, it comes into view and takes the focus. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

interface Revealed {
  /** JSON pointer, null for none. `n` tells two requests of the same one apart. */
  readonly pointer: string | null;
  readonly n: number;
  readonly reveal: (pointer: string) => void;
}

const RevealContext = createContext<Revealed>({ pointer: null, n: 0, reveal: () => {} });

export interface RevealProviderProps {
  readonly children: ReactNode;
  /** Brings the part of the form that has a place onto the page, where only one part is shown at a time. */
  readonly onReveal?: ((pointer: string) => void) | undefined;
}

export function RevealProvider({ children, onReveal }: RevealProviderProps) {
  const [at, setAt] = useState<{ pointer: string | null; n: number }>({ pointer: null, n: 0 });
  const value = useMemo(
    () => ({
      ...at,
      reveal: (pointer: string) => {
        onReveal?.(pointer);
        setAt(({ n }) => ({ pointer, n: n + 1 }));
      },
    }),
    [at, onReveal],
  );
  useEffect(() => {
    const { pointer } = at;
    if (pointer === null) return;
    // What it stands in opens first, one within another, each drawn by the one around it.
    let frame = 0;
    let waited = 0;
    const look = (): void => {
      waited += 1;
      if (waited < MOST_FRAMES && !drawn(pointer)) frame = requestAnimationFrame(look);
      else focusAt(pointer);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [at]);
  return <RevealContext value={value}>{children}</RevealContext>;
}

export function useReveal(): Revealed {
  return useContext(RevealContext);
}

/** Whether the place asked for stands within `pointer`; a new number for each request. */
export function useRevealedWithin(pointer: string): number {
  const { pointer: asked, n } = useReveal();
  return asked === pointer || asked?.startsWith(`${pointer}/`) ? n : 0;
}

/** A place that is not drawn by then is none that the form shows. */
const MOST_FRAMES = 20;

const drawn = (pointer: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);

/** The place itself, or the nearest around it that is drawn. */
function focusAt(pointer: string): void {
  for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = drawn(place);
    const target = found?.querySelector<HTMLElement>('input, select, textarea, summary') ?? found;
    if (target) {
      target.scrollIntoView({ block: 'center' });
      target.focus({ preventScroll: true });
      return;
    }
    if (place === '') return;
  }
}
