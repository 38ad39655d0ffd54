/** When the picture is drawn: not while the page around it has still to be painted. */

/** Longer than this a picture does not wait. */
const MOST_WAIT_MS = 600;
/** A frame that came on time. */
const ON_TIME_MS = 30;

/**
 * When the page around it is on the screen: two frames in a row on time. A first WebGL context stands still behind all
 * that is still to be painted, and the page with it; asked for a moment later it costs next to nothing.
 */
export function calmFrames(): Promise<void> {
  const from = performance.now();
  return new Promise((resolve) => {
    const look = (before: number, calm: number): void => {
      const now = performance.now();
      const next = now - before < ON_TIME_MS ? calm + 1 : 0;
      if (next >= 2 || now - from > MOST_WAIT_MS) resolve();
      else requestAnimationFrame(() => look(now, next));
    };
    requestAnimationFrame(() => look(performance.now() - ON_TIME_MS, 0));
    // Frames stand still on a page that nobody sees.
    setTimeout(resolve, MOST_WAIT_MS);
  });
}

export interface Later {
  /** Draws in the next frame but this one; asked for again before that, once. */
  ask(): void;
  /** Whether it is still to come. */
  readonly waits: boolean;
  cancel(): void;
}

/**
 * A press is answered by the words beside the picture, and they are painted first: the picture follows a frame later.
 * Where it is drawn in software it takes ten frames, and the words would wait for it.
 */
export function inTheNextFrame(draw: () => void): Later {
  let handle = 0;
  const cancel = (): void => {
    cancelAnimationFrame(handle);
    handle = 0;
  };
  return {
    ask() {
      if (handle !== 0) return;
      handle = requestAnimationFrame(() => {
        handle = requestAnimationFrame(() => {
          handle = 0;
          draw();
        });
      });
    },
    get waits() {
      return handle !== 0;
    },
    cancel,
  };
}
