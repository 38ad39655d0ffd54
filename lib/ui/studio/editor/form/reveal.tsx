'use client';
/** Going to a place of the form: what it stands in opens, it comes into view and takes the focus. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useDesk } from '../../desk';

interface Revealed {
  /** JSON pointer, or a control by its place (`placeOfControl`); null for none. `n` tells two requests of the same one apart. */
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
  useAsked(value.reveal);
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

/** A control that was asked for from outside the editor, which may have been shut away until now. */
function useAsked(reveal: (place: string) => void): void {
  const { asked, ask } = useDesk();
  useEffect(() => {
    if (asked === null) return;
    reveal(placeOfControl(asked));
    ask(null);
  }, [asked, ask, reveal]);
}

const CONTROL = 'control:';

/** Where a control stands that is made for several places of the document. */
export const placeOfControl = (field: string): string => `${CONTROL}${field}`;

/** Id of the control that a place is; null where it is one of the document. */
export const controlOf = (place: string): string | null =>
  place.startsWith(CONTROL) ? place.slice(CONTROL.length) : null;

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

function drawn(place: string): HTMLElement | null {
  const control = controlOf(place);
  const [name, value] = control === null ? ['data-pointer', place] : ['data-field', control];
  return document.querySelector<HTMLElement>(`[${name}="${CSS.escape(value)}"]`);
}

/** The place itself, or the nearest around it that is drawn. */
function focusAt(asked: string): void {
  for (let place = asked; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/')))) {
    const found = drawn(place);
    const target =
      found?.querySelector<HTMLElement>('input:checked') ??
      found?.querySelector<HTMLElement>('input, select, textarea, summary') ??
      found;
    if (target) {
      target.scrollIntoView({ block: 'center' });
      target.focus({ preventScroll: true });
      return;
    }
    if (place === '') return;
  }
}
