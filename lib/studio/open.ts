/** The studio of a browser page: the worker client, the device's storage and real timers put together. */
import { createCheckClient, createEngineClient } from '@/lib/worker';
import { createDraftStore, type DraftStore } from './draft';
import { createStudio, type Studio } from './studio';

/** Opens a studio; `dispose` ends its worker. A read-only one keeps no draft. Browser only. */
export function openStudio({ readOnly }: { readonly readOnly: boolean }): Studio {
  return createStudio({
    engine: createEngineClient(),
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
