'use client';
/** The WebGL picture for the view's life; where there is none, or where it is lost, the reason in words. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { GraphModel } from '@/lib/graph';
import type { View } from './camera';
import { dimming, type Frame } from './frame';
import { type Island, mountIsland, type ViewState } from './island';

export interface Shown {
  readonly model: GraphModel;
  readonly view: ViewState;
  readonly keepsWhole: boolean;
  readonly onHover: (key: string | null) => void;
  readonly onClick: (key: string | null) => void;
  readonly onFrame: (frame: Frame) => void;
  /** The picture stands: the camera can be moved. */
  readonly onMount: () => void;
}

export interface IslandState {
  readonly island: RefObject<Island | null>;
  /** Why the picture is drawn without WebGL; null while it is not. */
  readonly plain: string | null;
  /** Tries WebGL again after it was lost; null where there never was any. */
  readonly again: (() => void) | null;
  /** Where one looked when it was lost. */
  readonly lostView: View | null;
}

const LOST = 'The graphics context was lost. This is the same picture, drawn without it; nothing else changed.';
const MISSING = 'This browser has no WebGL. This is the same picture, drawn without it.';

export function useIsland(host: RefObject<HTMLElement | null>, shown: Shown): IslandState {
  const island = useRef<Island | null>(null);
  const [plain, setPlain] = useState<string | null>(null);
  const lostView = useRef<View | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    const container = host.current;
    if (!container || plain !== null) return;
    const gone = new AbortController();
    const events = {
      onHover: (key: string | null) => latest.current.onHover(key),
      onClick: (key: string | null) => latest.current.onClick(key),
      onFrame: (frame: Frame) => latest.current.onFrame(frame),
      onLost: () => {
        lostView.current = island.current?.view() ?? null;
        setPlain(LOST);
      },
    };
    mountIsland(container, latest.current.model, events, gone.signal).then(
      (mounted) => {
        if (!mounted) return;
        island.current = mounted;
        mounted.setModel(latest.current.model);
        mounted.setState(latest.current.view);
        if (lostView.current) mounted.look(lostView.current);
        else if (dimming(latest.current.view) && !latest.current.keepsWhole) {
          const { path = [], named = [] } = dimming(latest.current.view) ?? {};
          mounted.show([...path, ...named]);
        }
        latest.current.onMount();
      },
      () => {
        if (!gone.signal.aborted) setPlain(MISSING);
      },
    );
    return () => {
      gone.abort();
      island.current?.destroy();
      island.current = null;
    };
  }, [plain, host]);
  useRecolour(island);
  const again = useCallback(() => {
    lostView.current = island.current?.view() ?? null;
    setPlain(null);
  }, []);
  return { island, plain, again: plain === LOST ? again : null, lostView: lostView.current };
}

/** Light and dark, and type once it is there. */
function useRecolour(island: RefObject<Island | null>): void {
  useEffect(() => {
    const changed = (): void => island.current?.recolour();
    const watch = new MutationObserver(changed);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', changed);
    void document.fonts?.ready.then(changed);
    // A letter of another script, such as the rho of a correlation, has its type fetched when it is first drawn.
    document.fonts?.addEventListener('loadingdone', changed);
    return () => {
      document.fonts?.removeEventListener('loadingdone', changed);
      watch.disconnect();
      scheme.removeEventListener('change', changed);
    };
  }, [island]);
}
