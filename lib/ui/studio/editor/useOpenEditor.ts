'use client';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useStudioState } from '../context';
import { useDesk } from '../desk';
import { placeOfControl } from './form/reveal';

/** Where the editor is shut away: asking for the JSON, by key or from the palette, opens it. */
export function useOpenAsText(open: () => void): void {
  const asText = useStudioState((s) => s.mode === 'json');
  const show = useEffectEvent(open);
  useEffect(() => {
    if (asText) show();
  }, [asText]);
}

/** The same for a control that is asked for by its name; the editor goes to it once it is there. */
export function useOpenAsked(open: (place: string) => void): void {
  const { asked } = useDesk();
  const show = useEffectEvent(open);
  useEffect(() => {
    if (asked !== null) show(placeOfControl(asked));
  }, [asked]);
}

/** What stands over the bench, not in a sheet over it, shuts the sheet: the tour goes round what the sheet covers. */
export function useMakeWay(shut: () => void): void {
  const touring = useDesk().panel === 'tour';
  const way = useEffectEvent(shut);
  useLayoutEffect(() => {
    if (touring) way();
  }, [touring]);
}
