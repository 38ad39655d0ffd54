'use client';
import { useEffect } from 'react';
import { bucketName, findBucket } from '@/lib/analysis';
import { lastTickOf, type Studio, type StudioState } from '@/lib/studio';
import { useStudio } from '@/lib/ui/studio';
import { EMBED_VERSION, type EmbedCommand, type EmbedMessage, readCommand } from './protocol';

/** Told at most this often while it plays. */
const STATE_REST_MS = 100;

/**
 * Tells the host page what is shown and does what it asks. What is said is no secret: the scenario is public to whoever
 * has its link, so any page may listen.
 */
export function useHost(problem: string | null): void {
  const studio = useStudio();
  useEffect(() => {
    if (window.parent === window) return;
    const say = (message: EmbedMessage): void =>
      window.parent.postMessage({ from: 'shockgraph', version: EMBED_VERSION, ...message }, '*');
    if (problem !== null) say({ kind: 'error', message: problem });
    const heard = ({ data, source }: MessageEvent<unknown>): void => {
      if (source !== window.parent) return;
      const command = readCommand(data);
      if (command === null) return;
      const wrong = typeof command === 'string' ? command : carryOut(studio, command);
      if (wrong !== null) say({ kind: 'error', message: wrong });
      else if (typeof command !== 'string' && command.kind === 'get') tellAll();
    };
    const tellAll = (): void => {
      const state = studio.store.getState();
      const ready = readyOf(state);
      if (ready) {
        say(ready);
        say(stateOf(state));
      }
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = studio.store.subscribe((state, before) => {
      if (state.finished && state.finished !== before.finished) tellAll();
      else if (state.failure && state.failure !== before.failure)
        say({ kind: 'error', message: state.failure.message });
      else if (state.tick !== before.tick || state.selected !== before.selected || state.playing !== before.playing) {
        timer ??= setTimeout(() => {
          timer = undefined;
          if (studio.store.getState().finished) say(stateOf(studio.store.getState()));
        }, STATE_REST_MS);
      }
    });
    window.addEventListener('message', heard);
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('message', heard);
    };
  }, [studio, problem]);
}

function readyOf({ finished }: StudioState): EmbedMessage | null {
  if (!finished) return null;
  const { run, scenario } = finished;
  return {
    kind: 'ready',
    title: scenario.title,
    digest: run.digest,
    engine: run.engine,
    endMs: lastTickOf(run) * run.tickMs,
  };
}

function stateOf({ finished, tick, selected, playing }: StudioState): EmbedMessage {
  const run = finished?.run;
  return {
    kind: 'state',
    tMs: tick * (run?.tickMs ?? 1),
    selected: run && selected !== null ? bucketName(run, selected) : null,
    playing,
  };
}

/** Null: done. Otherwise what is wrong with it. */
function carryOut(studio: Studio, command: EmbedCommand): string | null {
  const { finished } = studio.store.getState();
  if (!finished) return command.kind === 'get' ? null : 'the run is not finished yet: wait for ready';
  switch (command.kind) {
    case 'seek':
      studio.play(false);
      studio.seek(command.tMs / finished.run.tickMs);
      return null;
    case 'select': {
      const bucket = command.bucket === null ? null : findBucket(finished.run, command.bucket);
      if (bucket === -1) return `there is no account '${command.bucket}'`;
      studio.select(bucket);
      return null;
    }
    case 'play':
      if (command.speed !== undefined) studio.setSpeed(command.speed);
      if (studio.store.getState().tick >= lastTickOf(finished.run)) studio.seek(0);
      studio.play(true);
      return null;
    case 'pause':
      studio.play(false);
      return null;
    case 'show':
      studio.show(command.which);
      return null;
    case 'get':
      return null;
  }
}
