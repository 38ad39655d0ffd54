'use client';
/** Draws a view out of sight at a width of its own, reads what was asked for, and takes it away again. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export interface OffscreenOptions {
  /** Keeps ids within the drawing apart from those of other drawings. */
  readonly prefix: string;
  /** Custom properties that hold in it. */
  readonly tokens?: Readonly<Record<string, string>>;
}

/** @param width of its box, px. What it draws in effects that run later than layout is not seen. */
export function drawnOffscreen<T>(
  view: ReactNode,
  width: number,
  { prefix, tokens = {} }: OffscreenOptions,
  read: (host: HTMLElement) => T,
): T {
  const host = document.createElement('div');
  host.inert = true;
  host.style.cssText = `position:fixed;left:-20000px;top:0;width:${width}px;color:var(--ink)`;
  for (const [name, value] of Object.entries(tokens)) host.style.setProperty(name, value);
  document.body.append(host);
  const root = createRoot(host, { identifierPrefix: prefix });
  try {
    flushSync(() => root.render(view));
    return read(host);
  } finally {
    root.unmount();
    host.remove();
  }
}
