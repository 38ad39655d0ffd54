/** Moving the clock: by ticks, events, speed, and the stretch of time that is shown. */
import { lastTickOf, neighbouringEvent, nextSpeed } from '../clock';
import { zoomedRange } from '../range';
import type { Studio } from '../studio';
import type { Command } from './command';

function seekBy(ticks: number): (studio: Studio) => void {
  return (studio) => {
    studio.play(false);
    studio.seek(studio.store.getState().tick + ticks);
  };
}

function seekEvent(direction: 1 | -1): (studio: Studio) => void {
  return (studio) => {
    const { finished, tick } = studio.store.getState();
    if (!finished) return;
    studio.play(false);
    studio.seek(neighbouringEvent(finished.run, tick, direction) ?? (direction > 0 ? lastTickOf(finished.run) : 0));
  };
}

function togglePlay(studio: Studio): void {
  const { finished, playing, tick } = studio.store.getState();
  if (!finished) return;
  if (!playing && tick >= lastTickOf(finished.run)) studio.seek(0);
  studio.play(!playing);
}

function changeSpeed(direction: 1 | -1): (studio: Studio) => void {
  return (studio) => studio.setSpeed(nextSpeed(studio.store.getState().speed, direction));
}

function zoomTime(factor: number): (studio: Studio) => void {
  return (studio) => {
    const { finished, range, tick } = studio.store.getState();
    if (finished) studio.zoom(zoomedRange(range, tick, factor, lastTickOf(finished.run)));
  };
}

/** The range begins (0) or ends (1) at the moment shown. */
function rangeFrom(end: 0 | 1): (studio: Studio) => void {
  return (studio) => {
    const { finished, range, tick } = studio.store.getState();
    if (!finished) return;
    const [from, to] = range ?? [0, lastTickOf(finished.run)];
    studio.zoom(end === 0 ? [tick, Math.max(to, tick)] : [Math.min(from, tick), tick]);
  };
}

export const MOVING: readonly Command[] = [
  { id: 'play', label: 'Play or pause', shortcut: { key: ' ' }, run: togglePlay },
  { id: 'tick-next', label: 'One tick on', shortcut: { key: 'ArrowRight' }, run: seekBy(1) },
  { id: 'tick-back', label: 'One tick back', shortcut: { key: 'ArrowLeft' }, run: seekBy(-1) },
  { id: 'event-next', label: 'Next event', shortcut: { key: 'ArrowRight', shift: true }, run: seekEvent(1) },
  { id: 'event-back', label: 'Previous event', shortcut: { key: 'ArrowLeft', shift: true }, run: seekEvent(-1) },
  { id: 'start', label: 'To the start', shortcut: { key: 'Home' }, run: seekBy(-Infinity) },
  { id: 'end', label: 'To the end', shortcut: { key: 'End' }, run: seekBy(Infinity) },
  { id: 'slower', label: 'Slower', shortcut: { key: '[' }, run: changeSpeed(-1) },
  { id: 'faster', label: 'Faster', shortcut: { key: ']' }, run: changeSpeed(1) },
  { id: 'zoom-in', label: 'Time: closer', shortcut: { key: 'z' }, run: zoomTime(0.5) },
  { id: 'zoom-out', label: 'Time: wider', shortcut: { key: 'Z', shift: true }, run: zoomTime(2) },
  { id: 'range-from', label: 'Time: from here', shortcut: { key: 'i' }, run: rangeFrom(0) },
  { id: 'range-to', label: 'Time: to here', shortcut: { key: 'o' }, run: rangeFrom(1) },
  { id: 'range-all', label: 'Time: all of it', shortcut: { key: 'a' }, run: (studio) => studio.zoom(null) },
];
