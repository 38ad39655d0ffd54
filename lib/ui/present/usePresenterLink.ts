'use client';
import { useEffect, useRef } from 'react';
import { readTold } from '@/lib/studio';

/** Keeps the windows of one presentation, on one device, at the same step: of one scenario, told in the same steps. */
export function usePresenterLink(reference: string, step: number, go: (step: number) => void): void {
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useRef<number | null>(null);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const made = new BroadcastChannel(
      `shockgraph.present.${reference}${window.location.hash}.${readTold(window.location.search) ?? ''}`,
    );
    channel.current = made;
    made.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'number' || !Number.isInteger(data)) return;
      heard.current = data;
      go(data);
    };
    return () => {
      channel.current = null;
      made.close();
    };
  }, [reference, go]);
  useEffect(() => {
    if (heard.current === step) heard.current = null;
    else channel.current?.postMessage(step);
  }, [step]);
}
