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
    if (at.pointer === null) return;
    // What opens on the way is drawn first.
    const frame = requestAnimationFrame(() => focusAt(at.pointer ?? ''));
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

/** The place itself, or the nearest around it that is drawn. */
function focusAt(pointer: string): void {
  for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(place)}"]`);
    const target = found?.querySelector<HTMLElement>('input, select, textarea, summary') ?? found;
    if (target) {
      target.scrollIntoView({ block: 'center' });
      target.focus({ preventScroll: true });
      return;
    }
    if (place === '') return;
  }
}
