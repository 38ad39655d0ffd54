/** The studio of a browser page: the worker client, the device's storage and real timers put together. */
import { createCheckClient, createEngineClient, keptEngine } from '@/lib/worker';
import { createDraftStore, type DraftStore } from './draft';
import { createStudio, type Studio } from './studio';

export interface StudioOptions {
  /** A read-only one keeps no draft. */
  readonly readOnly: boolean;
  /** The version of a kept engine to run on; null: this page's own. */
  readonly engine?: string | null;
}

/** Opens a studio; `dispose` ends its worker. Browser only. */
export function openStudio({ readOnly, engine = null }: StudioOptions): Studio {
  const open = () => (engine === null ? createEngineClient() : keptEngine(engine));
  return createStudio({
    engine: open(),
    beside: open,
    reader: createCheckClient(),
    drafts: createDraftStore(readOnly ? null : deviceStorage()),
    schedule: (task, ms) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** The drafts kept on this device. Browser only. */
export function deviceDrafts(): DraftStore {
  return createDraftStore(deviceStorage());
}

/** Reading `localStorage` itself throws where the browser forbids it. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
