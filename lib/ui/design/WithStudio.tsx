'use client';
/** A studio of its own around an example: the engine in a worker, a preset run by it, nothing kept on the device. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Scenario } from '@/lib/scenario';
import { type Base, type EditorMode, type Finished, fetchPreset, queryKeys, type ViewState } from '@/lib/studio';
import { StudioProvider, useStudio, useStudioState } from '@/lib/ui/studio';
import styles from './design.module.css';

const PRESET = 'twelve-accounts';

export interface WithStudioProps {
  /** What the preset is before it is opened; the same function each time. */
  readonly made?: (scenario: Scenario) => Scenario;
  /** What is done to the document once it is open; the same function each time. */
  readonly edited?: (document: unknown) => unknown;
  /** How the editor shows the document. */
  readonly mode?: EditorMode;
  /** The same object each time. */
  readonly view?: ViewState;
  readonly children: (finished: Finished) => ReactNode;
}

const WAITING = <p className={styles.waiting}>Running the preset.</p>;

export function WithStudio(props: WithStudioProps) {
  const preset = useQuery({
    queryKey: queryKeys.preset(PRESET),
    queryFn: ({ signal }) => fetchPreset(PRESET, signal),
  });
  if (preset.isError) return <p className={styles.waiting}>{preset.error.message}</p>;
  if (!preset.data) return WAITING;
  return (
    <StudioProvider readOnly fallback={WAITING}>
      <Opened base={preset.data} {...props} />
    </StudioProvider>
  );
}

function Opened({ base, made, edited, mode = 'form', view, children }: WithStudioProps & { base: Base }) {
  const studio = useStudio();
  useEffect(
    () => studio.open(made ? { ...base, scenario: made(base.scenario) } : base, view),
    [studio, base, made, view],
  );
  const finished = useStudioState((s) => s.finished);
  const isDone = finished !== null;
  useEffect(() => {
    if (!isDone) return;
    studio.turn(mode);
    if (edited) studio.edit(edited(studio.store.getState().document));
  }, [isDone, edited, mode, studio]);
  return finished ? children(finished) : WAITING;
}
