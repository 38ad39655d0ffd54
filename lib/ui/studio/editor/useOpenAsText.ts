'use client';
import { useEffect, useEffectEvent } from 'react';
import { useStudioState } from '../context';

/** Where the editor is shut away: asking for the JSON, by key or from the palette, opens it. */
export function useOpenAsText(open: () => void): void {
  const asText = useStudioState((s) => s.mode === 'json');
  const show = useEffectEvent(open);
  useEffect(() => {
    if (asText) show();
  }, [asText]);
}
