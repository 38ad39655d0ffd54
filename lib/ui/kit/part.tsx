'use client';
import { type ComponentType, useEffect, useState } from 'react';

/** A component that comes with its own script. */
export interface Part<P> {
  (props: P): React.ReactNode;
  /** Fetches the script ahead: what is here already opens without a network. */
  fetch(): void;
}

/**
 * A component whose script is fetched when it is first shown, or ahead. Where that fails, `Missing` stands in its place and
 * the page around it goes on; a failed script is remembered by the page's loader, so only a reload asks for it again.
 */
export function part<P extends object>(load: () => Promise<ComponentType<P>>, Missing: ComponentType): Part<P> {
  let got: ComponentType<P> | null = null;
  const ask = async (): Promise<void> => {
    got ??= await load();
  };
  function Shown(props: P) {
    const [state, setState] = useState<'waits' | 'here' | 'missing'>(got ? 'here' : 'waits');
    useEffect(() => {
      if (state !== 'waits') return;
      let isOver = false;
      ask().then(
        () => isOver || setState('here'),
        () => isOver || setState('missing'),
      );
      return () => {
        isOver = true;
      };
    }, [state]);
    const Component = got;
    if (Component) return <Component {...props} />;
    return state === 'missing' ? <Missing /> : null;
  }
  Shown.fetch = (): void => void ask().catch(() => {});
  return Shown;
}
