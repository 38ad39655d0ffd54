/**
 * How often a playing picture is drawn anew. A browser that draws in software takes a tenth of a second for a frame; drawn
 * one after the other they leave a press no room, and its answer waits behind three of them. So what took long is followed
 * by as long a rest; where frames are quick nothing is held back.
 */

/** Frames closer together than this are quick: 30 a second and more. */
const QUICK_MS = 40;

/** What a slow frame leaves of itself for the next: with rests between them their slowness does not show, so it is forgotten late. */
const KEPT_SHARE = 0.95;

export interface Pace {
  /** To be told of every frame of the browser; true where the picture may be drawn anew. */
  turn(nowMs: number): boolean;
  /** The picture was drawn anew at that turn. */
  drew(): void;
}

/** `restMs` is the least time between two drawings: 0, or half a second where motion is unwelcome. */
export function paceFrom(startMs: number, restMs: number): Pace {
  let lastMs = startMs;
  let drawnMs = startMs;
  let slowestMs = 0;
  return {
    turn(nowMs) {
      slowestMs = Math.max(slowestMs, nowMs - lastMs);
      lastMs = nowMs;
      return nowMs - drawnMs >= Math.max(restMs, slowestMs > QUICK_MS ? 2 * slowestMs : 0);
    },
    drew() {
      drawnMs = lastMs;
      slowestMs *= KEPT_SHARE;
    },
  };
}

/** A tab that slept is not caught up with: one frame counts at most this long. */
const LONGEST_FRAME_MS = 250;

const STILL_STEP_MS = 500;

/**
 * Turns a clock frame by frame until the returned function is called. `step` gets the viewer's time since the frame before
 * and whether it may draw, and says whether it did. With reduced motion it may every half second.
 */
export function playing(step: (elapsedMs: number, mayDraw: boolean) => boolean): () => void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let lastMs = performance.now();
  const pace = paceFrom(lastMs, still ? STILL_STEP_MS : 0);
  let frame = 0;
  const turn = (nowMs: number): void => {
    frame = requestAnimationFrame(turn);
    const elapsedMs = Math.min(LONGEST_FRAME_MS, nowMs - lastMs);
    lastMs = nowMs;
    if (step(elapsedMs, pace.turn(nowMs))) pace.drew();
  };
  frame = requestAnimationFrame(turn);
  return () => cancelAnimationFrame(frame);
}
