'use client';
/** Where a told picture looks: each shot has its place, whatever was looked at before and however fast the shots follow. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Run } from '@/lib/engine';
import { type GraphModel, type Highlight, highlight } from '@/lib/graph';
import type { Island } from './island';

/** What is told of; `bucket` null: of all. */
export interface Shot {
  readonly bucket: number | null;
  /** Buckets that are spoken of with it. */
  readonly also: readonly number[];
}

interface Told {
  readonly host: RefObject<HTMLElement | null>;
  readonly island: RefObject<Island | null>;
  /** Changes where the picture is drawn by other means. */
  readonly plain: string | null;
  readonly model: GraphModel;
  readonly run: Run;
  readonly lit: Highlight | null;
  /** A selection moves no camera. */
  readonly keepsWhole: boolean;
  /** Keep it the same while it stands. Left out: the camera moves for a new selection alone. */
  readonly shot: Shot | undefined;
}

/** Moves the camera; call what it returns once there is a new one. */
export function useShot(told: Told): () => void {
  const { host, island, plain, lit, keepsWhole, shot } = told;
  const latest = useRef(told);
  latest.current = told;
  const frame = useCallback((): void => {
    const { model, run, shot: now } = latest.current;
    if (!now) return;
    const of = now.bucket === null ? null : highlight(model, run, now.bucket, now.also);
    island.current?.frame(of ? [...of.path, ...of.named] : []);
  }, [island]);
  // What is only marked has all of the run round it: that is looked at whole, and anew when a run has become that one.
  const near = lit?.marksOnly ? null : lit;
  const litKey = near?.node ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera moves for a new selection, not for a new moment
  useEffect(() => {
    const { model, run } = latest.current;
    // What the shot itself selects has its place from the shot.
    const own = shot && shot.bucket !== null ? highlight(model, run, shot.bucket, shot.also)?.node : undefined;
    if (keepsWhole || litKey === own || (!near && shot)) return;
    island.current?.show(near ? [...near.path, ...near.named] : []);
  }, [litKey, plain]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each shot, and each way of drawing, is framed anew
  useEffect(() => {
    const element = host.current?.parentElement;
    if (!shot || !element) return;
    // The first call comes at once. Longer words leave less room: the place is one of the room there is.
    const resized = new ResizeObserver(frame);
    resized.observe(element);
    return () => resized.disconnect();
  }, [shot, plain, frame, host]);
  return frame;
}
